import type { Options } from 'rehype-autolink-headings';

/** The visible permalink behind each heading of a body, the same as on headings of pages. */
export const headingPermalink: Options = {
  behavior: 'append',
  properties: { className: ['permalink'], ariaLabel: 'Link to this section' },
  content: { type: 'text', value: '#' },
};
