import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gatherInline } from '../../../src/integrations/gather-inline.ts';
import { trimStyle } from '../../../src/integrations/trim-style.ts';

function gather(html: string, search = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'gather-'));
  writeFileSync(join(folder, 'search.js'), search);
  writeFileSync(join(folder, 'a.html'), html);
  gatherInline(folder);
  return readFileSync(join(folder, 'a.html'), 'utf8');
}

const page = `<!doctype html><html><head><style>.a{color:red}</style><style>.b{color:red}</style>
</head><body><header><script type="module">var e=1;</script><p>x</p>
<script type="module">var e=2;</script></header><main class="a b">
<script type="module">var f=1;</script><p></p><script type="module">var f=2;</script></main></body>`;

it('joins the styles into the first and in their order', () => {
  const styles = [...gather(page).matchAll(/<style>(.*?)<\/style>/g)].map(([, css]) => css);
  expect(styles).toEqual(['.a,.b{color:red}']);
});

it('joins the scripts of the masthead where the last stands, to run at once', () => {
  const [header] = /<header>.*<\/header>/s.exec(gather(page))!;
  expect(header).toMatch(
    /<p>x<\/p>\s*<script>\(\(\)=>\{var e=1;\}\)\(\);\(\(\)=>\{var e=2;\}\)\(\);<\/script>/,
  );
});

it('joins the other scripts into one module', () => {
  const [main] = /<main.*<\/main>/s.exec(gather(page))!;
  expect(main.match(/<script type="module">/g)).toHaveLength(1);
  expect(main).toContain('(()=>{var f=1;})();(()=>{var f=2;})();');
});

it('leaves a page without any as it is', () => {
  expect(gather('<!doctype html><p>x</p>')).toContain('<body><p>x</p></body>');
});

it('drops the rules for classes that a page has not, and keeps what a script may write', () => {
  const style = '.a{color:red}.b .c{color:red}#d{color:red}p{margin:0}';
  expect(trimStyle(style, '<p class="a">')).toBe('.a{color:red}p{margin:0}');
  expect(trimStyle(style, 'x.className="b";"c";getElementById("d")')).toContain('.b .c,#d');
  expect(gather('<!doctype html><style>.hit{margin:0}</style>', '"hit"')).toContain('.hit');
});
