import { getCollection, getEntry, render } from 'astro:content';
import { buildDossier } from './model/build-dossier.ts';
import type { Folder } from './model/source.ts';

/** The graph that every page picks from. */
export const dossier = buildDossier({
  settings: onlyEntry(await getCollection('settings')),
  articles: (await getCollection('articles')).map(toEntry),
  events: (await getCollection('events')).map(toEntry),
  actors: (await getCollection('actors')).map(toEntry),
  questions: (await getCollection('questions')).map(toEntry),
  outside: onlyEntry(await getCollection('outside')).outside,
  words: onlyEntry(await getCollection('words')),
  unknown: onlyEntry(await getCollection('unknown')).unknown,
  computations: onlyEntry(await getCollection('computations')),
});

/** What a file at the top holds: a collection of one entry. */
function onlyEntry<Data>([entry]: { data: Data }[]): Data {
  if (!entry) throw new Error('A file at the top of the content folder was not loaded.');
  return entry.data;
}

/** Leaves out what Astro adds. An entry without a body has an undefined one; the check refuses it. */
function toEntry<Data>({ id, data, body = '' }: { id: string; data: Data; body?: string }) {
  return { id, data, body };
}

/** The body of an article, event, actor or question, or of the overview, as a component. */
export async function renderBody(folder: Folder | 'overview', id: string) {
  const entry = await getEntry(folder, id);
  if (!entry) throw new Error(`${folder} has no entry ${id}.`);
  const { Content } = await render(entry);
  return Content;
}

/** All bodies of a folder, as components, by their ids. */
export async function renderBodies(folder: Folder) {
  const entries = await getCollection(folder);
  const rendered = entries.map(async (entry) => [entry.id, (await render(entry)).Content] as const);
  return new Map(await Promise.all(rendered));
}
