import { transform } from 'lightningcss';

/**
 * A style without the rules for classes and ids that its page does not have, since each page carries
 * its own. A name that occurs anywhere in the text, in a script for instance, counts as used.
 */
export function trimStyle(style: string, text: string): string {
  const used = new Set(text.match(/[\w-]+/g));
  const names = style.match(/(?<=[.#])[a-z][\w-]*/g) ?? [];
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(style),
    minify: true,
    unusedSymbols: [...new Set(names)].filter((name) => !used.has(name)),
  });
  return code.toString();
}
