import { caching, folderPages, siteHeaders } from './host-config.ts';

const origin = 'Written from src/exports/host-config.ts. Change the port and the folder.';

/** A file for nginx’s `conf.d`: the site at the root of a server of its own. */
export function formatNginxConfig(): string {
  const large = caching.largePaths.map(
    (path) => `  ${path.replace(/^(.+)\*$/, '~^$1')} "${caching.large}";`,
  );
  const headers = Object.entries(siteHeaders).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  const redirects = Object.entries(folderPages).map(
    ([folder, page]) => `  location = /${folder}/ { return 301 ${page}; }`,
  );
  return `# ${origin}
map $uri $dossier_caching {
  default "${caching.pages}";
${large.join('\n')}
}

server {
  listen 8080;
  root /srv/dossier;

  charset utf-8;
  charset_types text/plain application/json application/javascript;
  gzip on;
  gzip_types text/plain application/json application/javascript;
  absolute_redirect off;
  error_page 404 /404.html;

${headers.join('\n')}
  add_header Cache-Control $dossier_caching always;

${redirects.join('\n')}
  location / { try_files $uri $uri/index.html $uri.html =404; }
}
`;
}

/** A Caddyfile: the site at the root of a server of its own. */
export function formatCaddyfile(): string {
  const headers = Object.entries(siteHeaders).map(([name, value]) => `\t\t${name} "${value}"`);
  const redirects = Object.entries(folderPages).map(
    ([folder, page]) => `\tredir /${folder}/ ${page} 301`,
  );
  const large = caching.largePaths.join(' ');
  return `# ${origin}
:8080 {
	root * /srv/dossier
	encode zstd gzip

	header {
${headers.join('\n')}
	}
	@large path ${large}
	header @large Cache-Control "${caching.large}"
	@pages not path ${large}
	header @pages Cache-Control "${caching.pages}"

${redirects.join('\n')}
	try_files {path} {path}/index.html {path}.html
	file_server

	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;
}
