import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { problemOnLine, type Problem } from '../model/problem.ts';
import type { Block } from '../model/source.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** What runs code, fetches something or escapes the page; Astro itself would let it through. */
const forbidden = new Map<string, string>([
  ['html', 'HTML'],
  ['mdxJsxFlowElement', 'An HTML element or a component'],
  ['mdxJsxTextElement', 'An HTML element or a component'],
  ['mdxjsEsm', 'An import or export'],
  ['mdxFlowExpression', 'An expression in braces'],
  ['mdxTextExpression', 'An expression in braces'],
  ['image', 'A picture'],
  ['imageReference', 'A picture'],
]);

const statements = new Set(['paragraph', 'table']);

/**
 * The blocks of a body that make statements, and its markup that may not be there.
 * `linesAbove` is the number of lines of the file above the body.
 */
export function parseBody(
  file: string,
  body: string,
  linesAbove: number,
): { blocks: Block[] | undefined; problems: Problem[] } {
  const blocks: Block[] = [];
  const problems: Problem[] = [];
  const tree = parseTree(file, body, linesAbove, problems);
  if (tree) {
    visit(tree, (node) => {
      const start = node.position!.start;
      const text = body.slice(start.offset, node.position!.end.offset);
      const [line, column] = [start.line + linesAbove, start.column];
      const reason = findFault(node);
      const found = text.split('\n')[0]!;
      if (reason)
        problems.push(problemOnLine(file, line, column, 'forbidden-markup', reason, found));
      if (statements.has(node.type)) blocks.push({ text, line, column });
      return node.type === 'table' || reason ? SKIP : undefined;
    });
  }
  return { blocks: tree && blocks, problems };
}

function parseTree(
  file: string,
  body: string,
  linesAbove: number,
  problems: Problem[],
): Root | undefined {
  try {
    return processor.parse(body);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const { line = 1, column = 1, reason } = error;
    problems.push(problemOnLine(file, line + linesAbove, column, 'markdown-syntax', `${reason}.`));
    return undefined;
  }
}

function findFault(node: Nodes): string | undefined {
  if (node.type === 'link' && !/^https?:\/\//.test(node.url)) {
    return 'A link leads to a whole address that begins with https://.';
  }
  const name = forbidden.get(node.type);
  return name && `${name} has no place in a body.`;
}
