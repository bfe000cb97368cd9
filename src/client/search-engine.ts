import MiniSearch, { type SearchResult } from 'minisearch';
import { listWords } from '../model/fold.ts';
import { findNearest } from '../model/nearest.ts';
import type { SearchEntry } from '../model/search-entry.ts';

export interface Hit {
  entry: SearchEntry;
  /** The folded words of the entry that match. */
  words: ReadonlySet<string>;
  /** The spellings by which it was found and not by its name, with the articles that use them. */
  writtenAs: { name: string; articles: string[] }[];
}

export interface SearchEngine {
  /** Entries with all words of the query or words that begin so, the best first. */
  find: (query: string) => Hit[];
  /** Queries that find something and are spelt nearly like one that does not. */
  propose: (query: string) => string[];
}

export function buildSearchEngine(entries: readonly SearchEntry[]): SearchEngine {
  const pages = new Map(entries.map((entry) => [entry.page, entry]));
  const index = buildIndex(entries);
  const vocabulary = listVocabulary(entries);
  const find = (query: string) =>
    index.search(query).map((result) => buildHit(pages.get(String(result.id))!, result));
  const finds = (query: string) => index.search(query).length > 0;
  const propose = (query: string) => listProposals(query, vocabulary, finds);
  return { find, propose };
}

function buildIndex(entries: readonly SearchEntry[]): MiniSearch<SearchEntry> {
  const index = new MiniSearch<SearchEntry>({
    idField: 'page',
    fields: ['title', 'names', 'text'],
    extractField: (entry, field) =>
      field === 'names' ? joinNames(entry) : entry[field as 'title' | 'text' | 'page'],
    tokenize: (text) => listWords(text).map(({ folded }) => folded),
    processTerm: (word) => word,
    searchOptions: {
      boost: { title: 3, names: 2 },
      combineWith: 'AND',
      // The first digits of a number are another number.
      prefix: (word) => word.length > 1 && !isNumber(word),
    },
  });
  index.addAll(entries);
  return index;
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

function joinNames({ names = [] }: SearchEntry): string {
  return names.map(([name]) => name).join('\n');
}

function buildHit(entry: SearchEntry, { match }: SearchResult): Hit {
  const foreign = Object.keys(match).filter(
    (word) => match[word]!.includes('names') && !match[word]!.includes('title'),
  );
  return { entry, words: new Set(Object.keys(match)), writtenAs: listWritten(entry, foreign) };
}

/** The spellings with most of the words, if any has one. */
function listWritten({ names = [] }: SearchEntry, words: readonly string[]): Hit['writtenAs'] {
  const counted = names.map(([name, ...articles]) => {
    const own = new Set(listWords(name).map(({ folded }) => folded));
    return { name, articles, count: words.filter((word) => own.has(word)).length };
  });
  const most = Math.max(1, ...counted.map(({ count }) => count));
  return counted
    .filter(({ count }) => count === most)
    .map(({ name, articles }) => ({ name, articles }));
}

/** Every word that can be found, folded, as it was first spelt. */
function listVocabulary(entries: readonly SearchEntry[]): Map<string, string> {
  const vocabulary = new Map<string, string>();
  for (const entry of entries) {
    const text = [entry.title, joinNames(entry), entry.text].join('\n');
    for (const { folded, start, end } of listWords(text)) {
      if (!vocabulary.has(folded)) vocabulary.set(folded, text.slice(start, end));
    }
  }
  return vocabulary;
}

function listProposals(
  query: string,
  vocabulary: ReadonlyMap<string, string>,
  finds: (query: string) => boolean,
): string[] {
  const near = listWords(query).map(({ start, end, folded }) => {
    const word = query.slice(start, end);
    return finds(word) ? [word] : listNear(folded, vocabulary);
  });
  // Words of which nothing is near drop out; where the whole finds nothing, single words may.
  const wholes = [0, 1, 2].map((rank) =>
    near.flatMap((words) => words[rank] ?? words[0] ?? []).join(' '),
  );
  return [...new Set([...wholes, ...near.flat()])].filter(finds).slice(0, 4);
}

/** Up to three known words, the nearest first. */
function listNear(word: string, vocabulary: ReadonlyMap<string, string>): string[] {
  const known = new Set(vocabulary.keys());
  const near: string[] = [];
  while (near.length < 3 && !isNumber(word)) {
    const nearest = findNearest(word, known);
    if (nearest === undefined) break;
    known.delete(nearest);
    near.push(vocabulary.get(nearest)!);
  }
  return near;
}
