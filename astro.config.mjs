import mdx from '@astrojs/mdx';
import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import remarkGfm from 'remark-gfm';
import { contentFolder, workFolders } from './src/integrations/build-folders.ts';
import { checkContent } from './src/integrations/check-content.ts';
import { citations } from './src/integrations/citations.ts';
import { headingPermalink } from './src/integrations/heading-permalink.ts';
import { publish } from './src/integrations/publish.ts';
import { claimUrl, outsidePageUrl } from './src/urls.ts';

export default defineConfig({
  outDir: workFolders.site,
  cacheDir: workFolders.cache,
  build: { format: 'file', inlineStylesheets: 'always' },
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkGfm, citations({ folder: contentFolder, claimUrl, outsidePageUrl })],
      rehypePlugins: [rehypeHeadingIds, [rehypeAutolinkHeadings, headingPermalink]],
    }),
  },
  integrations: [checkContent(), mdx(), publish()],
  vite: {
    // Every MDX entry has the directive 'use astro:…' and would be warned of.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
