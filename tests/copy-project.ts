import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dossiersFolder } from './read-dossier.ts';

const root = resolve(import.meta.dirname, '..');

/** What a build reads, without content and packages. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A second checkout of the project in a new folder, with the packages of this one. */
export function copyProject(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), `${name} `)), 'project');
  mkdirSync(folder);
  for (const part of parts) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** A copy of one of the small dossiers in a new folder. */
export function copyDossier(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), `${name} é `)), 'content');
  cpSync(join(dossiersFolder, name), folder, { recursive: true });
  return folder;
}
