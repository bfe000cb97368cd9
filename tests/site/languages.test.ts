import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, it } from 'vitest';
import { findAttribute } from '../../src/integrations/html.ts';
import { isBlock } from '../page-text.ts';
import { readDossier } from '../read-dossier.ts';
import { contentFolder } from './site-folder.ts';
import { pages } from './site-pages.ts';

const { settings, articles, outside } = readDossier(contentFolder);

/** What has to stand in an element of its language wherever a page shows it. */
const phrases = settings.otherLanguages.flatMap(({ language, phrases: listed }) =>
  listed.map((text) => ({ text, language })),
);
const titles = [...articles, ...outside]
  .filter(({ language }) => language !== settings.language)
  .map(({ title: text, language }) => ({ text, language }));

/** Elements whose text is for no reader, or can hold no element with a language. */
const silent = new Set(['head', 'script', 'style', 'textarea', 'title', 'option', 'svg']);

const lines = pages.flatMap(({ file, document }) =>
  listSpokenLines(document).map((line) => ({ file, ...line })),
);

it.each([...phrases, ...titles])('marks “$text” as $language wherever it stands', (phrase) => {
  const found = lines.flatMap(({ file, text, languages }) =>
    [...text.matchAll(buildPattern(phrase.text))].map(({ 0: match, index }) => ({
      place: `${file}: ${text.slice(Math.max(0, index - 30), index + 60).trim()}`,
      languages: languages.slice(index, index + match.length),
    })),
  );
  expect(found, 'it stands on no page').not.toEqual([]);
  const wrong = found.filter(({ languages }) =>
    languages.some((language) => language !== phrase.language),
  );
  expect(wrong.map(({ place }) => place)).toEqual([]);
});

/** A line of a page with the language in which each of its characters is read out. */
interface SpokenLine {
  text: string;
  languages: string[];
}

/** What readers see below the body, cut at blocks, so that inline elements cut no phrase apart. */
function listSpokenLines(document: DefaultTreeAdapterTypes.Node): SpokenLine[] {
  const spoken: SpokenLine[] = [{ text: '', languages: [] }];
  const collect = (node: DefaultTreeAdapterTypes.Node, outer: string): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      const line = spoken.at(-1)!;
      line.text += node.value;
      line.languages.push(...Array<string>(node.value.length).fill(outer));
    }
    if (!('childNodes' in node) || silent.has(node.nodeName)) return;
    const language = ('attrs' in node && findAttribute(node, 'lang')) || outer;
    if (isBlock(node)) spoken.push({ text: '', languages: [] });
    node.childNodes.forEach((child) => collect(child, language));
    if (isBlock(node)) spoken.push({ text: '', languages: [] });
  };
  collect(document, '');
  return spoken;
}

function buildPattern(text: string): RegExp {
  const words = text.split(/\s+/).map((word) => RegExp.escape(word));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu');
}
