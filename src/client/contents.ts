/** Marks in the contents the section that is being read. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));

function mark(): void {
  const line = innerHeight / 3;
  const read = headings.findLastIndex(
    (heading) => heading && heading.getBoundingClientRect().top < line,
  );
  links.forEach((link, index) => {
    link.ariaCurrent = index === read ? 'location' : null;
  });
}

addEventListener('scroll', mark, { passive: true });
mark();
