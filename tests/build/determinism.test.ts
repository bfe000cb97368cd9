import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildDossierSite } from '../build-dossier-site.ts';
import { copyDossier, copyProject } from '../copy-project.ts';

/** The manifest of a build in a checkout of its own, from content in a folder of its own. */
function buildManifest(timeZone: string, locale: string): string {
  const { folder, status, output } = buildDossierSite(copyDossier('another-subject'), 'site', {
    project: copyProject(`checkout ${locale}`),
    environment: { TZ: timeZone, LANG: locale, LC_ALL: locale },
  });
  expect(status, output).toBe(0);
  return readFileSync(join(folder, 'manifest.sha256'), 'utf8');
}

it('builds the same bytes in any folder, time zone and locale', () => {
  const here = buildManifest('Pacific/Kiritimati', 'tr_TR.UTF-8');
  expect(here).toContain('  dossier.zip\n');
  expect(buildManifest('America/St_Johns', 'sv_SE.UTF-8')).toBe(here);
});
