import { isNode, isScalar, isSeq, isMap, type Document, type Node } from 'yaml';
import { problemKinds, type Problem } from '../model/problem.ts';
import { compareText } from '../model/when.ts';
import type { LocatedSource } from './read-content.ts';

interface Located extends Problem {
  line: number;
  column: number;
}

/**
 * The report that authors read: problems by file, line and column, each with the offending text,
 * the reason, the remedy and its kind, and a count at the end. Empty when there is nothing wrong.
 */
export function formatReport(
  problems: readonly Problem[],
  sources: readonly LocatedSource[],
): string {
  if (problems.length === 0) return '';
  const bySource = new Map(sources.map((source) => [source.file, source]));
  const located = problems
    .map((problem): Located => ({ ...problem, ...locate(problem, bySource.get(problem.file)) }))
    .sort(compareLocated);
  const files = Map.groupBy(located, ({ file }) => file);
  const parts = [...files].map(([file, items]) =>
    [file, ...items.map(formatProblem), ''].join('\n'),
  );
  const count = `${plural(problems.length, 'problem')} in ${plural(files.size, 'file')}. Nothing was built.`;
  return [...parts, count].join('\n');
}

function formatProblem({ line, column, found, reason, kind }: Located): string {
  const text = found ? `“${found}”  ` : '';
  return `  ${line}:${column}  ${text}${reason}\n        ${problemKinds[kind]}  [${kind}]`;
}

function compareLocated(a: Located, b: Located): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.kind + a.found, b.kind + b.found)
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function locate(
  { spot }: Problem,
  source: LocatedSource | undefined,
): { line: number; column: number } {
  if (spot.type === 'position') return { line: spot.line, column: spot.column };
  if (!source) return { line: 1, column: 1 };
  const offset = findOffset(source.yaml, spot.path);
  if (offset === undefined) return { line: 1, column: 1 };
  const { line, col } = source.lines.linePos(offset);
  return { line: line + source.linesAbove, column: col };
}

/**
 * Where a field begins; where it is missing, where the nearest thing around it begins. In a list,
 * a path may name an item by its id. A field that should not be there is found at its key.
 */
function findOffset(yaml: Document, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = yaml.contents;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => keyOf(item.key) === key) : undefined;
    const child: unknown = pair
      ? (pair.value ?? pair.key)
      : isSeq(node)
        ? findItem(node.items, key)
        : undefined;
    if (!isNode(child)) break;
    offset = isScalar(child) || !pair ? child.range?.[0] : (pair.key as Node).range?.[0];
    node = child;
  }
  return offset;
}

function keyOf(key: unknown): unknown {
  return isScalar(key) ? key.value : key;
}

function findItem(items: unknown[], key: PropertyKey): unknown {
  if (typeof key === 'number') return items[key];
  return items.find((item) => isMap(item) && item.get('id') === key);
}
