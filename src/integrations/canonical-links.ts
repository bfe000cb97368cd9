import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, html, serialize } from 'parse5';
import { listElements, readPages, type HtmlFile } from './html.ts';

/** The page that servers show for addresses that do not exist has none of its own. */
const withoutAddress = '404.html';

/** Names each page's one address in its head and all of them in `sitemap.xml`. */
export function writeAddresses(folder: string, address: string): void {
  const pages = readPages(folder).filter(({ file }) => file !== withoutAddress);
  for (const page of pages) addCanonicalLink(page, address);
  const urls = pages.map(
    ({ file }) => `  <url><loc>${addressOf(file, address).replaceAll('&', '&amp;')}</loc></url>\n`,
  );
  writeFileSync(
    join(folder, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`,
  );
}

function addCanonicalLink({ file, path, document }: HtmlFile, address: string): void {
  const head = listElements(document).find(({ tagName }) => tagName === 'head')!;
  const link = defaultTreeAdapter.createElement('link', html.NS.HTML, [
    { name: 'rel', value: 'canonical' },
    { name: 'href', value: addressOf(file, address) },
  ]);
  defaultTreeAdapter.appendChild(head, link);
  writeFileSync(path, serialize(document));
}

/** The home page is at the address itself, as servers show it there. */
function addressOf(file: string, address: string): string {
  return new URL(file === 'index.html' ? '.' : file, address).href;
}
