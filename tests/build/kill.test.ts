import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { checkCopy } from '../../src/integrations/check-copy.ts';
import { buildDossierSite, startDossierSite } from '../build-dossier-site.ts';
import { copyDossier, copyProject } from '../copy-project.ts';

const kills = 20;
const project = copyProject('checkout');
const content = copyDossier('minimal');

/** Changes the edition, so that a folder made of two builds would show. */
function changeEdition(day: string): void {
  const path = join(content, 'dossier.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/edition: .*/, `edition: ${day}`));
}

/** Kills a build with all that it has started; false when it had ended before. */
async function killBuild(after: number): Promise<boolean> {
  const { build } = startDossierSite(content, 'site', { project });
  const ended = once(build, 'exit');
  await Promise.race([wait(after), ended]);
  const wasRunning = build.exitCode === null;
  if (wasRunning) process.kill(-build.pid!, 'SIGKILL');
  await ended;
  return wasRunning;
}

it('leaves a whole folder, whenever a build is killed', { timeout: 300_000 }, async () => {
  const start = performance.now();
  const { folder, status, output } = buildDossierSite(content, 'site', { project });
  const duration = performance.now() - start;
  expect(status, output).toBe(0);
  changeEdition('2020-03-11');

  const wrong: string[] = [];
  let killed = 0;
  for (let moment = 0; moment < kills; moment += 1) {
    const after = (duration * (moment + 0.5)) / kills;
    killed += Number(await killBuild(after));
    wrong.push(...checkCopy(folder).map((line) => `after ${Math.round(after)} ms: ${line}`));
  }
  expect(wrong).toEqual([]);
  expect(killed).toBeGreaterThan(kills / 2);

  buildDossierSite(content, 'site', { project });
  expect(checkCopy(folder)).toEqual([]);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('2020-03-11');
  expect(existsSync(join(project, '.work/tests/.work'))).toBe(false);
});
