import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { caching, siteHeaders } from '../../src/exports/host-config.ts';
import { listSiteFiles } from '../../src/integrations/html.ts';

/** Where a folder is served: the address of its root, without a slash at its end. */
export interface CompressedPlace {
  url: string;
  close: () => void;
}

interface SiteFile {
  type: string;
  plain: Buffer;
  compressed: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
const compress = promisify(brotliCompress);

/**
 * Serves a site on a free port as hosts do: with its headers, and compressed. All is compressed
 * before the first request, so that no page waits for it.
 */
export async function serveCompressed(folder: string): Promise<CompressedPlace> {
  const files = await readFiles(folder);
  const server = createServer((request, response) => sendFile(files, request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, SiteFile>> {
  const texts = listSiteFiles(folder).filter((file) => types[extname(file)]);
  const entries = texts.map(async (file): Promise<[string, SiteFile]> => {
    const plain = readFileSync(join(folder, file));
    const compressed = await compress(plain, quality);
    return [`/${file}`, { type: types[extname(file)]!, plain, compressed }];
  });
  return new Map(await Promise.all(entries));
}

function sendFile(
  files: ReadonlyMap<string, SiteFile>,
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const file = files.get(new URL(url, 'http://localhost').pathname);
  if (!file) return void response.writeHead(404).end();
  const takesBrotli = /\bbr\b/.test(headers['accept-encoding']?.toString() ?? '');
  const body = takesBrotli ? file.compressed : file.plain;
  response.writeHead(200, {
    ...siteHeaders,
    'Cache-Control': caching.pages,
    'Content-Type': file.type,
    'Content-Length': body.length,
    Vary: 'Accept-Encoding',
    ...(takesBrotli ? { 'Content-Encoding': 'br' } : {}),
  });
  response.end(body);
}
