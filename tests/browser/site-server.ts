import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { siteFolder } from '../site/site-folder.ts';

/** Serves the built site on a free port; `close` ends it. */
export async function serveSite(): Promise<{ url: string; close: () => void }> {
  const server = createServer(sirv(siteFolder, { dev: true }));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
