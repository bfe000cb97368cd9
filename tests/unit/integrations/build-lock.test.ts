import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, it, vi } from 'vitest';
import { acquireBuildLock } from '../../../src/integrations/build-lock.ts';

let file = '';
const announce = vi.fn();

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'work/build.lock');
  announce.mockClear();
});

const readOwner = () => Number(readFileSync(file, 'utf8'));

it('is taken where nobody has it', async () => {
  await acquireBuildLock(file, announce);
  expect(readOwner()).toBe(process.pid);
  expect(announce).not.toHaveBeenCalled();
});

it('is waited for while its owner runs', async () => {
  await acquireBuildLock(file, announce);
  writeFileSync(file, String(process.ppid));
  const acquired = acquireBuildLock(file, announce);
  await wait(500);
  expect(readOwner()).toBe(process.ppid);
  rmSync(file);
  await acquired;
  expect(readOwner()).toBe(process.pid);
  expect(announce).toHaveBeenCalledTimes(1);
});

it('is taken from a process that is gone', async () => {
  await acquireBuildLock(file, announce);
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  await acquireBuildLock(file, announce);
  expect(readOwner()).toBe(process.pid);
});

it('is taken from a number that another program has by now', async () => {
  await acquireBuildLock(file, announce);
  writeFileSync(file, String(process.ppid));
  const longAgo = new Date(Date.now() - 120_000);
  utimesSync(file, longAgo, longAgo);
  await acquireBuildLock(file, announce);
  expect(readOwner()).toBe(process.pid);
});

it('goes with its process', () => {
  const module = JSON.stringify(
    join(import.meta.dirname, '../../../src/integrations/build-lock.ts'),
  );
  const code = `
    const { acquireBuildLock } = await import(${module});
    await acquireBuildLock(${JSON.stringify(file)}, () => {});
    process.exit(3);`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code]);
  expect([status, existsSync(file)]).toEqual([3, false]);
});
