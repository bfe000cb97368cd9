import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultTreeAdapter, serialize } from 'parse5';
import sirv from 'sirv';
import { listElements, readPages } from '../../src/integrations/html.ts';
import { siteFolder } from '../site/site-folder.ts';

/** A place where readers meet the site: the address of its home page's folder, and its end. */
export interface Place {
  url: string;
  close: () => void;
}

/** Serves a site on a free port, below `path`, which begins and ends with a slash. */
export async function serveSite(path = '/', folder = siteFolder): Promise<Place> {
  const site = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const wanted = decodeURI(request.url ?? '/');
    if (!wanted.startsWith(path)) return void response.writeHead(404).end();
    request.url = encodeURI(wanted.slice(path.length - 1));
    return site(request, response, () => void response.writeHead(404).end());
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${encodeURI(path)}`, close: () => server.close() };
}

async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
}

/** A site on a disk, moved into a folder with spaces and accents in its name. */
export function moveSite(folder = siteFolder): Place {
  return { url: `${pathToFileURL(copySite(folder)).href}/`, close: () => undefined };
}

function copySite(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'clé à mémoire ')), 'le dossier');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** A copy of the built site without its scripts, for a browser that cannot switch them off. */
export function removeScripts(): string {
  const copy = copySite(siteFolder);
  for (const { path, document } of readPages(copy)) {
    const scripts = listElements(document).filter(({ tagName }) => tagName === 'script');
    scripts.forEach((script) => defaultTreeAdapter.detachNode(script));
    writeFileSync(path, serialize(document));
  }
  return copy;
}
