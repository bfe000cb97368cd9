import type { AstroIntegration } from 'astro';
import { checkFolder } from './check-folder.ts';
import { contentFolder } from './build-folders.ts';

/**
 * Checks `content/` before Astro loads anything and stops every command that would use it: Astro
 * itself stops at the first fault, without its line, and lets dangling references through.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': () => {
        const { report } = checkFolder(contentFolder);
        if (!report) return;
        console.error(`\n${report}`);
        // A thrown error would bury the report under a stack trace of Astro.
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentFolder);
        server.watcher.on('change', (path) => {
          if (path.startsWith(contentFolder)) console.error(checkFolder(contentFolder).report);
        });
      },
    },
  };
}
