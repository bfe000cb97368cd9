import type { Result } from 'lighthouse';

/** In the order of the table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What the table says of one page. */
export interface PageResult {
  /** Of 100, in the order of the categories. */
  scores: number[];
  /** Milliseconds. */
  firstPaint: number;
  /** Milliseconds. */
  largestPaint: number;
  /** Milliseconds in which the page would not have answered. */
  blockingTime: number;
  /** The largest of all runs: what moves in one of them moves for some readers. */
  layoutShift: number;
  /** As transferred. */
  bytes: number;
  requests: number;
}

/** The run in the middle, by its score in performance, speaks for the others. */
export function readResult(runs: readonly Result[]): PageResult {
  const sorted = runs.toSorted((a, b) => readScore(a, 'performance') - readScore(b, 'performance'));
  const result = sorted[Math.floor(sorted.length / 2)]!;
  const requests = listRequests(result);
  return {
    scores: categories.map((category) => readScore(result, category)),
    firstPaint: readValue(result, 'first-contentful-paint'),
    largestPaint: readValue(result, 'largest-contentful-paint'),
    blockingTime: readValue(result, 'total-blocking-time'),
    layoutShift: Math.max(...runs.map((run) => readValue(run, 'cumulative-layout-shift'))),
    bytes: requests.reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: requests.length,
  };
}

/** What every page is held to. */
export function isPerfect({ scores, layoutShift }: PageResult): boolean {
  return scores.every((score) => score === 100) && layoutShift === 0;
}

function readScore({ categories: found, requestedUrl }: Result, category: string): number {
  const score = found[category]?.score;
  if (typeof score !== 'number') throw new Error(`No score in ${category} for ${requestedUrl}.`);
  return Math.round(score * 100);
}

function readValue({ audits, requestedUrl }: Result, id: string): number {
  const value = audits[id]?.numericValue;
  if (value === undefined) throw new Error(`No ${id} for ${requestedUrl}.`);
  return value;
}

interface NetworkRequest {
  url: string;
  transferSize: number;
}

function listRequests({ audits }: Result): NetworkRequest[] {
  const details = audits['network-requests']?.details;
  if (details?.type !== 'table') throw new Error('Lighthouse lists no requests.');
  const requests = details.items as unknown as NetworkRequest[];
  return requests.filter(({ url }) => !url.startsWith('data:'));
}
