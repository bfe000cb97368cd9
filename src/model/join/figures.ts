import type { ComputationsFile } from '../appendices.ts';
import type { MeasureFigures } from '../dossier.ts';
import type { Claim } from '../graph.ts';
import type { Measure } from '../settings.ts';
import { pick, type ById } from './by-id.ts';

/** All printed numbers by measure, with what we computed from them. Measures without any are left out. */
export function joinFigures(
  measures: readonly Measure[],
  claims: ById<Claim>,
  { computations, limits }: ComputationsFile,
): MeasureFigures[] {
  const byMeasure = Map.groupBy(claims.values(), ({ figure }) => figure?.measure.id);
  const computed = Map.groupBy(computations, ({ measure }) => measure);
  const limited = Map.groupBy(limits, ({ measure }) => measure);
  return measures.flatMap((measure) => {
    const own = byMeasure.get(measure.id);
    if (!own) return [];
    return [
      {
        measure,
        claims: own,
        computations: (computed.get(measure.id) ?? []).map((entry) => compute(entry, claims)),
        limits: (limited.get(measure.id) ?? []).map(({ says }) => says),
      },
    ];
  });
}

const operations = {
  ratio: (a: number, b: number) => a / b,
  difference: (a: number, b: number) => a - b,
  sum: (a: number, b: number) => a + b,
};

/** Where a number is printed as a range, so is the result: from its lowest to its highest. */
function compute(
  { id, says, note, operation, ...sides }: ComputationsFile['computations'][number],
  claims: ById<Claim>,
): MeasureFigures['computations'][number] {
  const cited = [pick(claims, sides.of), pick(claims, sides.by)];
  const [first = [], second = []] = cited.map(({ figure }) => [figure!.value!].flat());
  const results = first.flatMap((a) => second.map((b) => operations[operation](a, b)));
  const ends = [...new Set([Math.min(...results), Math.max(...results)])];
  const result = ends
    .map((end) => end.toLocaleString('en', { maximumFractionDigits: 2 }))
    .join('–');
  return { id, says, note, result, claims: cited };
}
