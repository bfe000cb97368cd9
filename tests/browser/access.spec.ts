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
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    // The policy of the pages would keep the checker out.
    test.use({ colorScheme, bypassCSP: true });

    test('every page passes WCAG 2.2 AA and contrast AAA', async ({ page }) => {
      test.setTimeout(300_000);
      const violations: string[] = [];
      for (const file of files) {
        await page.goto(pathToFileURL(join(siteFolder, file)).href);
        await page.evaluate(source);
        const found = await page.evaluate(
          async (runOnly) =>
            (
              await window.axe.run({
                runOnly,
                rules: { 'color-contrast-enhanced': { enabled: true } },
              })
            ).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`),
          tags,
        );
        violations.push(...found.map((violation) => `${file}: ${violation}`));
      }
      expect(violations).toEqual([]);
    });
  });
}
