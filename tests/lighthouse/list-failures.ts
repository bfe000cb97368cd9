import type { Result } from 'lighthouse';

type Audit = Result['audits'][string];

/**
 * What falls short of full marks in any run of a page: each audit once, at its worst, with its
 * words and its places. Audits that Lighthouse's own report hides are left out.
 */
export function listFailures(runs: readonly Result[]): string[] {
  const warnings = new Set(runs.flatMap(({ runWarnings }) => runWarnings));
  const failed = Map.groupBy(runs.flatMap(listFailed), ({ id }) => id);
  const worst = [...failed.values()].map((audits) => audits.reduce(pickWorse));
  return [...warnings, ...worst.map(formatAudit)];
}

function listFailed({ audits, categories }: Result): Audit[] {
  return Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ group }) => group !== 'hidden'))
    .map(({ id }) => audits[id]!)
    .filter(({ score, scoreDisplayMode }) =>
      score === null ? scoreDisplayMode === 'error' : score < 1,
    );
}

function pickWorse(a: Audit, b: Audit): Audit {
  return (b.score ?? 0) < (a.score ?? 0) ? b : a;
}

function formatAudit(audit: Audit): string {
  const { id, title, score, displayValue, explanation, errorMessage, details } = audit;
  const mark = score === null ? 'error' : Math.round(score * 100);
  const value = displayValue ? ` (${displayValue})` : '';
  const reasons = [explanation, errorMessage].filter((reason) => reason !== undefined);
  const lines = [...reasons, ...new Set(listPlaces(details))].map((line) => `  ${line}`);
  return [`${id} ${mark}: ${title}${value}`, ...lines].join('\n');
}

/** The elements and the places in scripts that the details name, at any depth. */
function listPlaces(details: unknown): string[] {
  if (typeof details !== 'object' || details === null) return [];
  const { type, selector, snippet, url, line, column } = details as Record<string, unknown>;
  if (type === 'node') return [`${String(selector)}  ${String(snippet)}`];
  if (type === 'source-location') return [`${String(url)}:${Number(line) + 1}:${String(column)}`];
  return Object.values(details).flatMap(listPlaces);
}
