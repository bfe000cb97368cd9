import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatHeadersFile, formatRedirectsFile } from '../exports/host-config.ts';

/**
 * Writes what hosts read from the folder itself: `_headers` and `_redirects` for Netlify and
 * Cloudflare Pages, and `.nojekyll`, without which GitHub Pages leaves out names that begin with
 * an underscore.
 */
export function writeHostFiles(folder: string): void {
  writeFileSync(join(folder, '_headers'), formatHeadersFile());
  writeFileSync(join(folder, '_redirects'), formatRedirectsFile());
  writeFileSync(join(folder, '.nojekyll'), '');
}
