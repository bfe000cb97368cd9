import { expect, test, type Page } from '@playwright/test';
import { readDossier } from '../read-dossier.ts';
import { contentFolder } from '../site/site-folder.ts';
import { moveSite, serveSite, type Place } from './site-server.ts';

const dossier = readDossier(contentFolder);
const event = dossier.coreEvents.find(({ claims }) => claims.length > 1)!;

const places: [string, () => Place | Promise<Place>][] = [
  ['over http', () => serveSite('/a b/')],
  ['from a disk', () => moveSite()],
];

/** The first citation of an account, and what it must show. */
async function findCitation(page: Page, url: string) {
  await page.goto(`${url}events/${event.id}.html`);
  const link = page.locator('#account ~ p .citation a, #account + p .citation a').first();
  const id = (await link.getAttribute('href'))!.split('#')[1]!;
  const claim = dossier.claims.find((other) => other.id === id)!;
  return { link, claim, note: page.locator('.note') };
}

for (const [where, open] of places) {
  test(`shows the claim under the mouse ${where}, and lets the mouse go to it`, async ({
    page,
  }) => {
    const { url, close } = await open();
    const { link, claim, note } = await findCitation(page, url);
    await expect(note).toBeHidden();
    await link.hover();
    await expect(note).toContainText(claim.says);
    await expect(note).toContainText(claim.id);
    await note.hover();
    await page.waitForTimeout(500);
    await expect(note).toBeVisible();
    await page.locator('h1').hover();
    await expect(note).toBeHidden();
    close();
  });

  test(`shows the claim of the citation that has the focus ${where}`, async ({ page }) => {
    const { url, close } = await open();
    const { link, claim, note } = await findCitation(page, url);
    await page.locator('#account a').focus();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(note).toContainText(claim.says);
    await expect(link).toHaveAccessibleDescription(new RegExp(claim.id));
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${claim.id}$`));
    close();
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 }, isMobile: true });

  test('shows the claim at the first tap and follows the second', async ({ page }) => {
    const { url } = moveSite();
    const { link, claim, note } = await findCitation(page, url);
    await link.tap();
    await expect(note).toContainText(claim.says);
    const box = (await note.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    await page.locator('h1').tap();
    await expect(note).toBeHidden();
    await link.tap();
    await note.getByRole('link').tap();
    await expect(page).toHaveURL(new RegExp(`#${claim.id}$`));
    await page.goBack();
    await link.tap();
    await expect(note).toBeVisible();
    await link.tap();
    await expect(page).toHaveURL(new RegExp(`#${claim.id}$`));
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('is a plain link', async ({ page }) => {
    const { url } = moveSite();
    const { link, claim } = await findCitation(page, url);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`#${claim.id}$`));
    await expect(page.locator(`#${claim.id}`)).toBeInViewport();
  });
});
