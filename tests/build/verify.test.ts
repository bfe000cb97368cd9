import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listElements, readPages } from '../../src/integrations/html.ts';
import { buildDossierSite } from '../build-dossier-site.ts';
import { dossiersFolder } from '../read-dossier.ts';

const { folder, status, output } = buildDossierSite(join(dossiersFolder, 'minimal'), 'verify');

/** `npm run verify -- <folder>`. */
function verify(copy: string): { status: number | null; lines: string[] } {
  const script = resolve(import.meta.dirname, '../../src/integrations/verify.ts');
  const run = spawnSync(process.execPath, [script, copy], { encoding: 'utf8' });
  return { status: run.status, lines: (run.stdout + run.stderr).trim().split('\n') };
}

function copySite(): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'clé à mémoire ')), 'le dossier');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Unpacks the site’s archive; the path of the folder beside START-HERE.html comes with it. */
function unpackArchive(): { site: string; names: string[]; startPage: string } {
  const target = mkdtempSync(join(tmpdir(), 'unpacked '));
  const files = Object.entries(unzipSync(readFileSync(join(folder, 'dossier.zip'))));
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), bytes);
  }
  const names = [...new Set(files.map(([name]) => name.split('/')[0]!))];
  const startPage = readFileSync(join(target, 'START-HERE.html'), 'utf8');
  return {
    site: join(
      target,
      names.find((name) => !name.includes('.'))!,
    ),
    names,
    startPage,
  };
}

it('builds', () => {
  expect(status, output).toBe(0);
});

describe('npm run verify', () => {
  it('passes a copy that is whole', () => {
    const copy = copySite();
    expect(verify(copy)).toEqual({ status: 0, lines: [expect.stringContaining('is whole')] });
  });

  it('names every file that was changed, is missing or was added', () => {
    const copy = copySite();
    writeFileSync(join(copy, 'data/dossier.json'), '{}');
    rmSync(join(copy, 'search.js'));
    writeFileSync(join(copy, 'events/notes.txt'), 'Not of the dossier.');
    const { status: code, lines } = verify(copy);
    expect(code).toBe(1);
    expect(lines).toEqual([
      'changed  data/dossier.json',
      'missing  search.js',
      'added    events/notes.txt',
      '',
      expect.stringContaining('is not as it was published'),
    ]);
  });

  it.each([
    ['a folder without a manifest', tmpdir(), 'missing  manifest.sha256'],
    ['no folder', join(tmpdir(), 'nowhere'), 'There is no folder.'],
  ])('fails for %s', (_, copy, line) => {
    const { status: code, lines } = verify(copy);
    expect({ code, first: lines[0] }).toEqual({ code: 1, first: expect.stringContaining(line) });
  });
});

describe('dossier.zip', () => {
  const { site, names, startPage } = unpackArchive();

  it('holds one folder and the page that leads into it', () => {
    expect(names).toEqual(['START-HERE.html', 'dossier-2020-03-10']);
    expect(startPage).toContain('<html lang="en">');
    expect(startPage).toContain('<a href="dossier-2020-03-10/index.html">');
  });

  it('unpacks to a copy that is whole, without a link to the archive', () => {
    expect(verify(site).status).toBe(0);
    const linking = readPages(site).filter(({ document }) =>
      listElements(document).some(({ attrs }) =>
        attrs.some(({ name, value }) => name === 'href' && value.endsWith('dossier.zip')),
      ),
    );
    expect(linking.map(({ file }) => file)).toEqual([]);
  });
});
