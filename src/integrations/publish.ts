import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { outFolder, workFolder, workFolders } from './build-folders.ts';
import { makeLinksPortable } from './portable-links.ts';
import { findFaults } from './verify-site.ts';

/**
 * Finishes the site that Astro has written aside, verifies it and publishes it by renaming: what
 * was published before stays whole until the new site is known to be.
 */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': ({ logger }) => {
        makeLinksPortable(workFolders.site);
        const faults = findFaults(workFolders.site);
        if (faults.length > 0) {
          throw new Error(`The built site is not fit to be published:\n${faults.join('\n')}`);
        }
        swapFolders();
        const folder = relative('.', outFolder);
        logger.info(`${folder}/ is ready. Serve it, or open ${folder}/index.html from the disk.`);
      },
    },
  };
}

function swapFolders(): void {
  rmSync(workFolders.previous, { recursive: true, force: true });
  mkdirSync(dirname(outFolder), { recursive: true });
  if (existsSync(outFolder)) renameSync(outFolder, workFolders.previous);
  renameSync(workFolders.site, outFolder);
  rmSync(workFolder, { recursive: true, force: true });
}
