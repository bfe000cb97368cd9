import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { readDossier } from '../read-dossier.ts';
import { fetchProgram } from '../programs.ts';
import { contentFolder } from '../site/site-folder.ts';
import { pageKinds } from './page-kinds.ts';
import { moveSite } from './site-server.ts';

const dossier = readDossier(contentFolder);

test('prints the whole dossier with the id of everything in it', async ({ page }) => {
  test.setTimeout(180_000);
  const { url } = moveSite();
  await page.goto(`${url}booklet.html`);
  const text = readPdf(await page.pdf({ preferCSSPageSize: true }));
  const { claims, events, actors, questions, articles, outside, unknown } = dossier;
  const things = [claims, events, actors, questions, articles, outside, unknown].flat();
  const joined = joinLines(text);
  expect(things.filter(({ id }) => !joined.includes(joinLines(id)))).toEqual([]);
  for (const { url: address } of articles) expect(joined).toContain(joinLines(address));
  expect(text).not.toContain('Skip to the content');
});

test('prints an event with its claims by id, without controls, and with its reasons', async ({
  page,
}) => {
  const event = dossier.events.find(({ when, claims }) => when.because && claims.length > 2)!;
  const { url } = moveSite();
  await page.goto(`${url}events/${event.id}.html`);
  const joined = joinLines(readPdf(await page.pdf()));
  expect(event.claims.filter(({ id }) => !joined.includes(joinLines(id)))).toEqual([]);
  expect(joined).toContain(joinLines(`events/${event.id}.html`));
  expect(joined).toContain(joinLines(event.when.because!));
});

test('shows no control on the paper of any kind of page', async ({ page }) => {
  const { url } = moveSite();
  await page.emulateMedia({ media: 'print' });
  for (const file of pageKinds) {
    await page.goto(url + file);
    const controls = page.locator('button, input, select, summary, nav a, .permalink, .skip');
    const shown = await controls.evaluateAll((found) =>
      found
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map((control) => control.outerHTML.slice(0, 80)),
    );
    // What a date or a list is folded behind stands as its heading; neighbours are text.
    const wrong = shown.filter((html) => !/^<(summary|a href="[\w-]+\.html")/.test(html));
    expect(wrong, file).toEqual([]);
  }
});

test('prints every event, whatever the timeline is filtered by', async ({ page }) => {
  const { url } = moveSite();
  await page.goto(`${url}timeline.html?differ=yes&article=${dossier.articles[0]!.id}`);
  expect(await page.locator('.entry:visible').count()).toBeLessThan(dossier.events.length);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.entry:visible')).toHaveCount(dossier.events.length);
});

/** Without what a line break can add or take. */
function joinLines(text: string): string {
  return text.replaceAll(/[\s-]/g, '');
}

function readPdf(pdf: Buffer): string {
  const reader = fetchProgram('pdftotext', 'poppler-utils');
  if (!reader) throw new Error('The print tests need pdftotext; please install poppler-utils.');
  const { stdout } = spawnSync(reader, ['-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return stdout;
}
