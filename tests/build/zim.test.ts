import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildDossierSite } from '../build-dossier-site.ts';
import { fetchProgram } from '../programs.ts';
import { dossiersFolder } from '../read-dossier.ts';

const isMissing = 'The ZIM test needs zim-tools, which are not here and could not be installed.';

const writer = fetchProgram('zimwriterfs', 'zim-tools');
const checker = fetchProgram('zimcheck', 'zim-tools');

it('makes a ZIM in which zimcheck finds no bad link', ({ skip }) => {
  if (!writer || !checker) {
    if (process.env['CI']) throw new Error(isMissing);
    console.warn(isMissing);
    return skip();
  }
  const { folder, output } = buildDossierSite(join(dossiersFolder, 'another-subject'), 'zim');
  const work = mkdtempSync(join(tmpdir(), 'zim-'));
  const [source, zim] = [join(work, 'site'), join(work, 'dossier.zim')];
  cpSync(folder, source, { recursive: true });
  writeFileSync(join(source, 'illustration.png'), drawPng(48));
  const facts = ['-t', 'T', '-d', 'D', '-c', 'C', '-p', 'P', '-l', 'eng', '-n', 'dossier'];
  const written = run(writer, [
    '-w',
    'index.html',
    '-I',
    'illustration.png',
    ...facts,
    source,
    zim,
  ]);
  expect(written.status, output + written.output).toBe(0);
  const checked = run(checker, ['--url_internal', '--url_external', '--main', zim]);
  expect(checked.output).not.toMatch(/\[ERROR\]/);
  expect(checked.status, checked.output).toBe(0);
}, 120_000);

function run(program: string, args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** A grey square as PNG: a ZIM needs an illustration, and the site has no pictures. */
function drawPng(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 8;
  const rows = Buffer.alloc(size * (size + 1), 128);
  for (let row = 0; row < size; row += 1) rows[row * (size + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [buildChunk('IHDR', header), buildChunk('IDAT', deflateSync(rows))];
  return Buffer.concat([signature, ...chunks, buildChunk('IEND', Buffer.alloc(0))]);
}

function buildChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
