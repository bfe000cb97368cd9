/** `npm start` after the build: serves the published folder until it is stopped. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import sirv from 'sirv';
import { outFolder, workRoot } from './build-folders.ts';
import { recoverFolder } from './publish-folder.ts';

recoverFolder(outFolder, workRoot);
const firstPort = Number(process.env['PORT'] ?? 4321);
const site = sirv(outFolder, { dev: true });

const server = createServer((request, response) => {
  site(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(outFolder, '404.html')));
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  // Another program has the port: let the system choose a free one.
  server.listen(0, '127.0.0.1');
});
server.on('listening', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : firstPort;
  console.log(`The dossier is at http://localhost:${port}/ (stop with Ctrl+C).`);
  console.log(
    `Or open ${relative('.', join(outFolder, 'index.html'))} directly: it needs no server.`,
  );
});
server.listen(firstPort, '127.0.0.1');
