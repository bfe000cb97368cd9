import { join, resolve } from 'node:path';

/** Where `build-site.ts` has built `content/`. */
export const siteFolder = resolve(
  process.env['TEST_SITE'] ?? join(import.meta.dirname, '../../.work/tests/site'),
);

export const contentFolder = resolve(import.meta.dirname, '../../content');
