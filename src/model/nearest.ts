/**
 * The known id that looks most like `wanted`, for "Did you mean …?". Undefined when the best
 * differs in more than a third of its letters: a far-fetched proposal is worse than none.
 */
export function findNearest(wanted: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const id of known) {
    const distance = measureDistance(wanted, id);
    if (distance < bestDistance) [best, bestDistance] = [id, distance];
  }
  return best !== undefined && bestDistance <= Math.max(wanted.length, best.length) / 3
    ? best
    : undefined;
}

/** Levenshtein's edit distance: insertions, deletions and substitutions each cost one. */
function measureDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}
