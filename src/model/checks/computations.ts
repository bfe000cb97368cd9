import type { ParsedContent } from '../parse-content.ts';
import { problemAt, type Problem } from '../problem.ts';
import { topFiles } from '../source.ts';

/** Computations with claims that print no number, or one of another measure. */
export function checkComputations({ articles, computations }: ParsedContent['content']): Problem[] {
  const figures = new Map(
    articles.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim.figure] as const)),
  );
  return computations.computations.flatMap(({ id, measure, ...sides }) =>
    (['of', 'by'] as const).flatMap((side) => {
      const claim = sides[side];
      const figure = figures.get(claim);
      if (!figures.has(claim) || (figure?.measure === measure && figure.value !== undefined))
        return [];
      const reason = `This claim has no number of the measure ${measure}.`;
      return [
        problemAt(
          topFiles.computations,
          ['computations', id, side],
          'not-computable',
          claim,
          reason,
        ),
      ];
    }),
  );
}
