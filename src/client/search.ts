/** The search page: from the query in the field and in the address to the results below it. */
import type { OtherLanguage } from '../model/other-languages.ts';
import { buildSplitter } from '../model/phrases.ts';
import { languagesVariable, searchVariable, type SearchEntry } from '../model/search-entry.ts';
import { buildSearchEngine, type Hit } from './search-engine.ts';
import { formatHits, renderHits, renderProposals } from './search-results.ts';

const field = document.querySelector<HTMLInputElement>('main input[name=q]');
const status = document.querySelector('#found');
const results = document.querySelector<HTMLElement>('#results');
const title = document.title;

/** What `search-data.js` leaves behind. */
const left = globalThis as {
  [searchVariable]?: readonly SearchEntry[];
  [languagesVariable]?: readonly OtherLanguage[];
};

/** The field takes no more; an address may hold anything. */
const longestQuery = 100;

if (field && status && results) start(field, status, results);

function start(input: HTMLInputElement, count: Element, list: HTMLElement): void {
  const engine = buildSearchEngine(left[searchVariable] ?? []);
  const split = buildSplitter(left[languagesVariable] ?? []);
  const search = () => {
    const query = input.value.trim().slice(0, longestQuery);
    const hits = engine.find(query);
    const proposals = query && hits.length === 0 ? engine.propose(query) : [];
    list.replaceChildren(...renderHits(hits, split), ...renderProposals(proposals));
    count.textContent = tell(query, hits, proposals);
    writeAddress(query);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    // A pause in typing, so that a screen reader is not told of every letter.
    waiting = setTimeout(search, 200);
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  document.addEventListener('keydown', (event) => moveByKey(event, input, list));
  search();
}

function tell(query: string, hits: readonly Hit[], proposals: readonly string[]): string {
  if (!query) return '';
  return hits.length > 0 ? formatHits(hits) : tellNothing(query, proposals);
}

function tellNothing(query: string, proposals: readonly string[]): string {
  const near = proposals.length > 0 ? ` Near it: ${proposals.join(', ')}.` : '';
  return `Nothing found for “${query}”.${near}`;
}

/** So that a link, a bookmark and the way back lead to the same results. */
function writeAddress(query: string): void {
  document.title = query ? `${query} – ${title}` : title;
  try {
    const search = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
    history.replaceState(null, '', search);
  } catch {
    // Some browsers forbid it on a disk; the search works all the same.
  }
}

/** Arrow keys go from the field through the results and back, Escape returns to the field. */
function moveByKey(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[event.key];
  const links = [...list.querySelectorAll<HTMLElement>('li:not([hidden]) > a')];
  const stops = [input, ...links];
  const place = stops.indexOf(document.activeElement as HTMLElement);
  if (step === undefined || place < 0 || (place === 0 && step < 1)) return;
  event.preventDefault();
  stops[step === 0 ? 0 : place + step]?.focus();
}
