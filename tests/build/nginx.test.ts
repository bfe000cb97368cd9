import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caching, folderPages, siteHeaders } from '../../src/exports/host-config.ts';
import { listSiteFiles } from '../../src/integrations/html.ts';
import { buildDossierSite } from '../build-dossier-site.ts';
import { fetchProgram } from '../programs.ts';
import { dossiersFolder } from '../read-dossier.ts';

const shipped = resolve(import.meta.dirname, '../hosts/nginx.conf');
const nginx = fetchProgram('nginx', 'nginx');
const nginxIsMissing =
  'The test of the nginx configuration needs nginx, which is not here and could not be installed.';

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => void server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => void server.close(closed));
  return port;
}

/** The shipped file with another port and folder, inside what a server's own file adds to it. */
function writeConfig(site: string, port: number): string {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const server = readFileSync(shipped, 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/dossier;', `root "${site}";`);
  writeFileSync(join(home, 'dossier.conf'), server);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${home}/${name};`).join('\n')}
  include ${home}/dossier.conf;
}
`;
  writeFileSync(join(home, 'nginx.conf'), main);
  return join(home, 'nginx.conf');
}

async function waitFor(url: string): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await wait(50);
  }
  throw new Error(`nginx does not answer at ${url}.`);
}

if (!nginx) console.warn(nginxIsMissing);

describe.runIf(nginx || process.env['CI'])('nginx with the shipped configuration', () => {
  let server: ChildProcess | undefined;
  let url = '';
  const { folder, status, output } = buildDossierSite(join(dossiersFolder, 'minimal'), 'nginx');

  beforeAll(async () => {
    if (!nginx) throw new Error(nginxIsMissing);
    expect(status, output).toBe(0);
    const port = await findFreePort();
    const config = writeConfig(folder, port);
    const check = spawnSync(nginx, ['-t', '-q', '-c', config], { encoding: 'utf8' });
    // It tells of warnings here, which must not be; a log of its own it may miss.
    expect(check.stderr.split('\n').filter((line) => /\[(warn|emerg)\]/.test(line))).toEqual([]);
    server = spawn(nginx, ['-c', config], { stdio: 'ignore' });
    url = `http://127.0.0.1:${port}`;
    await waitFor(url);
  });

  afterAll(() => void server?.kill());

  const read = (path: string) => fetch(url + path, { redirect: 'manual' });

  it('serves every file as it is', async () => {
    const wrong = [];
    for (const file of listSiteFiles(folder)) {
      const served = new Uint8Array(await (await read(`/${file}`)).arrayBuffer());
      if (!readFileSync(join(folder, file)).equals(served)) wrong.push(file);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['/', '/index.html', '/data/dossier.json', '/dossier.zip', '/not/here.html'])(
    'sends every header with %s',
    async (path) => {
      const { headers } = await read(path);
      const sent = Object.keys(siteHeaders).map((name) => [name, headers.get(name)]);
      expect(Object.fromEntries(sent)).toEqual(siteHeaders);
    },
  );

  it.each([
    ['/index.html', caching.pages],
    ['/events/bridge-closed.html', caching.pages],
    ['/manifest.sha256', caching.pages],
    ['/data/dossier.json', caching.large],
    ['/dossier.zip', caching.large],
  ])('lets %s be kept as “%s”', async (path, value) => {
    expect((await read(path)).headers.get('Cache-Control')).toBe(value);
  });

  it('says what its files are', async () => {
    expect((await read('/')).headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const data = (await read('/data/dossier.json')).headers.get('Content-Type');
    expect(data).toBe('application/json; charset=utf-8');
  });

  it('shows the page for addresses that do not exist, at any depth', async () => {
    const answer = await read('/a/b/c.html');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
  });

  it.each(Object.entries(folderPages))('leads from the folder %s to %s', async (name, page) => {
    const answer = await read(`/${name}/`);
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, page]);
  });
});
