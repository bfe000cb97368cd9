import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const source = resolve(import.meta.dirname, '../client/search.ts');

/**
 * Writes `search.js` into a built site: the search page's script and its library as one classic
 * script, because a disk gives a page no modules. The entries stand beside it in `search-data.js`.
 */
export async function writeSearchScript(folder: string): Promise<void> {
  const bundle = await rolldown({ input: source, platform: 'browser' });
  await bundle.write({
    file: join(folder, 'search.js'),
    format: 'iife',
    minify: true,
    banner: '/*! Contains MiniSearch. Copyright 2022 Luca Ongaro. MIT licence. */',
  });
  await bundle.close();
}
