import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findCitations } from '../model/citation.ts';
import type { ClaimEntry } from '../model/claim.ts';
import { formatLocator } from '../model/locator.ts';
import { parseContent } from '../model/parse-content.ts';
import { readContent } from './read-content.ts';

interface Options {
  /** The content folder. */
  folder: string;
  claimUrl: (claim: { id: string; article: { id: string } }) => string;
}

interface CitedClaim {
  claim: ClaimEntry;
  article: { id: string; code: string; name: string };
}

/**
 * A remark plugin that turns `[@ab-01; @cd-07]` into chips, "AB ¶5 · CD ¶2", each a link to its
 * claim. Claims are read once: `astro dev` needs a restart when a claim moves.
 */
export function citations({ folder, claimUrl }: Options) {
  let claims: Map<string, CitedClaim> | undefined;
  return () => (tree: Root, file: VFile) => {
    claims ??= readClaims(folder);
    const known = claims;
    visit(tree, 'text', (node, index, parent) => {
      const found = findCitations(node.value);
      if (!parent || index === undefined || found.length === 0) return undefined;
      const nodes: PhrasingContent[] = [];
      let end = 0;
      for (const citation of found) {
        nodes.push(text(node.value.slice(end, citation.start)));
        const cited = citation.claims.map(
          (id) => known.get(id) ?? file.fail(`No claim has the id ${id}.`, node.position),
        );
        nodes.push(buildGroup(cited, claimUrl));
        end = citation.end;
      }
      nodes.push(text(node.value.slice(end)));
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

function readClaims(folder: string): Map<string, CitedClaim> {
  const { content } = parseContent(readContent(folder).sources);
  return new Map(
    content.articles.flatMap(({ id, data: { code, name, claims } }) =>
      claims.map((claim): [string, CitedClaim] => [
        claim.id,
        { claim, article: { id, code, name } },
      ]),
    ),
  );
}

function buildGroup(cited: CitedClaim[], claimUrl: Options['claimUrl']): PhrasingContent {
  const chips = cited.map(({ claim, article }, index): Link => {
    const repeated = cited[index - 1]?.article.id === article.id;
    const paragraph = `¶${claim.at.paragraph}`;
    return {
      type: 'link',
      url: claimUrl({ id: claim.id, article }),
      title: `${article.name}, ${formatLocator(claim.at)}`,
      children: [text(repeated ? paragraph : `${article.code} ${paragraph}`)],
    };
  });
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['citation'] } },
    children: chips.flatMap((chip, index) => (index === 0 ? [chip] : [text(' '), chip])),
  };
}

function text(value: string): Text {
  return { type: 'text', value };
}
