import { expect, test } from '@playwright/test';
import { readDossier } from '../read-dossier.ts';
import { contentFolder } from '../site/site-folder.ts';
import { moveSite, serveSite } from './site-server.ts';

const dossier = readDossier(contentFolder);
const [article] = dossier.articles;

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
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('#shown')).toHaveText(`${total} of ${total} events shown.`);
  expect(page.url()).not.toContain('article=');
});

test('shows a strand again that another choice has emptied', async ({ page }) => {
  const { url } = moveSite();
  await page.goto(`${url}timeline.html`);
  const [first, second] = dossier.strands.map(({ strand }) => strand);
  const choose = (id: string) => page.locator('[name=strand]').selectOption(id);
  const heading = (id: string) => page.locator(`h2#${id}`);
  await choose(first!.id);
  await expect(heading(first!.id)).toBeVisible();
  const own = dossier.strands.find(({ events }) =>
    events.every(({ strands }) => !strands.includes(first!)),
  )!.strand;
  await expect(heading(own.id)).toBeHidden();
  await choose(own.id);
  await expect(heading(own.id)).toBeVisible();
  const expected = dossier.events.filter(({ strands }) => strands.includes(own)).length;
  await expect(page.locator('.entry:visible')).toHaveCount(expected);
  await choose(second!.id);
  await expect(heading(second!.id)).toBeVisible();
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

test('keeps the paper and the text that a reader chose, from page to page', async ({ page }) => {
  const { url } = moveSite();
  const read = () =>
    page.evaluate(() => {
      const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
      return [colorScheme, Math.round(parseFloat(fontSize))];
    });
  await page.goto(`${url}index.html`);
  expect(await read()).toEqual(['light dark', 16]);
  await page.locator('.settings summary').click();
  await page.getByRole('radio', { name: 'dark' }).check();
  await page.getByRole('radio', { name: 'largest' }).check();
  expect(await read()).toEqual(['dark', 22]);
  await page.goto(`${url}articles/${article!.id}.html`);
  expect(await read()).toEqual(['dark', 22]);
  await page.locator('.settings summary').click();
  await page.getByRole('radio', { name: 'as on this device' }).check();
  await page.goBack();
  await expect.poll(read).toEqual(['light dark', 22]);
});

test('is as chosen before anything is seen', async ({ page }) => {
  const { url } = moveSite();
  await page.goto(`${url}index.html`);
  await page.evaluate(() => {
    localStorage.setItem('reading-settings', 'paper=dark&text=large');
  });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main')) return;
      observer.disconnect();
      document.documentElement.dataset['first'] = getComputedStyle(
        document.documentElement,
      ).colorScheme;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${url}timeline.html`);
  await expect(page.locator('html')).toHaveAttribute('data-first', 'dark');
});

test('works where storage is blocked', async ({ page }) => {
  const { url } = moveSite();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(`${url}index.html`);
  await page.locator('.settings summary').click();
  await page.getByRole('radio', { name: 'dark' }).check();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  expect(complaints).toEqual([]);
});

test('marks in the contents the section that is read', async ({ page }) => {
  const { url } = moveSite();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${url}articles/${article!.id}.html`);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const current = contents.locator('[aria-current]');
  await expect(current).toHaveCount(0);
  for (const link of (await contents.getByRole('link').all()).slice(0, 3)) {
    await link.click();
    await expect(current).toHaveText(await link.innerText());
    await expect(contents).toBeInViewport();
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('combines filters and counts, and changes the paper of the page', async ({ page }) => {
    const { url } = moveSite();
    await page.goto(`${url}timeline.html`);
    const strand = dossier.strands.find(({ events }) => events.length > 2)!.strand;
    await page.locator('[name=strand]').selectOption(strand.id);
    await page.locator('[name=article]').selectOption(article!.id);
    await page.getByLabel('only where the articles differ').check();
    const expected = dossier.events.filter(
      ({ strands, coverage, questions }) =>
        strands.includes(strand) &&
        coverage.some((row) => row.article === article && row.claims.length > 0) &&
        questions.some(({ kind }) => kind !== 'single-account'),
    );
    const entries = page.locator('.entry:visible');
    await expect(entries).toHaveCount(expected.length);
    expect(await entries.evaluateAll((found) => found.map(({ id }) => id).sort())).toEqual(
      expected.map(({ id }) => id).sort(),
    );
    await page.locator('.settings summary').click();
    await page.getByRole('radio', { name: 'dark' }).check();
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  });
});
