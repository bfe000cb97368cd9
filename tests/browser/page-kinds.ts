import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { readPages } from '../../src/integrations/html.ts';
import { bookletUrl } from '../../src/urls.ts';
import { siteFolder } from '../site/site-folder.ts';

const pages = readPages(siteFolder).map(({ file, path }) => ({
  file,
  weight: readFileSync(path).length,
}));

/** Every page, as a path below the site. */
export const everyPage = pages.map(({ file }) => file);

/** One page of each kind: all that stand at the top, and the heaviest of each folder. */
export const pageKinds = [...Map.groupBy(pages, ({ file }) => posix.dirname(file))].flatMap(
  ([folder, found]) => {
    const heaviest = found.toSorted((a, b) => b.weight - a.weight);
    return (folder === '.' ? found : heaviest.slice(0, 1)).map(({ file }) => file);
  },
);

/** The same without the booklet, for tests whose time grows with the page. */
export const shortKinds = pageKinds.filter((file) => file !== bookletUrl.slice(1));
