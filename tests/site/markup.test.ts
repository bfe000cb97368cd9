import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAttribute, listElements, listSiteFiles } from '../../src/integrations/html.ts';
import { hasClass, listLines } from '../page-text.ts';
import { contentFolder } from './site-folder.ts';
import { pages } from './site-pages.ts';

const parsed = pages.map(({ file, document }) => ({
  file,
  document,
  elements: listElements(document),
}));

/** The files in which a predicate on their elements does not hold. */
function failing(holds: (elements: ReturnType<typeof listElements>) => boolean): string[] {
  return parsed.filter(({ elements }) => !holds(elements)).map(({ file }) => file);
}

describe('every page', () => {
  it('has one h1, in the main part', () => {
    expect(failing((all) => all.filter(({ tagName }) => tagName === 'h1').length === 1)).toEqual(
      [],
    );
  });

  it('has one header, one main and one footer as landmarks, and a way around the header', () => {
    for (const name of ['header', 'main', 'footer']) {
      expect(failing((all) => all.filter(({ tagName }) => tagName === name).length === 1)).toEqual(
        [],
      );
    }
    expect(
      failing((all) =>
        all.some((e) => hasClass(e, 'skip') && findAttribute(e, 'href') === '#content'),
      ),
    ).toEqual([]);
  });

  it('skips no level of heading', () => {
    const skipping = failing((all) => {
      const levels = all.flatMap(({ tagName }) =>
        /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
      );
      return levels.every((level, index) => index === 0 || level <= levels[index - 1]! + 1);
    });
    expect(skipping).toEqual([]);
  });

  it('names its language, its title and its description', () => {
    expect(
      failing((all) =>
        Boolean(
          findAttribute(
            all.find((e) => e.tagName === 'html')!,
            'lang',
          ),
        ),
      ),
    ).toEqual([]);
    const titles = parsed.map(({ elements, file }) => {
      const title = elements.find(({ tagName }) => tagName === 'title')!;
      return listLines(title).join('') || file;
    });
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
    expect(
      failing((all) =>
        all.some((e) => findAttribute(e, 'name') === 'description' && findAttribute(e, 'content')),
      ),
    ).toEqual([]);
  });

  it('has no style attribute and no handler', () => {
    const bad = /^(style|on.*)$/;
    expect(
      failing((all) => all.every(({ attrs }) => !attrs.some(({ name }) => bad.test(name)))),
    ).toEqual([]);
  });

  it('glues no words and puts no space before a full stop or comma', () => {
    const wrong = parsed.flatMap(({ file, document }) =>
      listLines(document).flatMap((line) =>
        [...line.matchAll(glued)]
          .map(([found]) => found.trim())
          .filter((found) => !written.includes(found) && !/^https?:|\.(html|json)\b/.test(found))
          .map((found) => `${file}: ${found}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

/** What white space lost or added between elements leaves behind. */
const glued =
  /\S+\s[.,;:!?](?=\s|$)|\S*[a-z][.;!?][A-Z]\S*|\S*[a-z][A-Z][a-z]\S*|\S*[,;][A-Za-z]\S*|\bundefined\b|\[object/g;

/** What authors wrote so themselves, such as names with a capital inside. */
const written = listSiteFiles(contentFolder)
  .map((file) => readFileSync(join(contentFolder, file), 'utf8'))
  .join('\n');
