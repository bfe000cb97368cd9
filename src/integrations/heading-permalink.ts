import type { Element, ElementContent } from 'hast';
import type { Options } from 'rehype-autolink-headings';

/** The visible permalink behind each heading of a body, the same as on headings of pages. */
export const headingPermalink: Options = {
  behavior: 'append',
  properties: { className: ['permalink'] },
  content: (heading): ElementContent[] => [
    { type: 'text', value: '#' },
    {
      type: 'element',
      tagName: 'span',
      properties: { className: ['visually-hidden'] },
      children: [{ type: 'text', value: ` Link to the section ${readText(heading)}` }],
    },
  ],
};

function readText({ children }: Element): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('');
}
