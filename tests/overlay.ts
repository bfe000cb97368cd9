import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossiersFolder } from './read-dossier.ts';

/**
 * Lays the files of a broken dossier over the minimal one, in a new folder: a fixture holds only
 * what is wrong. Paths in its `removed.txt` are taken away.
 */
export function layOver(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const overlay = join(dossiersFolder, name);
  cpSync(join(dossiersFolder, 'minimal'), folder, { recursive: true });
  cpSync(overlay, folder, {
    recursive: true,
    filter: (path) => !/(expected|removed)\.txt$/.test(path),
  });
  const removed = join(overlay, 'removed.txt');
  if (existsSync(removed)) {
    for (const file of readFileSync(removed, 'utf8').trim().split('\n')) rmSync(join(folder, file));
  }
  return folder;
}
