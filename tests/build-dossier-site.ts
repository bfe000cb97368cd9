import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

export interface BuildResult {
  /** Where the site is published. */
  folder: string;
  status: number | null;
  /** Everything that the build printed. */
  output: string;
}

/** Runs the real build of one content folder, in a process and a folder of its own. */
export function buildDossierSite(content: string, name: string): BuildResult {
  const folder = join(root, '.work/tests', name);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        DOSSIER_CONTENT: content,
        DOSSIER_OUT: folder,
        ASTRO_TELEMETRY_DISABLED: '1',
        // vitest sets these, and Astro would build for a test instead of for the public.
        NODE_ENV: 'production',
        VITEST: undefined,
      },
    },
  );
  return { folder, status, output: stdout + stderr };
}
