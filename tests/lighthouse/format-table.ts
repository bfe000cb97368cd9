import { isPerfect, type PageResult } from './read-result.ts';

export interface Row {
  kind: string;
  result: PageResult;
}

const titles = [
  'page',
  'performance',
  'accessibility',
  'best practices',
  'SEO',
  'FCP',
  'LCP',
  'blocking',
  'shift',
  'transferred',
  'requests',
];

/** One line for each page under a line of titles; a page that falls short is marked. */
export function formatTable(rows: readonly Row[]): string {
  const cells = [titles, ...rows.map(formatCells)];
  const widths = titles.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map((row) =>
    row.map((cell, column) => alignCell(cell, column, widths[column]!)).join('  '),
  );
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function formatCells({ kind, result }: Row): string[] {
  return [
    isPerfect(result) ? kind : `${kind} *`,
    ...result.scores.map(String),
    formatSeconds(result.firstPaint),
    formatSeconds(result.largestPaint),
    `${Math.round(result.blockingTime)} ms`,
    result.layoutShift.toFixed(3),
    `${(result.bytes / 1024).toFixed(1)} KiB`,
    String(result.requests),
  ];
}

/** The names to the left, the numbers to the right. */
function alignCell(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
