import { expect, test } from '@playwright/test';
import { readDossier } from '../read-dossier.ts';
import { contentFolder } from '../site/site-folder.ts';
import { moveSite, serveSite } from './site-server.ts';

const dossier = readDossier(contentFolder);
const [event] = dossier.coreEvents;
const [article] = dossier.articles;
const [actor] = dossier.actors;
const [question] = dossier.questions;

const paths = [
  ...[
    'index',
    'timeline',
    'questions',
    'articles',
    'actors',
    'figures',
    'words',
    'unknown',
    'places',
    'about',
  ],
  ...[
    `events/${event!.id}`,
    `articles/${article!.id}`,
    `actors/${actor!.id}`,
    `questions/${question!.id}`,
  ],
  `as-of/${article!.id}`,
];

test('needs no sideways scrolling on a phone', async ({ page }) => {
  const { url } = moveSite();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of paths) {
    await page.goto(`${url}${path}.html`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
});

test('keeps the filters of the timeline in its address, also on a disk', async ({ page }) => {
  const { url } = moveSite();
  await page.goto(`${url}timeline.html`);
  const total = dossier.events.length;
  await expect(page.locator('#shown')).toHaveText(`${total} of ${total} events shown.`);
  await page.locator('[name=article]').selectOption(article!.id);
  await page.getByLabel('only where the articles differ').check();
  const address = page.url();
  expect(address).toContain(`article=${article!.id}`);
  const text = await page.locator('#shown').textContent();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('[name=article]')).toHaveValue(article!.id);
  await expect(page.locator('#shown')).toHaveText(text!);
  expect(await page.locator('.entry:visible').count()).toBe(Number(text!.split(' ')[0]));
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('#shown')).toHaveText(`${total} of ${total} events shown.`);
  expect(page.url()).not.toContain('article=');
});

test('leads back from a lost address at any depth', async ({ page }) => {
  const { url, close } = await serveSite('/a/b/');
  for (const lost of ['events/nothing.html', 'articles/deeper/nothing.html', 'nothing.html']) {
    await page.route('**/nothing.html', async (route) => {
      const found = await page.request.get(`${url}404.html`);
      await route.fulfill({ status: 404, contentType: 'text/html', body: await found.text() });
    });
    await page.goto(url + lost);
    await page.getByRole('link', { name: 'the timeline' }).click();
    await expect(page.locator('h1')).toHaveText('Timeline');
  }
  close();
});
