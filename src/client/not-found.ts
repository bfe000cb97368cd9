/**
 * The page for lost addresses is served at any depth, and its links are relative to the top of the
 * site. Puts them right where the lost address lies in a folder of the site, whose names the page
 * lists; elsewhere the top is taken to be the folder of the lost address.
 */
const folders = document.querySelector<HTMLElement>('[data-folders]')?.dataset['folders'] ?? '';
const segments = location.pathname.split('/');
const folder = segments.findLastIndex((segment) => folders.split(' ').includes(segment));
const start = segments.slice(0, folder > 0 ? folder : -1).join('/');

for (const element of document.querySelectorAll('a[href], form[action]')) {
  const name = element.matches('a') ? 'href' : 'action';
  const address = element.getAttribute(name) ?? '';
  if (!/^([a-z]+:|#)/i.test(address)) element.setAttribute(name, `${start}/${address}`);
}
