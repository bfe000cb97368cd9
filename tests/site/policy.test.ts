import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, it } from 'vitest';
import { findAttribute, listElements } from '../../src/integrations/html.ts';
import { pages } from './site-pages.ts';

const heads = pages.map(({ file, document }) => {
  const head = listElements(document).find(({ tagName }) => tagName === 'head')!;
  return { file, elements: listElements(head).slice(1) };
});

const policies = new Set(heads.map(({ elements }) => findAttribute(elements[1]!, 'content') ?? ''));

it('stands right behind the encoding on every page', () => {
  const wrong = heads.filter(({ elements: [encoding, policy] }) => {
    const isFirst = findAttribute(encoding!, 'charset') === 'utf-8';
    return !isFirst || findAttribute(policy!, 'http-equiv') !== 'Content-Security-Policy';
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

it('leaves csp_evaluator nothing to find', () => {
  // 100 and above are remarks: that something holds, or is left to the browser.
  const findings = [...policies].flatMap((policy) =>
    new CspEvaluator(new CspParser(policy).csp).evaluate().filter(({ severity }) => severity < 100),
  );
  expect(findings.map(({ description, directive }) => `${directive}: ${description}`)).toEqual([]);
});

it('turns Trusted Types on everywhere', () => {
  expect(
    [...policies].filter((policy) => !policy.includes("require-trusted-types-for 'script'")),
  ).toEqual([]);
});
