import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A lock whose owner has not touched it for so long belongs to a process that is gone. */
const staleAfter = 60_000;

/**
 * Waits until no other build of this project runs: Astro keeps the list of its modules in one file
 * for all of them, and a build that finds another's list leaves out bodies without a word. The lock
 * goes with the process; `announce` is called once when there is something to wait for.
 */
export async function acquireBuildLock(file: string, announce: () => void): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let round = 0; !tryToLock(file); round += 1) {
    if (isStale(file)) rmSync(file, { force: true });
    else {
      if (round === 0) announce();
      await wait(200);
    }
  }
  const whileOurs = (act: () => void) => () => {
    if (readOwner(file) === process.pid) act();
  };
  const touch = whileOurs(() => utimesSync(file, new Date(), new Date()));
  setInterval(touch, staleAfter / 10).unref();
  process.once(
    'exit',
    whileOurs(() => rmSync(file, { force: true })),
  );
}

/** Whether a process of this number exists. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function tryToLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // A killed process may have had the same number: its lock is ours.
    return readOwner(file) === process.pid;
  }
}

function isStale(file: string): boolean {
  const owner = readOwner(file);
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - touched > staleAfter) return true;
  return owner !== undefined && !isRunning(owner);
}

/** Undefined for a lock that is gone, or that its owner is about to write. */
function readOwner(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
