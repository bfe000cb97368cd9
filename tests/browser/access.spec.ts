import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type axe from 'axe-core';
import { readPages } from '../../src/integrations/html.ts';
import { siteFolder } from '../site/site-folder.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const files = readPages(siteFolder).map(({ file }) => file);
/** All that axe has of level AAA. */
const strictRules = [
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    // The policy of the pages would keep the checker out.
    test.use({ colorScheme, bypassCSP: true });

    test('every page passes WCAG 2.2 AA, best practice and the rules of AAA', async ({ page }) => {
      test.setTimeout(300_000);
      const violations: string[] = [];
      for (const file of files) {
        await page.goto(pathToFileURL(join(siteFolder, file)).href);
        await page.evaluate(source);
        const found = await page.evaluate(
          async ({ runOnly, strict }) =>
            (
              await window.axe.run({
                runOnly,
                rules: Object.fromEntries(strict.map((rule) => [rule, { enabled: true }])),
              })
            ).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`),
          { runOnly: tags, strict: strictRules },
        );
        violations.push(...found.map((violation) => `${file}: ${violation}`));
      }
      expect(violations).toEqual([]);
    });
  });
}
