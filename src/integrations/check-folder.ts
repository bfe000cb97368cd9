import { checkContent } from '../model/check-content.ts';
import { readContent, type LocatedSource } from './read-content.ts';
import { formatReport } from './report.ts';

/** Reads and checks a content folder: its sources, and the report, empty when all is well. */
export function checkFolder(folder: string): { sources: LocatedSource[]; report: string } {
  const { sources, problems } = readContent(folder);
  const report = formatReport([...problems, ...checkContent(sources)], sources);
  return { sources, report };
}
