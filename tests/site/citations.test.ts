import { expect, it } from 'vitest';
import { readDossier } from '../read-dossier.ts';
import { findAttribute, listElements, type HtmlElement } from '../../src/integrations/html.ts';
import { hasClass } from '../page-text.ts';
import { contentFolder } from './site-folder.ts';
import { pages } from './site-pages.ts';

const dossier = readDossier(contentFolder);
const pageOf = (file: string) => listElements(pages.find((page) => page.file === file)!.document);

it('gives every paragraph of every account its citation', () => {
  const bare = dossier.events.filter(({ id }) => {
    const elements = pageOf(`events/${id}.html`);
    const start = elements.findIndex((element) => findAttribute(element, 'id') === 'account');
    const end = elements.findIndex((element) => findAttribute(element, 'id') === 'coverage');
    const paragraphs = elements.slice(start, end).filter(({ tagName }) => tagName === 'p');
    return (
      paragraphs.length === 0 ||
      paragraphs.some((p) => !listElements(p).some((e) => hasClass(e, 'citation')))
    );
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

it('leads each citation to the claim that it names', () => {
  const known = new Set([
    ...dossier.claims.map(({ id, article }) => `${article.id}.html#${id}`),
    ...dossier.outside.map(({ id }) => `outside.html#${id}`),
  ]);
  const chips = pages.flatMap(({ file, document }) =>
    listElements(document)
      .filter((element) => hasClass(element, 'citation'))
      .flatMap(listElements)
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => resolveClaim(file, link)),
  );
  expect(chips.length).toBeGreaterThan(dossier.claims.length);
  expect(chips.filter((claim) => !known.has(claim))).toEqual([]);
});

function resolveClaim(file: string, link: HtmlElement): string {
  const [path = '', anchor = ''] = (findAttribute(link, 'href') ?? '').split('#');
  return `${(path || file).split('/').at(-1)}#${anchor}`;
}

it('shows every claim on the page of its article, under its own anchor', () => {
  const missing = dossier.claims.filter(
    ({ id, article }) =>
      !pageOf(`articles/${article.id}.html`).some((element) => findAttribute(element, 'id') === id),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

it('gives every claim and section a visible permalink', () => {
  const bare = pages.flatMap(({ file, document }) => {
    const elements = listElements(document);
    const linked = new Set(
      elements.filter((e) => hasClass(e, 'permalink')).map((e) => findAttribute(e, 'href')),
    );
    return elements
      .filter((e) => e.tagName === 'h2' || hasClass(e, 'claim'))
      .map((e) => findAttribute(e, 'id'))
      .filter((id) => id !== undefined && !linked.has(`#${id}`))
      .map((id) => `${file}#${id}`);
  });
  expect(bare).toEqual([]);
});

it('leads from every entry of the timeline to the permanent address of its event', () => {
  const entries = pageOf('timeline.html').filter((element) => hasClass(element, 'entry'));
  const addresses = entries.map((entry) => {
    const link = listElements(entry).find(({ tagName }) => tagName === 'a');
    return [findAttribute(entry, 'id'), link && findAttribute(link, 'href')];
  });
  const ids = dossier.events.map(({ id }) => id);
  expect(new Map(addresses as [string, string][])).toEqual(
    new Map(ids.map((id) => [id, `events/${id}.html`])),
  );
});
