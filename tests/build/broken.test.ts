import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/integrations/check-folder.ts';
import { problemKinds } from '../../src/model/problem.ts';
import { buildDossierSite } from '../build-dossier-site.ts';
import { expectGolden } from '../golden.ts';
import { layOver } from '../overlay.ts';
import { dossiersFolder } from '../read-dossier.ts';

const broken = readdirSync(dossiersFolder).filter((name) => name.startsWith('broken-'));

describe('a broken dossier', () => {
  it.each(broken)('%s is reported in its expected words', (name) => {
    const { report } = checkFolder(layOver(name));
    expectGolden(`${report}\n`, join(dossiersFolder, name, 'expected.txt'));
  });

  it('exists for every kind of problem, and shows it', () => {
    const shown = broken.map((name) =>
      readFileSync(join(dossiersFolder, name, 'expected.txt'), 'utf8'),
    );
    const missing = Object.keys(problemKinds).filter(
      (kind) =>
        !shown.some(
          (text, index) => broken[index] === `broken-${kind}` && text.includes(`[${kind}]`),
        ),
    );
    expect(missing).toEqual([]);
  });
});

describe('npm run check', () => {
  const check = resolve(import.meta.dirname, '../../src/integrations/check.ts');
  const run = (folder: string) =>
    spawnSync(process.execPath, [check], {
      encoding: 'utf8',
      env: { ...process.env, DOSSIER_CONTENT: folder },
    });

  it('prints the report and fails', () => {
    const { status, stderr } = run(layOver('broken-unknown-id'));
    expect(status).toBe(1);
    expect(stderr).toBe(
      readFileSync(join(dossiersFolder, 'broken-unknown-id/expected.txt'), 'utf8'),
    );
  });

  it('passes a dossier without problems', () => {
    const { status, stdout } = run(join(dossiersFolder, 'minimal'));
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'No problem in 10 files.\n' });
  });
});

describe('the build', () => {
  it('builds nothing from a broken dossier, and says why', () => {
    const { folder, status, output } = buildDossierSite(layOver('broken-unknown-id'), 'broken');
    expect(status).toBe(1);
    expect(output).toContain('[unknown-id]');
    expect(existsSync(folder)).toBe(false);
  });
});
