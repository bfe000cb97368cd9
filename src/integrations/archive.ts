import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { serialize } from 'parse5';
import { aboutCopyUrl, archiveUrl } from '../urls.ts';
import type { Settings } from '../model/settings.ts';
import { findAttribute, listElements, listSiteFiles, readPages, type HtmlFile } from './html.ts';
import { formatManifest, hashBytes, manifestFile } from './manifest.ts';
import { formatStartPage } from './start-page.ts';
import { zipFiles } from './zip.ts';

const archiveFile = archiveUrl.slice(1);
const aboutCopyFile = aboutCopyUrl.slice(1);

/**
 * Writes the site as one file into its own folder: the site in a folder named after its edition,
 * with a manifest of its own, and a page beside it that leads there.
 *
 * A file cannot hold itself, so in the copy inside nothing leads to it: such links lead to the page
 * about the copy, and on that page they are plain text. All else is the same to the byte.
 */
export function writeArchive(folder: string, { title, language, edition }: Settings): void {
  const top = `dossier-${edition}`;
  const inside = readSite(folder);
  const manifest = new Map([...inside].map(([file, bytes]) => [file, hashBytes(bytes)]));
  inside.set(manifestFile, encode(formatManifest(manifest)));
  const files = new Map([...inside].map(([file, bytes]) => [`${top}/${file}`, bytes]));
  const startPage = formatStartPage({ title, language, home: `${top}/index.html` });
  files.set('START-HERE.html', encode(startPage));
  writeFileSync(join(folder, archiveFile), zipFiles(files));
}

/** The files of the site as they stand in the archive. */
function readSite(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>(
    listSiteFiles(folder).map((file) => [file, readFileSync(join(folder, file))]),
  );
  for (const page of readPages(folder)) {
    if (turnLinks(page)) files.set(page.file, encode(serialize(page.document)));
  }
  return files;
}

/** Turns the links to the archive away from it; false when the page has none. */
function turnLinks({ file, document }: HtmlFile): boolean {
  const toArchive = posix.relative(posix.dirname(file), archiveFile);
  const links = listElements(document).filter(
    (element) => findAttribute(element, 'href') === toArchive,
  );
  for (const link of links) {
    link.attrs = link.attrs.filter(({ name }) => name !== 'href' && name !== 'download');
    if (file === aboutCopyFile) continue;
    const value = posix.relative(posix.dirname(file), aboutCopyFile);
    link.attrs.push({ name: 'href', value });
  }
  return links.length > 0;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
