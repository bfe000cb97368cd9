import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSiteFiles, readPages } from '../../src/integrations/html.ts';
import { buildDossierSite } from '../build-dossier-site.ts';
import { expectGolden } from '../golden.ts';
import { readMainText } from '../page-text.ts';
import { dossiersFolder } from '../read-dossier.ts';

describe.each(['minimal', 'another-subject'])('%s', (name) => {
  const { folder, status, output } = buildDossierSite(join(dossiersFolder, name), name);
  const expected = (file: string) => join(dossiersFolder, `expected-${name}`, file);

  it('builds', () => {
    expect(status, output).toBe(0);
  });

  it('has the expected files', () => {
    expectGolden(`${listSiteFiles(folder).join('\n')}\n`, expected('files.txt'));
  });

  it('has the expected data', () => {
    expectGolden(readFileSync(join(folder, 'data/dossier.json'), 'utf8'), expected('dossier.json'));
  });

  it('reads as expected, page by page', () => {
    const text = readPages(folder).map(
      ({ file, document }) => `## ${file}\n\n${readMainText(document)}\n`,
    );
    expectGolden(text.join('\n'), expected('pages.txt'));
  });
});
