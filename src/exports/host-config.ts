import { actorsUrl, articlesUrl, dataUrl, questionsUrl, timelineUrl } from '../urls.ts';
import { archiveUrl } from '../urls.ts';

/**
 * What a server says with every file, besides the policy that stands in the pages: only the site
 * itself may frame a page, no file is guessed to be what it is not, no other site learns what was
 * read here, and no page may use a device.
 */
export const siteHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** Pages are asked for anew, so that a new edition is seen whole; large files keep for a day. */
export const caching = {
  pages: 'public, max-age=0, must-revalidate',
  large: 'public, max-age=86400',
  largePaths: ['/data/*', archiveUrl],
};

/** Where the address of a folder leads: a folder has no page of its own. */
export const folderPages: Readonly<Record<string, string>> = {
  actors: actorsUrl,
  articles: articlesUrl,
  'as-of': articlesUrl,
  data: dataUrl,
  events: timelineUrl,
  questions: questionsUrl,
};

/**
 * `_headers` of Netlify and Cloudflare Pages. They join the values of all rules that fit a file, so
 * no header stands in two; pages have the caching above there without a rule.
 */
export function formatHeadersFile(): string {
  const rules = [
    formatRule('/*', siteHeaders),
    ...caching.largePaths.map((path) => formatRule(path, { 'Cache-Control': caching.large })),
  ];
  return rules.join('\n');
}

/**
 * `_redirects` of Netlify and Cloudflare Pages. They find `actors.html` for `/actors/` themselves;
 * a rule for it would lead in a circle on Cloudflare, which takes the ending off.
 */
export function formatRedirectsFile(): string {
  return Object.entries(folderPages)
    .filter(([folder, page]) => page !== `/${folder}.html`)
    .flatMap(([folder, page]) => [`/${folder} ${page} 301`, `/${folder}/ ${page} 301`])
    .map((line) => `${line}\n`)
    .join('');
}

function formatRule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
