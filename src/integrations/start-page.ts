interface StartPage {
  title: string;
  language: string;
  /** Where the site's first page lies, seen from this one. */
  home: string;
}

/** The page that leads from an unpacked archive into the site, from a disk too. */
export function formatStartPage({ title, language, home }: StartPage): string {
  const [name, address] = [escapeHtml(title), escapeHtml(home)];
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="0; url=${address}">
    <title>${name}</title>
  </head>
  <body>
    <h1>${name}</h1>
    <p><a href="${address}">Open the dossier</a></p>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => named[character] ?? character);
}
