import type { Dossier } from '../model/dossier.ts';
import { formatWhen } from '../model/when-words.ts';

export interface CopyFact {
  name: string;
  value: string;
}

/** What tells one copy of the dossier from another, as far as the dossier itself knows. */
export function listCopyFacts({ settings, articles, ...dossier }: Dossier): CopyFact[] {
  const [oldest, newest] = [articles[0], articles.at(-1)];
  return [
    { name: 'Edition', value: settings.edition },
    { name: 'Last correction', value: settings.corrections[0]?.date ?? 'none so far' },
    { name: 'Oldest article', value: oldest ? formatWhen(oldest.published) : 'none' },
    { name: 'Newest article', value: newest ? formatWhen(newest.published) : 'none' },
    { name: 'Articles', value: String(articles.length) },
    { name: 'Claims', value: String(dossier.claims.length) },
    { name: 'Events', value: String(dossier.events.length) },
    { name: 'Questions', value: String(dossier.questions.length) },
    { name: 'Actors', value: String(dossier.actors.length) },
    { name: 'Places', value: String(dossier.places.length) },
  ];
}
