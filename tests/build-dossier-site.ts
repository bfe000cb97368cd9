import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

export interface BuildResult {
  /** Where the site is published. */
  folder: string;
  status: number | null;
  /** Everything that the build printed. */
  output: string;
}

interface Options {
  /** Another checkout of the project, see `copyProject`. */
  project?: string;
  /** More of the environment; it wins over ours. */
  environment?: Record<string, string>;
}

/** Runs the real build of one content folder, in a process and a folder of its own. */
export function buildDossierSite(
  content: string,
  name: string,
  options: Options = {},
): BuildResult {
  const { folder, args, settings } = prepare(content, name, options);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...settings,
    encoding: 'utf8',
  });
  return { folder, status, output: stdout + stderr };
}

/** Starts the same build, as the leader of a process group that can be killed as a whole. */
export function startDossierSite(
  content: string,
  name: string,
  options: Options = {},
): { folder: string; build: ChildProcess } {
  const { folder, args, settings } = prepare(content, name, options);
  const build = spawn(process.execPath, args, { ...settings, stdio: 'ignore', detached: true });
  return { folder, build };
}

function prepare(content: string, name: string, { project = root, environment }: Options) {
  const folder = join(project, '.work/tests', name);
  const env = {
    ...process.env,
    DOSSIER_CONTENT: content,
    DOSSIER_OUT: folder,
    ASTRO_TELEMETRY_DISABLED: '1',
    // vitest sets these, and Astro would build for a test instead of for the public.
    NODE_ENV: 'production',
    VITEST: undefined,
    ...environment,
  };
  const args = [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'];
  return { folder, args, settings: { cwd: project, env } };
}
