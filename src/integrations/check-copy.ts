import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareManifests, hashFolder, manifestFile, parseManifest } from './manifest.ts';
import { findFaults } from './verify-site.ts';

/**
 * What is wrong with a copy of a published site: files that are not as its manifest says, and what
 * would break for a reader. One line each, none when the copy is whole.
 */
export function checkCopy(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return ['There is no folder.'];
  const path = join(folder, manifestFile);
  if (!existsSync(path)) return [`missing  ${manifestFile}: nothing says what should be here`];
  const listed = parseManifest(readFileSync(path, 'utf8'));
  const { changed, missing, added } = compareManifests(listed, hashFolder(folder));
  return [
    ...changed.map((file) => `changed  ${file}`),
    ...missing.map((file) => `missing  ${file}`),
    ...added.map((file) => `added    ${file}`),
    ...findFaults(folder).map((fault) => `fault    ${fault}`),
  ];
}
