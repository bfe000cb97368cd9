import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../../src/model/dossier.ts';
import {
  actorUrl,
  articleUrl,
  eventUrl,
  homeUrl,
  questionUrl,
  timelineUrl,
} from '../../src/urls.ts';

export interface KindOfPage {
  kind: string;
  /** From the root of the site. */
  url: string;
}

/** One page of each kind that the built site has: the one with the largest file. */
export function listHeaviestPages(dossier: Dossier, folder: string): KindOfPage[] {
  const kinds: Record<string, string[]> = {
    home: [homeUrl],
    timeline: [timelineUrl],
    event: dossier.events.map(eventUrl),
    article: dossier.articles.map(articleUrl),
    question: dossier.questions.map(questionUrl),
    actor: dossier.actors.map(actorUrl),
  };
  return Object.entries(kinds).flatMap(([kind, urls]) => {
    const url = findHeaviest(urls, folder);
    return url ? [{ kind, url }] : [];
  });
}

function findHeaviest(urls: readonly string[], folder: string): string | undefined {
  return urls
    .map((url) => ({ url, size: statSync(join(folder, url), { throwIfNoEntry: false })?.size }))
    .filter((page) => page.size !== undefined)
    .sort((a, b) => b.size! - a.size!)[0]?.url;
}
