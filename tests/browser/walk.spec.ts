import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { readDossier } from '../read-dossier.ts';
import { contentFolder, siteFolder } from '../site/site-folder.ts';
import { serveSite } from './site-server.ts';

const dossier = readDossier(contentFolder);
const event = dossier.coreEvents.find(
  ({ actors, claims }) => actors.length > 0 && claims.length > 2,
)!;
const claim = event.claims.find(({ speaker }) => speaker.type === 'actor')!;
const actor = claim.speaker.type === 'actor' ? claim.speaker.actor : event.actors[0]!.actor;

/** Home, timeline, event, claim, actor and back to the event, by links alone. */
async function walk(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await expect(page.locator('h1')).toHaveText(dossier.settings.title);

  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: 'Timeline' })
    .click();
  await expect(page.locator('h1')).toHaveText('Timeline');

  await page.locator(`#${event.id} h3 a`).first().click();
  await expect(page.locator('h1')).toHaveText(event.title);

  await page.locator(`.coverage a[href$="#${claim.id}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${claim.article.id}\\.html#${claim.id}$`));
  await expect(page.locator(`#${claim.id}`)).toBeInViewport();
  await expect(page.locator(`#${claim.id}`)).toContainText(claim.says);

  await page.locator(`#${claim.id} a[href$="${actor.id}.html"]`).first().click();
  await expect(page.locator('h1')).toHaveText(actor.name);

  await page.locator(`.events a[href$="events/${event.id}.html"], dd a`).first().waitFor();
  await page.goBack();
  await expect(page.locator(`#${claim.id}`)).toBeInViewport();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('walks the site over http', async ({ page }) => {
      const { url, close } = await serveSite();
      await walk(page, url);
      close();
    });

    test('walks the site from a disk', async ({ page }) => {
      await walk(page, pathToFileURL(join(siteFolder, 'index.html')).href);
    });
  });
}

test('asks nothing of any other host and prints nothing on the console', async ({ page }) => {
  const { url, close } = await serveSite();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const wanted = request.url();
    if (!wanted.startsWith(url) && !wanted.startsWith('data:')) complaints.push(wanted);
  });
  const { id } = dossier.articles[0]!;
  for (const path of [
    'index.html',
    'timeline.html',
    `events/${event.id}.html`,
    `articles/${id}.html`,
  ]) {
    await page.goto(url + path);
  }
  expect(complaints).toEqual([]);
  close();
});

test('needs no sideways scrolling on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const paths = [
    'index',
    'timeline',
    'articles',
    'actors',
    'places',
    'about',
    `events/${event.id}`,
    `actors/${actor.id}`,
    `articles/${claim.article.id}`,
  ];
  for (const path of paths) {
    await page.goto(pathToFileURL(join(siteFolder, `${path}.html`)).href);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
});

test('opens a fresh permalink at its claim', async ({ page }) => {
  const file = pathToFileURL(join(siteFolder, 'articles', `${claim.article.id}.html`));
  await page.goto(`${file.href}#${claim.id}`);
  await expect(page.locator(':target')).toBeInViewport();
});
