import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

interface SourceFile {
  /** Below `src/`, with forward slashes. */
  path: string;
  text: string;
  imports: string[];
}

const importPattern = /^(?:import|export)\s+(?:[^'";=]*?\sfrom\s+)?'([^']+)'/gm;

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry): SourceFile => {
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    const imports = [...text.matchAll(importPattern)].map((match) => match[1]!);
    return { path: relative(source, path).split(sep).join('/'), text, imports };
  });

const code = files.filter(({ path }) => /\.(ts|astro)$/.test(path));

/** The folder of `src/` that a file lies in, or its name where it lies at the top. */
function roomOf(path: string): string {
  return path.includes('/') ? path.split('/')[0]! : path;
}

/** What each room may import besides itself. Packages stand with their name. */
const arrows: Record<string, string[]> = {
  model: ['zod', 'edtf', 'date-fns'],
  exports: ['model', 'urls.ts'],
  'urls.ts': ['model'],
  components: ['model', 'urls.ts'],
  layouts: ['components', 'dossier.ts', 'model', 'styles', 'urls.ts'],
  pages: ['layouts', 'components', 'dossier.ts', 'exports', 'model', 'urls.ts', 'astro'],
  'dossier.ts': ['model', 'astro:content'],
  'content.config.ts': ['model', 'astro:content', 'astro', 'yaml', 'zod'],
  integrations: [
    'model',
    'exports',
    'urls.ts',
    'fflate',
    'astro',
    'yaml',
    'parse5',
    'lightningcss',
    'rolldown',
    'sirv',
    'unified',
    'remark-parse',
    'remark-gfm',
    'remark-mdx',
    'unist-util-visit',
    'vfile',
    'vfile-message',
    'mdast',
    'hast',
    'rehype-autolink-headings',
  ],
  client: ['model', 'minisearch'],
  styles: [],
};

function targetOf({ path }: SourceFile, specifier: string): string {
  if (specifier.startsWith('.')) {
    return roomOf(
      relative(source, resolve(source, dirname(path), specifier))
        .split(sep)
        .join('/'),
    );
  }
  if (specifier.startsWith('node:') || specifier.startsWith('astro:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('arrows', () => {
  it.each(code.map((file) => [file.path, file] as const))(
    '%s imports only what its room may',
    (path, file) => {
      const room = roomOf(path);
      const allowed = new Set([room, ...(arrows[room] ?? [])]);
      const wrong = file.imports.filter((specifier) => {
        const target = targetOf(file, specifier);
        return target.startsWith('node:') ? room !== 'integrations' : !allowed.has(target);
      });
      expect(wrong).toEqual([]);
    },
  );

  it('only dossier.ts and content.config.ts touch astro:content', () => {
    const importers = code.filter(({ imports }) => imports.includes('astro:content'));
    expect(importers.map(({ path }) => path).sort()).toEqual(['content.config.ts', 'dossier.ts']);
  });

  it('only the layout imports a stylesheet', () => {
    const importers = code.filter(({ imports }) => imports.some((name) => name.endsWith('.css')));
    expect(importers.map(({ path }) => path)).toEqual(['layouts/Page.astro']);
  });

  it('runs in no circle', () => {
    const edges = new Map(
      code.map((file) => [
        file.path,
        file.imports
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) =>
            relative(source, resolve(source, dirname(file.path), specifier))
              .split(sep)
              .join('/'),
          ),
      ]),
    );
    expect(code.map(({ path }) => path).filter((path) => isReachable(path, path, edges))).toEqual(
      [],
    );
  });
});

function isReachable(from: string, to: string, edges: ReadonlyMap<string, string[]>): boolean {
  const seen = new Set<string>();
  const queue = [...(edges.get(from) ?? [])];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (path === to) return true;
    if (!seen.has(path)) queue.push(...(edges.get(path) ?? []));
    seen.add(path);
  }
  return false;
}

describe('sizes', () => {
  it('keeps files to 200 lines and frontmatter to 25', () => {
    const long = code.filter(({ text }) => text.split('\n').length > 201);
    const pages = code.filter(({ path }) => path.startsWith('pages/') && path.endsWith('.astro'));
    const wordy = pages.filter(
      ({ text }) => (text.split(/^---$/m)[1] ?? '').split('\n').length > 27,
    );
    expect([...long, ...wordy].map(({ path }) => path)).toEqual([]);
  });

  it('keeps functions to 50 lines', () => {
    const long = code.flatMap(({ path, text }) =>
      [...text.matchAll(/^(?:export )?(?:async )?function (\w+)[\s\S]*?^\}/gm)]
        .filter(([body]) => body.split('\n').length > 50)
        .map(([, name]) => `${path} ${name}`),
    );
    expect(long).toEqual([]);
  });

  it('keeps folders to 80 files', () => {
    const folders = Map.groupBy(files, ({ path }) => dirname(path));
    expect(
      [...folders].filter(([, inside]) => inside.length > 80).map(([folder]) => folder),
    ).toEqual([]);
  });
});

describe('names', () => {
  const forbidden = /^(index|utils?|helpers?|lib|common|misc|types)\.tsx?$/;

  it('are kebab-case for TypeScript and PascalCase for components', () => {
    const wrong = code.filter(({ path }) => {
      const name = basename(path);
      if (forbidden.test(name)) return true;
      if (path.startsWith('pages/'))
        return !/^(\[id\]|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z]+)?\.(astro|ts)$/.test(name);
      return name.endsWith('.astro')
        ? !/^[A-Z][A-Za-z]*\.astro$/.test(name)
        : !/^[a-z0-9]+(-[a-z0-9]+)*(\.config|\.d)?\.ts$/.test(name);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('are given, not default, in exports', () => {
    const defaults = code.filter(
      ({ path, text }) =>
        path.endsWith('.ts') && !path.endsWith('.d.ts') && /^export default/m.test(text),
    );
    expect(defaults.map(({ path }) => path)).toEqual([]);
  });

  it('are imported with their ending', () => {
    const bare = code.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('.') && !/\.(ts|astro|css)$/.test(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('styles', () => {
  const styles = files.flatMap(({ path, text }) =>
    path.endsWith('.css')
      ? [{ path, css: text }]
      : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => ({
          path,
          css,
        })),
  );

  it('use colours only by their role', () => {
    const hex = styles.filter(
      ({ path, css }) => path !== 'styles/tokens.css' && /#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i.test(css),
    );
    expect(hex.map(({ path }) => path)).toEqual([]);
  });

  it('use only tokens that exist', () => {
    const defined = new Set(
      styles.flatMap(({ css }) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1])),
    );
    const unknown = styles.flatMap(({ path, css }) =>
      [...css.matchAll(/var\((--[\w-]+)/g)]
        .filter((match) => !defined.has(match[1]!))
        .map((match) => `${path} ${match[1]}`),
    );
    expect(unknown).toEqual([]);
  });

  it('stand in no style attribute', () => {
    expect(code.filter(({ text }) => /<[^>]+\sstyle=/.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

describe('the story', () => {
  it('is known to content/ alone', () => {
    const ids = readdirSync(join(root, 'content/actors')).map((name) => basename(name, '.mdx'));
    const articles = readdirSync(join(root, 'content/articles')).map((name) =>
      basename(name, '.mdx'),
    );
    const named = [...ids, ...articles].filter((id) => id.includes('-'));
    const knowing = code.filter(({ text }) =>
      named.some((id) => text.includes(`'${id}'`) || text.includes(`/${id}.`)),
    );
    expect(knowing.map(({ path }) => path)).toEqual([]);
  });
});
