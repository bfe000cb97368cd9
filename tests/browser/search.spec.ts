import { expect, test, type Locator, type Page } from '@playwright/test';
import { foldText, listWords } from '../../src/model/fold.ts';
import { readDossier } from '../read-dossier.ts';
import { contentFolder } from '../site/site-folder.ts';
import { moveSite, serveSite, type Place } from './site-server.ts';

const dossier = readDossier(contentFolder);

const accented = dossier.actors
  .flatMap((actor) => listPlainWords(actor.name).map((word) => ({ actor, word })))
  .find(({ actor, word }) => !actor.name.toLowerCase().includes(word))!;

/** An actor whose whole name is a phrase of another language. */
const foreign = dossier.settings.otherLanguages
  .flatMap(({ language, phrases }) => phrases.map((name) => ({ language, name })))
  .flatMap((phrase) =>
    dossier.actors.filter(({ name }) => name === phrase.name).map(({ id }) => ({ ...phrase, id })),
  )[0]!;

/** A spelling with a name in it that one article alone uses, the shortest. */
const spelling = dossier.actors
  .flatMap((actor) =>
    actor.names.flatMap(({ article, names }) =>
      names.flatMap((name) => listNames(name).map((word) => ({ actor, article, name, word }))),
    ),
  )
  .toSorted((a, b) => a.name.length - b.name.length)
  .find(({ actor, article, word }, _, all) => {
    const known = [actor.name, actor.role].flatMap(listPlainWords).includes(word);
    const rivals = all.filter((other) => other.article !== article || other.actor === actor);
    return !known && rivals.filter((other) => other.word === word).length === 1;
  })!;

const places: [string, () => Place | Promise<Place>][] = [
  ['over http', () => serveSite('/a b/é/')],
  ['from a disk', () => moveSite()],
];

for (const [where, open] of places) {
  test.describe(where, () => {
    let place: Place;
    let complaints: string[];

    test.beforeEach(async ({ page }) => {
      place = await open();
      complaints = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!/^data:/.test(request.url()) && !request.url().startsWith(place.url)) {
          complaints.push(request.url());
        }
      });
    });

    test.afterEach(() => {
      place.close();
      expect(complaints).toEqual([]);
    });

    test('finds an accented name without its accent, from the field of any page', async ({
      page,
    }) => {
      await page.goto(`${place.url}articles/${dossier.articles[0]!.id}.html`);
      await page.keyboard.press('/');
      await page.keyboard.type(accented.word);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/search\\.html\\?q=${accented.word}$`));
      await expect(page.getByRole('status')).toHaveText(/^\d+ found: \d+ actors?[,.]/);
      const actor = findResult(page, `actors/${accented.actor.id}.html`);
      const marked = await actor.locator('a mark').allTextContents();
      expect(marked.map(foldText)).toEqual([accented.word]);
      expect(marked[0]).not.toBe(accented.word);
      await actor.getByRole('link').click();
      await expect(page.locator('h1')).toHaveText(accented.actor.name);
      await page.goBack();
      await expect(actor).toBeVisible();
    });

    test('marks a name of another language in the results', async ({ page }) => {
      await search(page, place, foreign.name);
      const name = findResult(page, `actors/${foreign.id}.html`).locator('a [lang]');
      await expect(name).toHaveText(foreign.name);
      await expect(name).toHaveAttribute('lang', foreign.language);
    });

    test('leads from a spelling of one article to the actor', async ({ page }) => {
      await search(page, place, spelling.name);
      const actor = findResult(page, `actors/${spelling.actor.id}.html`);
      await expect(actor).toContainText(
        `Matched as written by ${spelling.article.name}: “${spelling.name}”`,
      );
    });

    test('goes through the results by arrow keys', async ({ page }) => {
      await search(page, place, accented.word);
      const links = page.locator('#results li a');
      await page.getByRole('searchbox').press('ArrowDown');
      await expect(links.first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(links.nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).not.toHaveURL(/search\.html/);
    });

    test('offers near spellings where nothing is found', async ({ page }) => {
      const wrong = `${accented.word}x`;
      await search(page, place, wrong);
      await expect(page.getByRole('status')).toHaveText(
        new RegExp(`^Nothing found for “${wrong}”\\. Near it: `),
      );
      const proposal = page.locator('#results li a').first();
      expect(foldText((await proposal.textContent())!)).toBe(accented.word);
      await proposal.click();
      await expect(findResult(page, `actors/${accented.actor.id}.html`)).toBeVisible();
      await search(page, place, '<b onload=x>&%');
      await expect(page.getByRole('status')).toHaveText('Nothing found for “<b onload=x>&%”.');
    });

    test('keeps the query in the address, and shows the rest of a long list', async ({ page }) => {
      const { name } = dossier.articles.toSorted((a, b) => b.claims.length - a.claims.length)[0]!;
      await page.goto(`${place.url}search.html`);
      await page.getByRole('searchbox').fill(name);
      await page.getByRole('button', { name: /^Show all \d+ claims$/ }).click();
      await expect(page.locator('#results section').last().locator('li a').nth(10)).toBeFocused();
      const told = await page.getByRole('status').textContent();
      const address = page.url();
      expect(new URL(address).searchParams.get('q')).toBe(name);
      await page.goto('about:blank');
      await page.goto(address);
      await expect(page.getByRole('searchbox')).toHaveValue(name);
      await expect(page.getByRole('status')).toHaveText(told!);
    });
  });
}

test('sets its results in the column of its field', async ({ page }) => {
  const { url } = moveSite();
  await page.setViewportSize({ width: 1280, height: 800 });
  await search(page, { url, close: () => undefined }, accented.word);
  const field = (await page.locator('main form').boundingBox())!;
  for (const part of await page.locator('#results h2, #results ol').all()) {
    const box = (await part.boundingBox())!;
    expect(Math.abs(box.x - field.x)).toBeLessThanOrEqual(2);
    expect(box.width).toBeGreaterThan(field.width * 0.9);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('has the A to Z where the field would be', async ({ page }) => {
    const { url } = moveSite();
    await page.goto(`${url}events/${dossier.events[0]!.id}.html`);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('banner').getByRole('link', { name: 'Everything from A to Z' }).click();
    const item = page.locator('li').filter({ hasText: `“${spelling.name}”` });
    await item.first().getByRole('link').click();
    await expect(page.locator('h1')).toHaveText(spelling.actor.name);
  });
});

function listPlainWords(text: string): string[] {
  return listWords(text).map(({ folded }) => folded);
}

/** The words with a capital behind the first word. */
function listNames(text: string): string[] {
  const words = text.split(' ').slice(1);
  return words.filter((word) => /^\p{Lu}\p{Ll}{2}/u.test(word)).flatMap(listPlainWords);
}

async function search(page: Page, { url }: Place, query: string): Promise<void> {
  await page.goto(`${url}search.html?${new URLSearchParams({ q: query })}`);
  await expect(page.getByRole('status')).not.toBeEmpty();
}

function findResult(page: Page, address: string): Locator {
  return page.locator('#results li', { has: page.locator(`a[href="${address}"]`) });
}
