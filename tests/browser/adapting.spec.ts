import { expect, test } from '@playwright/test';
import { readDossier } from '../read-dossier.ts';
import { contentFolder } from '../site/site-folder.ts';
import { everyPage, pageKinds, shortKinds } from './page-kinds.ts';
import { moveSite } from './site-server.ts';

const dossier = readDossier(contentFolder);

/** How much wider a page is than its window, in pixels. */
const readOverflow = () => document.documentElement.scrollWidth - innerWidth;

test('needs no sideways scrolling at 320 pixels, on any page', async ({ page }) => {
  test.setTimeout(300_000);
  const { url } = moveSite();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const file of everyPage) {
    await page.goto(url + file);
    expect(await page.evaluate(readOverflow), file).toBeLessThanOrEqual(0);
  }
});

test('fits a window of 1280 by 1024 at 400 per cent, where nothing stays in the way', async ({
  page,
}) => {
  const { url } = moveSite();
  await page.setViewportSize({ width: 320, height: 256 });
  for (const file of pageKinds) {
    await page.goto(url + file);
    expect(await page.evaluate(readOverflow), file).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await expect(page.locator('header')).not.toBeInViewport();
  }
});

test('fits with the largest text on a narrow phone, and at every width', async ({ page }) => {
  test.setTimeout(180_000);
  const { url } = moveSite();
  await page.goto(`${url}index.html`);
  await page.evaluate(() => {
    localStorage.setItem('reading-settings', 'text=largest');
  });
  for (const width of [320, 640, 800, 1000, 1200, 1300, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    for (const file of shortKinds) {
      await page.goto(url + file);
      expect(await page.evaluate(readOverflow), `${file} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('gives every control 44 pixels, but for links within text', async ({ page }) => {
  const { url } = moveSite();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const file of shortKinds) {
      await page.goto(url + file);
      await page.locator('.settings summary').click();
      const small = await page
        .locator('button, select, input, .masthead a, .contents a, .crumbs a, .letters a, .skip')
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.checkVisibility({ visibilityProperty: true }))
            // A label belongs to the box that it names.
            .map((control) => control.closest('label:not([for])') ?? control)
            .filter((control) => control.getBoundingClientRect().height < 44)
            .map((control) => control.outerHTML.slice(0, 80)),
        );
      expect(small, `${file} at ${width}`).toEqual([]);
    }
  }
});

test('sets lines of at most 75 letters', async ({ page }) => {
  const { url } = moveSite();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${url}index.html`);
  const lengths = await page.locator('#what-happened ~ p:has(.citation)').evaluateAll((all) =>
    all.map((paragraph) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const lines = new Set(
        [...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 14)),
      );
      const unseen = [...paragraph.querySelectorAll('.visually-hidden')];
      const heard = unseen.reduce((sum, { textContent }) => sum + textContent.length, 0);
      return (paragraph.textContent.length - heard) / lines.size;
    }),
  );
  expect(lengths.length).toBeGreaterThan(2);
  for (const length of lengths) expect(length).toBeLessThanOrEqual(75);
});

test('glides only where motion is not unwelcome', async ({ page }) => {
  const { url } = moveSite();
  const read = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  await page.goto(`${url}index.html`);
  expect(await read()).toBe('smooth');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await read()).toBe('auto');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});

test('keeps its marks, its citations and its focus under forced colours', async ({ page }) => {
  const { url } = moveSite();
  await page.emulateMedia({ forcedColors: 'active' });
  const event = dossier.events.find(({ status }) => status === 'happened')!;
  await page.goto(`${url}timeline.html#${event.id}`);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const mark = page.locator('.picture .mark path').first();
  await expect(mark).not.toHaveCSS('stroke', paper);
  const entry = page.locator(`#${event.id}`);
  await expect(entry.locator('.mark path')).not.toHaveCSS('fill', paper);
  await expect(entry).toHaveCSS('outline-style', 'solid');
  await page.goto(`${url}events/${event.id}.html`);
  await expect(page.locator('.citation a').first()).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).not.toHaveCSS('outline-style', 'none');
});
