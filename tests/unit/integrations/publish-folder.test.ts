import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkPlace,
  clearLeftovers,
  exchangeFolders,
  publishFolder,
  recoverFolder,
} from '../../../src/integrations/publish-folder.ts';

/** A number that no process has. */
const gone = 2 ** 22 + 1;

function writeSite(folder: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
}

const readSite = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

describe('publishing', () => {
  const root = mkdtempSync(join(tmpdir(), 'publish é '));
  const [site, out, previous] = ['site', 'deep/dist', 'previous'].map((name) =>
    join(root, name),
  ) as [string, string, string];

  it('puts the first folder and every later one in the place', () => {
    publishFolder(writeSite(site, 'first'), out, previous);
    expect(readSite(out)).toBe('first');
    expect(existsSync(site)).toBe(false);
    publishFolder(writeSite(site, 'second'), out, previous);
    expect(readSite(out)).toBe('second');
  });

  it('keeps the old folder until the new one stands, where the two cannot be exchanged', () => {
    publishFolder(writeSite(site, 'third'), out, previous, () => false);
    expect([readSite(out), readSite(previous)]).toEqual(['third', 'second']);
    expect(() => publishFolder(join(root, 'missing'), out, previous, () => false)).toThrow(
      'ENOENT',
    );
    expect(readSite(out)).toBe('third');
  });

  it.runIf(process.platform === 'linux')('exchanges folders in one step', () => {
    const [a, b] = [writeSite(join(root, 'a'), 'a'), writeSite(join(root, 'b'), 'b')];
    expect(exchangeFolders(a, b)).toBe(true);
    expect([readSite(a), readSite(b)]).toEqual(['b', 'a']);
  });

  it.runIf(process.platform === 'linux')('leaves the place empty at no moment', () => {
    const module = join(import.meta.dirname, '../../../src/integrations/publish-folder.ts');
    const [a, b] = [writeSite(join(root, 'd'), 'site'), writeSite(join(root, 'e'), 'site')];
    const code = `
      const { publishFolder } = await import(${JSON.stringify(module)});
      for (;;) publishFolder(...${JSON.stringify([a, b, previous])});`;
    const publishing = spawn(process.execPath, ['--input-type=module', '-e', code]);
    const end = Date.now() + 1500;
    let missing = 0;
    while (Date.now() < end) {
      if (!existsSync(join(b, 'index.html'))) missing += 1;
    }
    publishing.kill('SIGKILL');
    expect(missing).toBe(0);
  });

  it('changes nothing where folders cannot be exchanged', () => {
    const a = writeSite(join(root, 'c'), 'c');
    expect(exchangeFolders(a, join(root, 'missing'))).toBe(false);
    expect(readSite(a)).toBe('c');
  });
});

describe('what a killed build has left', () => {
  const root = mkdtempSync(join(tmpdir(), 'leftovers-'));
  const [out, work] = [join(root, 'dist'), join(root, '.work/build')];

  it('is put back when the place is empty, and taken away', () => {
    writeSite(join(work, `dist-${gone}/previous`), 'good');
    writeSite(join(work, `dist-${gone}/site`), 'half');
    recoverFolder(out, work);
    clearLeftovers(out, work);
    expect(readSite(out)).toBe('good');
    expect(existsSync(join(root, '.work'))).toBe(false);
  });

  it('does not take the place of what is there, or what belongs to others', () => {
    writeSite(join(work, `dist-${gone}/previous`), 'old');
    const others = [join(work, `dist-${process.ppid}`), join(work, `other-dist-${gone}`)];
    for (const other of others) writeSite(other, 'other');
    recoverFolder(out, work);
    clearLeftovers(out, work);
    expect(readSite(out)).toBe('good');
    expect(existsSync(join(work, `dist-${gone}`))).toBe(false);
    expect(others.filter((other) => !existsSync(other))).toEqual([]);
  });
});

describe('a named place', () => {
  const root = mkdtempSync(join(tmpdir(), 'place-'));

  it('may be new, empty or a dossier, and nothing else', () => {
    expect(() => checkPlace(join(root, 'new'))).not.toThrow();
    expect(() => checkPlace(root)).not.toThrow();
    writeFileSync(join(root, 'letter.txt'), '');
    expect(() => checkPlace(root)).toThrow('holds other things than a dossier');
    writeFileSync(join(root, 'manifest.sha256'), '');
    expect(() => checkPlace(root)).not.toThrow();
  });
});
