import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestUrl } from '../urls.ts';
import { listSiteFiles } from './html.ts';

export const manifestFile = manifestUrl.slice(1);

/** Files by their path below the folder, each with its SHA-256 in hexadecimal. */
export type Manifest = ReadonlyMap<string, string>;

export interface ManifestChanges {
  changed: string[];
  missing: string[];
  added: string[];
}

/** Writes the list of every file of the folder, for `sha256sum -c` as well; itself is not in it. */
export function writeManifest(folder: string): void {
  writeFileSync(join(folder, manifestFile), formatManifest(hashFolder(folder)));
}

/** What every file of a folder is at present, the manifest left out. */
export function hashFolder(folder: string): Manifest {
  const files = listSiteFiles(folder).filter((file) => file !== manifestFile);
  return new Map(files.map((file) => [file, hashBytes(readFileSync(join(folder, file)))]));
}

export function hashBytes(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Lines like those of `sha256sum`, sorted by the path. */
export function formatManifest(manifest: Manifest): string {
  const files = [...manifest.keys()].sort();
  return files.map((file) => `${manifest.get(file)}  ${file}\n`).join('');
}

/** Throws with one sentence for a line that is not one of `sha256sum`. */
export function parseManifest(text: string): Manifest {
  const lines = text.split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, hash, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (!hash || !file) throw new Error(`“${line}” is no line of a manifest.`);
      return [file, hash];
    }),
  );
}

/** How a folder differs from its manifest. */
export function compareManifests(listed: Manifest, present: Manifest): ManifestChanges {
  const files = [...listed.keys()];
  return {
    changed: files.filter((file) => present.has(file) && present.get(file) !== listed.get(file)),
    missing: files.filter((file) => !present.has(file)),
    added: [...present.keys()].filter((file) => !listed.has(file)),
  };
}
