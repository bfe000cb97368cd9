import { findCitations } from '../citation.ts';
import type { KnownIds } from '../known-ids.ts';
import { formatFound } from '../schema-problems.ts';
import { problemOnLine, type Problem, type ProblemKind } from '../problem.ts';
import type { Block, Source } from '../source.ts';
import { describeUnknown } from './references.ts';

/** Bodies whose statements do not say what they rest on, or cite claims that nobody made. */
export function checkBodies(sources: readonly Source[], known: KnownIds): Problem[] {
  return sources
    .filter(({ file, isReadable }) => isReadable && file.endsWith('.mdx'))
    .flatMap(({ file, blocks }) => {
      if (blocks?.length !== 0)
        return (blocks ?? []).flatMap((block) => checkBlock(file, block, known));
      return [problemOnLine(file, 1, 1, 'empty-body', 'The file has no text.')];
    });
}

function checkBlock(file: string, block: Block, known: KnownIds): Problem[] {
  const citations = findCitations(block.text);
  if (citations.length === 0) {
    const reason = 'This paragraph does not say which claims it rests on.';
    return [problemIn(file, block, 0, 'uncited-paragraph', formatFound(block.text), reason)];
  }
  return citations.flatMap(({ claims, start }) =>
    claims
      .filter((id) => !known.claims.has(id) && !known.pages.has(id))
      .map((id) =>
        problemIn(file, block, start, 'unknown-id', id, describeUnknown('claims', id, known)),
      ),
  );
}

/** A problem at an offset in the text of a block. */
function problemIn(
  file: string,
  block: Block,
  offset: number,
  kind: ProblemKind,
  found: string,
  reason: string,
): Problem {
  const lines = block.text.slice(0, offset).split('\n');
  const column = (lines.length === 1 ? block.column : 1) + lines.at(-1)!.length;
  return problemOnLine(file, block.line + lines.length - 1, column, kind, reason, found);
}
