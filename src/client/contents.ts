/** Marks in the contents the section that is being read. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));

/** Pixels from the top: what an anchor leads to stops a little above, below the masthead. */
const line = 150;

function mark(): void {
  const read = headings.findLastIndex(
    (heading) => heading && heading.getBoundingClientRect().top < line,
  );
  links.forEach((link, index) => {
    link.ariaCurrent = index === read ? 'location' : null;
  });
}

addEventListener('scroll', mark, { passive: true });
mark();
