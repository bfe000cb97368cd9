import { relations } from './article.ts';
import type { Article } from './graph.ts';

/** How a text goes back to an origin, after "It is": "syndicated from The Agency". */
export function formatOrigin({
  origin,
  relation,
}: Pick<Article['origins'][number], 'origin' | 'relation'>): string {
  return `${relations[relation]} ${origin?.name ?? 'texts that it no longer names'}`;
}
