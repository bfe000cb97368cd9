import { resolve } from 'node:path';
import { buildDossierSite } from '../build-dossier-site.ts';

/** Builds `content/` once for all tests of the site, and for the browser tests after them. */
export function setup(): void {
  const { status, output } = buildDossierSite(
    resolve(import.meta.dirname, '../../content'),
    'site',
  );
  if (status !== 0) throw new Error(output);
}
