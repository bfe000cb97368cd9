import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

/** What text is set in, and what it stands on. */
const inks = ['ink', 'quiet', 'link', 'caution', 'strand-1', 'strand-2', 'strand-3', 'strand-4'];
const papers = ['paper', 'wash', 'target'];

const [normal = '', ...wishes] = css.split('@media ');
const more = wishes.find((wish) => wish.startsWith('(prefers-contrast: more)')) ?? '';

describe.each([
  ['as designed', readTokens(normal)],
  ['where more contrast is wanted', new Map([...readTokens(normal), ...readTokens(more)])],
])('text %s', (_, tokens) => {
  it.each(inks.flatMap((ink) => papers.map((paper) => [ink, paper] as const)))(
    'in %s on %s has a contrast of at least 7 to 1 in both schemes',
    (ink, paper) => {
      for (const scheme of [0, 1] as const) {
        const contrast = findContrast(
          findColour(tokens, ink, scheme),
          findColour(tokens, paper, scheme),
        );
        expect(contrast).toBeGreaterThanOrEqual(7);
      }
    },
  );
});

it('knows every colour that a role gives to text or paper', () => {
  const roles = [...normal.matchAll(/--([\w-]+): light-dark\(/g)].map(([, name]) => name!);
  expect(roles.toSorted()).toEqual([...inks, ...papers, 'rule'].toSorted());
});

function readTokens(text: string): Map<string, string> {
  const declarations = text.matchAll(/--([\w-]+):\s*([^;]+);/g);
  return new Map([...declarations].map(([, name = '', value = '']) => [name, value]));
}

/** The colour of a role in the light (0) or the dark (1) scheme, as #rgb or #rrggbb. */
function findColour(tokens: Map<string, string>, role: string, scheme: 0 | 1): string {
  const [, ...pair] = /^light-dark\((.+), (.+)\)$/.exec(tokens.get(role) ?? '') ?? [];
  const colour = pair[scheme] ?? '';
  const primitive = /^var\(--([\w-]+)\)$/.exec(colour)?.[1];
  return primitive ? tokens.get(primitive)! : colour;
}

/** WCAG 2.2, "contrast ratio". */
function findContrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map(findLuminance).toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function findLuminance(colour: string): number {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  expect(full).toMatch(/^[0-9a-f]{6}$/);
  const [red = 0, green = 0, blue = 0] = full.match(/../g)!.map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
