import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { listAutomaticParagraphs } from '../model/checks/locators.ts';
import { findCitations } from '../model/citation.ts';
import { formatParagraph } from '../model/locator.ts';
import { parseContent } from '../model/parse-content.ts';
import { readContent } from './read-content.ts';

interface Options {
  /** The content folder. */
  folder: string;
  claimUrl: (claim: { id: string; article: { id: string } }) => string;
  outsidePageUrl: (page: { id: string }) => string;
}

/** What a chip shows and where it leads. Chips of one source in a row name it once. */
interface Chip {
  source: string;
  label: string;
  /** What makes its name clear out of context; heard, not seen. */
  heard: string;
  url: string;
}

/**
 * A remark plugin that turns `[@ab-01; @cd-07]` into chips, "AB ¶5 · CD ¶2", each a link to its
 * claim. Claims are read once: `astro dev` needs a restart when a claim moves.
 */
export function citations(options: Options) {
  let chips: Map<string, Chip> | undefined;
  return () => (tree: Root, file: VFile) => {
    chips ??= readChips(options);
    const known = chips;
    visit(tree, 'text', (node, index, parent) => {
      const found = findCitations(node.value);
      if (!parent || index === undefined || found.length === 0) return undefined;
      const nodes: PhrasingContent[] = [];
      let end = 0;
      for (const citation of found) {
        nodes.push(text(node.value.slice(end, citation.start)));
        const cited = citation.claims.map(
          (id) => known.get(id) ?? file.fail(`Nothing has the id ${id}.`, node.position),
        );
        nodes.push(buildGroup(cited));
        end = citation.end;
      }
      nodes.push(text(node.value.slice(end)));
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

function readChips({ folder, claimUrl, outsidePageUrl }: Options): Map<string, Chip> {
  const { content } = parseContent(readContent(folder).sources);
  const claims = content.articles.flatMap(({ id: article, data }) => {
    const { code, name, claims: own } = data;
    const automatic = new Set(listAutomaticParagraphs(data));
    return own.map(({ id, at }): [string, Chip] => [
      id,
      {
        // What nobody wrote must not look like the word of the article.
        source: automatic.has(at.paragraph) ? 'intro' : code,
        label: formatParagraph(at.paragraph),
        heard: `${name}, claim ${id}`,
        url: claimUrl({ id, article: { id: article } }),
      },
    ]);
  });
  const pages = content.outside.map((page): [string, Chip] => [
    page.id,
    {
      source: 'outside',
      label: page.id,
      heard: `the articles, not counted: ${page.publisher}`,
      url: outsidePageUrl(page),
    },
  ]);
  return new Map([...claims, ...pages]);
}

function buildGroup(cited: Chip[]): PhrasingContent {
  const links = cited.map(({ source, label, heard, url }, index): Link => {
    const isRepeated = cited[index - 1]?.source === source;
    const seen = isRepeated ? label : `${source} ${label}`;
    return {
      type: 'link',
      url,
      children: [text(seen), span('visually-hidden', [text(` ${heard}`)])],
    };
  });
  return span(
    'citation',
    links.flatMap((link, index) => (index === 0 ? [link] : [text(' '), link])),
  );
}

function span(className: string, children: PhrasingContent[]): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: [className] } },
    children,
  };
}

function text(value: string): Text {
  return { type: 'text', value };
}
