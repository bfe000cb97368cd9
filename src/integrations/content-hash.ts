import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatManifest, hashBytes } from './manifest.ts';

/**
 * One SHA-256 for all content that the pages are made of: that of a list like the manifest, with
 * the files' paths below the content folder. Line ends count as LF, as Git may have changed them.
 */
export function hashContent(folder: string, files: readonly string[]): string {
  const hashes = files.map((file): [string, string] => {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return [file, hashBytes(text)];
  });
  return hashBytes(formatManifest(new Map(hashes)));
}
