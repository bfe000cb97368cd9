/**
 * `npm run lighthouse` after the build: measures the heaviest page of each kind on a phone, and
 * fails where a score is below 100 or anything moves while a page loads.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentFolder, outFolder } from '../../src/integrations/build-folders.ts';
import { homeUrl } from '../../src/urls.ts';
import { readDossier } from '../read-dossier.ts';
import { serveCompressed } from './compressed-server.ts';
import { formatTable, type Row } from './format-table.ts';
import { listHeaviestPages, type KindOfPage } from './heaviest-pages.ts';
import { listFailures } from './list-failures.ts';
import { measurePage } from './measure-page.ts';
import { isPerfect, readResult } from './read-result.ts';

interface MeasuredPage extends KindOfPage, Row {
  failures: string[];
}

async function measurePages(pages: readonly KindOfPage[]): Promise<MeasuredPage[]> {
  const site = await serveCompressed(outFolder);
  const measured: MeasuredPage[] = [];
  try {
    // One after the other: they would take the processor from each other.
    for (const page of pages) {
      const runs = await measurePage(site.url + page.url);
      measured.push({ ...page, result: readResult(runs), failures: listFailures(runs) });
    }
  } finally {
    site.close();
  }
  return measured;
}

function formatFailures({ kind, url, failures }: MeasuredPage): string {
  const lines = failures.flatMap((failure) => failure.split('\n'));
  return [`\n${kind}, ${url}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

if (!existsSync(join(outFolder, homeUrl))) {
  console.error(
    `There is no site in ${relative('.', outFolder)} yet: run \`npm run build\` first.`,
  );
  process.exitCode = 1;
} else {
  const pages = await measurePages(listHeaviestPages(readDossier(contentFolder), outFolder));
  console.log(formatTable(pages));
  pages.forEach(({ kind, url }) => console.log(`${kind.padEnd(8)}  ${url}`));
  const failing = pages.filter(({ failures }) => failures.length > 0);
  failing.forEach((page) => console.log(formatFailures(page)));
  process.exitCode = pages.every(({ result }) => isPerfect(result)) ? 0 : 1;
}
