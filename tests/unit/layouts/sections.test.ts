import { expect, it } from 'vitest';
import { listSections, splitAtSections } from '../../../src/layouts/sections.ts';

const html = `<h1>A</h1><p>Opening</p><section><h2 id="b">B &amp; <i>b</i> <a class="permalink"
 href="#b">#<span> Link</span></a></h2><p>b</p></section><h2 id="c" class="x">C</h2><h3 id="d">D</h3>`;

it('lists the headings of the second level without their permalinks', () => {
  expect(listSections(html)).toEqual([
    { id: 'b', title: 'B &amp; <i>b</i>' },
    { id: 'c', title: 'C' },
  ]);
});

it('parts the opening from the sections and loses nothing', () => {
  const [opening, rest] = splitAtSections(html);
  expect(opening).toBe('<h1>A</h1><p>Opening</p>');
  expect(opening + rest).toBe(html);
  expect(splitAtSections('<p>x</p>')).toEqual(['<p>x</p>', '']);
});
