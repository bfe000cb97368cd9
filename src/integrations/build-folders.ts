import { basename, dirname, join, resolve } from 'node:path';

/** The folder with the facts: `content/`, or the one that DOSSIER_CONTENT names. */
export const contentFolder = resolve(process.env['DOSSIER_CONTENT'] ?? 'content');

/** Where the site is published: `dist/`, or the folder that DOSSIER_OUT names. */
export const outFolder = resolve(process.env['DOSSIER_OUT'] ?? 'dist');

/**
 * Where builds for this place work, each in a folder of its own. Beside the place and so on its
 * disk: publishing is a renaming.
 */
export const workRoot = join(dirname(outFolder), '.work/build');

/** Named after the process, so that what a killed build left is known to be left. */
export const workFolder = join(workRoot, `${basename(outFolder)}-${process.pid}`);

export const workFolders = {
  site: join(workFolder, 'site'),
  cache: join(workFolder, 'cache'),
  previous: join(workFolder, 'previous'),
};

/** Held by the one build of this project that runs. */
export const lockFile = resolve('.work/build.lock');
