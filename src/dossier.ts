import { getCollection, getEntry, render } from 'astro:content';
import { buildDossier } from './model/build-dossier.ts';
import type { Folder } from './model/source.ts';

const settings = await getEntry('settings', 'dossier');
if (!settings) throw new Error('content/dossier.yaml was not loaded.');

/** The graph that every page picks from. */
export const dossier = buildDossier({
  settings: settings.data,
  articles: (await getCollection('articles')).map(toEntry),
  events: (await getCollection('events')).map(toEntry),
  actors: (await getCollection('actors')).map(toEntry),
  questions: (await getCollection('questions')).map(toEntry),
});

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
