import type { Dossier } from '../model/dossier.ts';
import { sortName } from '../model/fold.ts';
import type { Actor, Article } from '../model/graph.ts';
import { compareText } from '../model/when.ts';
import {
  actorUrl,
  articleUrl,
  eventUrl,
  measureUrl,
  placeUrl,
  questionUrl,
  unknownPointUrl,
  wordGroupUrl,
} from '../urls.ts';
import { listSpellings } from './search-index.ts';

export interface IndexLetter {
  /** The anchor: the letter in lower case. */
  id: string;
  name: string;
  entries: IndexEntry[];
}

export interface IndexEntry {
  /** What it stands under. */
  name: string;
  /** What it leads to; another name where an article writes a name in its own way. */
  target: string;
  url: string;
  /** What it is, or who writes so. */
  label: string;
  /** The language of a printed headline. */
  language?: string;
}

type SortedEntry = IndexEntry & { sort: string };

/** The A to Z of everything but claims, in which every spelling of an article has its place. */
export function listIndexLetters(dossier: Dossier): IndexLetter[] {
  const entries = listEntries(dossier).sort(
    (a, b) =>
      compareText(a.sort, b.sort) || compareText(a.name, b.name) || compareText(a.url, b.url),
  );
  const letters = Map.groupBy(entries, ({ sort }) => findLetter(sort));
  return [...letters].map(([id, found]) => ({
    id,
    name: id === digits ? '0–9' : id.toUpperCase(),
    entries: found.map(({ sort, ...entry }) => entry),
  }));
}

function listEntries(dossier: Dossier): SortedEntry[] {
  return [
    ...dossier.actors.flatMap(listActor),
    ...dossier.places.map((place) => enter(place.name, placeUrl(place), 'place')),
    ...dossier.events.map((event) => enter(event.title, eventUrl(event), 'event')),
    ...dossier.questions.map((entry) => enter(entry.question, questionUrl(entry), 'question')),
    ...dossier.unknown.map((point) =>
      enter(point.question, unknownPointUrl(point), 'question that no article answers'),
    ),
    ...dossier.articles.flatMap((article) => [
      enter(article.name, articleUrl(article), 'article'),
      enterHeadline(article),
    ]),
    ...dossier.figures.map(({ measure }) => enter(measure.name, measureUrl(measure), 'figures')),
    ...dossier.words.groups.flatMap(({ id, name, words }) =>
      words.map(({ word }) => enter(word, wordGroupUrl({ id }), `word, counted under “${name}”`)),
    ),
  ];
}

function listActor(actor: Actor): SortedEntry[] {
  const spellings = [...listSpellings(actor)].map(([spelling, articles]) => ({
    name: `“${spelling}”`,
    sorts: listSorts(spelling, actor),
    label: `as written by ${articles.map(({ name }) => name).join(', ')}`,
  }));
  const own = { name: actor.name, sorts: listSorts(actor.name, actor), label: actor.role };
  return [own, ...spellings].flatMap(({ name, sorts, label }) =>
    sorts.map((sort) => ({ sort, name, target: actor.name, url: actorUrl(actor), label })),
  );
}

/** A person is looked for under the first name and under the last. */
function listSorts(name: string, { kind }: Actor): string[] {
  const last = kind === 'person' ? name.split(' ').at(-1)! : '';
  return [...new Set([sortName(name), ...(/^\p{Lu}/u.test(last) ? [sortName(last)] : [])])];
}

function enter(name: string, url: string, label: string): SortedEntry {
  return { sort: sortName(name), name, target: name, url, label };
}

function enterHeadline(article: Article): SortedEntry {
  const { title, name, language } = article;
  return { ...enter(`“${title}”`, articleUrl(article), `headline in ${name}`), language };
}

const digits = 'digits';

function findLetter(sort: string): string {
  const first = [...sort][0] ?? '';
  return /\p{L}/u.test(first) ? first : digits;
}
