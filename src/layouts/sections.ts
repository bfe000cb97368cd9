export interface PageSection {
  id: string;
  /** HTML, as it stands in the heading. */
  title: string;
}

const heading = /<h2 id="([^"]+)"[^>]*>([^]*?)<\/h2>/g;
const permalink = /\s*<a class="permalink"[^]*?<\/a>/;

/** The headings of the second level in the HTML of a page, also those that bodies bring. */
export function listSections(html: string): PageSection[] {
  return [...html.matchAll(heading)].map(([, id = '', title = '']) => ({
    id,
    title: title.replace(permalink, ''),
  }));
}

/** What stands before the first section, and the rest. */
export function splitAtSections(html: string): [string, string] {
  const start = html.search(/<section|<h2/);
  return start < 0 ? [html, ''] : [html.slice(0, start), html.slice(start)];
}
