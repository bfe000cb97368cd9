import { expect, test, type Page } from '@playwright/test';
import { foldText } from '../../src/model/fold.ts';
import { readDossier } from '../read-dossier.ts';
import { contentFolder, siteFolder } from '../site/site-folder.ts';
import { moveSite, removeScripts, serveSite, type Place } from './site-server.ts';

const dossier = readDossier(contentFolder);
const event = dossier.coreEvents.find(({ claims, actors }) => {
  const spoken = claims.some(({ speaker }) => speaker.type === 'actor');
  return actors.length > 0 && spoken;
})!;
const claim = event.claims.find(({ speaker }) => speaker.type === 'actor')!;
const actor = claim.speaker.type === 'actor' ? claim.speaker.actor : event.actors[0]!.actor;
const strand = event.strands[0]!;
/** A name with an accent, and a reader's way to type it. */
const accented = dossier.actors
  .flatMap(({ id, name }) => name.split(' ').map((word) => ({ id, name, word })))
  .find(({ word }) => word.toLowerCase() !== foldText(word))!;
const hidden = dossier.events.find(({ strands }) => !strands.includes(strand))!;

type Open = (folder: string) => Place | Promise<Place>;

const places: [string, Open][] = [
  ['at the root of a server', (folder) => serveSite('/', folder)],
  ['below a path with a space and an accent', (folder) => serveSite('/a b/é/', folder)],
  ['from a disk, after being moved', (folder) => moveSite(folder)],
];

for (const [where, open] of places) {
  test(`leads from home to a claim and its speaker ${where}`, async ({ page }, { project }) => {
    // Playwright drives Firefox by scripts in the page: with scripts off it sees nothing.
    const isBare = project.name === 'firefox without scripts';
    const { url, close } = await open(isBare ? removeScripts() : siteFolder);
    const complaints = listenToPage(page, url);
    await walk(page, url);
    if (!project.name.endsWith('without scripts')) await search(page, url);
    await page.goto(`${url}articles/${claim.article.id}.html#${claim.id}`);
    await expect(page.locator(`#${claim.id}`)).toBeInViewport();
    expect(complaints).toEqual([]);
    close();
  });
}

/** Home, timeline with a filter, event, citation, article and actor, by links alone. */
async function walk(page: Page, url: string): Promise<void> {
  await page.goto(`${url}index.html`);
  await expect(page.locator('h1')).toHaveText(dossier.settings.title);

  await page.getByRole('navigation', { name: 'Sections' }).getByText('Timeline').click();
  await expect(page.locator('h1')).toHaveText('Timeline');
  await page.locator('[name=strand]').selectOption(strand.id);
  await expect(page.locator(`#${hidden.id}`)).toBeHidden();
  await page.locator(`#${event.id} h3 a`).first().click();
  await expect(page.locator('h1')).toHaveText(event.title);

  await page.locator(`.coverage a[href$="#${claim.id}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${claim.article.id}\\.html#${claim.id}$`));
  await expect(page.locator(`#${claim.id}`)).toContainText(claim.says);

  await page.locator(`#${claim.id} a[href$="${actor.id}.html"]`).first().click();
  await expect(page.locator('h1')).toHaveText(actor.name);
}

/** An accented name is found without its accent, from the field of any page. */
async function search(page: Page, url: string): Promise<void> {
  await page.goto(`${url}events/${event.id}.html`);
  await page.getByRole('searchbox').fill(foldText(accented.word));
  await page.keyboard.press('Enter');
  await page.locator(`a[href$="actors/${accented.id}.html"]`).first().click();
  await expect(page.locator('h1')).toHaveText(accented.name);
}

/** What a page prints on its console, and what it asks of any other place. */
function listenToPage(page: Page, url: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const wanted = request.url();
    if (!wanted.startsWith(url) && !wanted.startsWith('data:')) complaints.push(wanted);
  });
  return complaints;
}
