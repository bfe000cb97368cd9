import { join } from 'node:path';
import { readContent } from '../src/integrations/read-content.ts';
import { buildDossier } from '../src/model/build-dossier.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { parseContent } from '../src/model/parse-content.ts';

export const dossiersFolder = join(import.meta.dirname, 'dossiers');

/** The graph of one of the small dossiers, or of another content folder given by its path. */
export function readDossier(folder: string): Dossier {
  const { sources } = readContent(folder);
  const { content } = parseContent(sources);
  if (!content.settings) throw new Error(`${folder} has no settings that can be read.`);
  return buildDossier({ ...content, settings: content.settings });
}
