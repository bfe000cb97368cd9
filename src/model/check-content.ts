import { checkBodies } from './checks/bodies.ts';
import { checkComputations } from './checks/computations.ts';
import { checkDates } from './checks/dates.ts';
import { checkIds } from './checks/ids.ts';
import { checkLocators } from './checks/locators.ts';
import { checkIndependence, checkQuestions } from './checks/questions.ts';
import { checkReferences } from './checks/references.ts';
import { checkCircles, checkQuotes, checkUse } from './checks/use.ts';
import { listKnownIds } from './known-ids.ts';
import { parseContent } from './parse-content.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/**
 * Every problem of every file at once, in no particular order. A file or claim that cannot be
 * parsed is checked no further, but its ids still count as known.
 */
export function checkContent(sources: readonly Source[]): Problem[] {
  const { content, problems } = parseContent(sources);
  const known = listKnownIds(sources);
  return [
    ...problems,
    ...checkIds(sources, content.articles),
    ...checkReferences(content, known),
    ...content.articles.flatMap(checkLocators),
    ...checkDates(content.articles, content.events),
    ...checkBodies(sources, known),
    ...checkQuestions(content),
    ...checkIndependence(content, sources),
    ...checkComputations(content),
    ...checkUse(content, sources),
    ...checkQuotes(content),
    ...checkCircles(content),
  ];
}
