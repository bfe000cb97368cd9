import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './build-lock.ts';
import { manifestFile } from './manifest.ts';

/**
 * Puts a finished folder in the place of the published one, and the published one at `site` or at
 * `previous`. Both lie on one disk.
 *
 * A kill at any moment leaves a whole folder in the place: the two exchange their names in one step
 * of the system, on Linux and macOS. Windows and some network disks have no such step: there the
 * old folder is renamed away and the new one to its place, and a kill between the two leaves the
 * place empty until `recoverFolder` puts the old one back. A symbolic link in the place could be
 * swapped everywhere, but would not survive a stick.
 */
export function publishFolder(
  site: string,
  out: string,
  previous: string,
  exchange = exchangeFolders,
): void {
  mkdirSync(dirname(out), { recursive: true });
  if (existsSync(out) && exchange(site, out)) return;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(site, out);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, out);
    throw error;
  }
}

/** True when the two have changed their names; false, and nothing is changed, where it cannot be. */
export function exchangeFolders(a: string, b: string): boolean {
  const flag = '--experimental-ffi';
  if (!process.allowedNodeEnvironmentFlags.has(flag)) return false;
  const script = join(import.meta.dirname, 'exchange.ts');
  const { status } = spawnSync(process.execPath, [flag, '--no-warnings', script, a, b]);
  return status === 0;
}

/**
 * Throws with one sentence when a place that somebody named holds something else than a dossier:
 * what is published is renamed and, after the next build, deleted.
 */
export function checkPlace(out: string): void {
  if (out === resolve('dist') || !existsSync(out) || readdirSync(out).length === 0) return;
  if ([manifestFile, 'data/dossier.json'].some((file) => existsSync(join(out, file)))) return;
  throw new Error(`${out} holds other things than a dossier. Name an empty folder, or a new one.`);
}

/** Puts the last good folder back where a kill came between the two renamings. */
export function recoverFolder(out: string, workRoot: string): void {
  if (existsSync(out)) return;
  const left = listLeft(out, workRoot)
    .map((folder) => join(folder, 'previous'))
    .find((folder) => existsSync(folder));
  if (left) renameSync(left, out);
}

/**
 * Takes away what this build and killed builds for this place have left; call `recoverFolder`
 * before.
 */
export function clearLeftovers(out: string, workRoot: string): void {
  for (const folder of listLeft(out, workRoot)) rmSync(folder, { recursive: true, force: true });
  for (const folder of [workRoot, dirname(workRoot)]) {
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

/** The work folders of builds for this place whose process is gone, or had this one's number. */
function listLeft(out: string, workRoot: string): string[] {
  if (!existsSync(workRoot)) return [];
  const prefix = `${basename(out)}-`;
  return readdirSync(workRoot)
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .filter((name) => {
      const owner = Number(name.slice(prefix.length));
      return owner === process.pid || !isRunning(owner);
    })
    .map((name) => join(workRoot, name));
}
