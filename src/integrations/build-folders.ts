import { basename, join, resolve } from 'node:path';

/** The folder with the facts: `content/`, or the one that DOSSIER_CONTENT names. */
export const contentFolder = resolve(process.env['DOSSIER_CONTENT'] ?? 'content');

/** Where the site is published: `dist/`, or the folder that DOSSIER_OUT names. */
export const outFolder = resolve(process.env['DOSSIER_OUT'] ?? 'dist');

/**
 * Where a build works, one folder for each place of publication, so that two builds can run at
 * once. On the same disk as the rest of the project: publishing is a renaming.
 */
export const workFolder = resolve('.work/build', basename(outFolder));

export const workFolders = {
  site: join(workFolder, 'site'),
  cache: join(workFolder, 'cache'),
  previous: join(workFolder, 'previous'),
};
