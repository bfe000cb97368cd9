import { formatCount } from '../model/counts.ts';
import { listWords } from '../model/fold.ts';
import type { Stretch } from '../model/phrases.ts';
import { searchKinds, type SearchKind } from '../model/search-entry.ts';
import type { Hit } from './search-engine.ts';

/** How many of a kind are shown before the reader asks for the others. */
const shownAtFirst = 10;

type Split = (text: string) => Stretch[];
type Mark = (text: string, words?: ReadonlySet<string>) => (Node | string)[];

/** The hits as sections, one for each kind, in the order of the kinds. */
export function renderHits(hits: readonly Hit[], split: Split): HTMLElement[] {
  return listGroups(hits).map(([kind, group]) => {
    const items = group.map((hit) => renderHit(hit, split));
    const list = build('ol', 'stack', items);
    const heading = build('h2', '', [
      `${searchKinds[kind]} `,
      build('span', 'label', [String(group.length)]),
    ]);
    const more = group.length > shownAtFirst ? [renderMore(list, kind)] : [];
    return build('section', '', [heading, list, ...more]);
  });
}

/** "12 found: 1 actor, 11 claims." */
export function formatHits(hits: readonly Hit[]): string {
  const counts = listGroups(hits).map(([kind, group]) => formatCount(group.length, kind));
  return `${hits.length.toLocaleString('en')} found: ${counts.join(', ')}.`;
}

/** The near spellings, each as a link that searches for it. */
export function renderProposals(proposals: readonly string[]): HTMLElement[] {
  if (proposals.length === 0) return [];
  const items = proposals.map((proposal) =>
    build('li', '', [buildLink(`?${new URLSearchParams({ q: proposal })}`, [proposal])]),
  );
  return [build('p', '', ['Did you mean:']), build('ul', '', items)];
}

function listGroups(hits: readonly Hit[]): [SearchKind, Hit[]][] {
  const groups = Map.groupBy(hits, ({ entry }) => entry.kind);
  return (Object.keys(searchKinds) as SearchKind[]).flatMap((kind) => {
    const group = groups.get(kind);
    return group ? [[kind, group]] : [];
  });
}

function renderHit({ entry, words, writtenAs }: Hit, split: Split): HTMLElement {
  const mark: Mark = (text, found = words) =>
    split(text).flatMap((stretch) => markStretch(stretch, found));
  const [first = '', ...others] = entry.text.split('\n');
  const matching = others.filter((line) => hasWord(line, words));
  return build('li', 'hit', [
    buildLink(entry.page, mark(entry.title)),
    ...[first, ...matching].map((line) => build('p', 'label', mark(line))),
    ...(writtenAs.length > 0 ? [renderWritten(writtenAs, mark)] : []),
  ]);
}

const noWords: ReadonlySet<string> = new Set();

function renderWritten(writtenAs: Hit['writtenAs'], mark: Mark): HTMLElement {
  const spellings = writtenAs.flatMap(({ name, articles }, index) => [
    ...mark(`${index === 0 ? 'Matched as written by' : ';'} ${articles.join(', ')}: “`, noWords),
    ...mark(name),
    '”',
  ]);
  return build('p', 'label', spellings);
}

/** Hides all but the first items, behind a button that shows them and goes on to the first. */
function renderMore(list: HTMLElement, kind: SearchKind): HTMLElement {
  const items = [...list.children] as HTMLElement[];
  const rest = items.slice(shownAtFirst);
  for (const item of rest) item.hidden = true;
  const button = build('button', 'more', [`Show all ${formatCount(items.length, kind)}`]);
  button.addEventListener('click', () => {
    for (const item of rest) item.hidden = false;
    button.remove();
    rest[0]?.querySelector('a')?.focus();
  });
  return button;
}

function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return listWords(text).some(({ folded }) => words.has(folded));
}

function markStretch(stretch: Stretch, words: ReadonlySet<string>): (Node | string)[] {
  const pieces = markWords(stretch.text, words);
  if (!stretch.language) return pieces;
  const phrase = build('span', '', pieces);
  phrase.lang = stretch.language;
  return [phrase];
}

/** The text in pieces, those of the given folded words marked. */
function markWords(text: string, words: ReadonlySet<string>): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let done = 0;
  for (const { folded, start, end } of listWords(text)) {
    if (!words.has(folded)) continue;
    pieces.push(text.slice(done, start), build('mark', '', [text.slice(start, end)]));
    done = end;
  }
  return [...pieces, text.slice(done)];
}

function buildLink(url: string, children: (Node | string)[]): HTMLElement {
  const link = build('a', '', children);
  link.setAttribute('href', url);
  return link;
}

function build(tag: string, className: string, children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
