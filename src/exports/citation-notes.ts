import type { OutsidePage } from '../model/dossier.ts';
import type { Article, Claim } from '../model/graph.ts';
import { formatLocator } from '../model/locator.ts';
import { formatSpeaker } from '../model/speaker-words.ts';

/** What a citation shows of the thing that it leads to, by its id: what that says, and its source. */
export type CitationNotes = Record<string, [says: string, source: string]>;

export function listClaimNotes({ claims }: Article): CitationNotes {
  return Object.fromEntries(claims.map((claim) => [claim.id, [claim.says, formatSource(claim)]]));
}

export function listOutsideNotes(pages: readonly OutsidePage[]): CitationNotes {
  return Object.fromEntries(
    pages.map(({ id, shows, publisher }) => [
      id,
      [shows, `Outside the articles, not counted · ${publisher} · ${id}`],
    ]),
  );
}

/** A classic script, the only thing that a page can load from a disk: it adds to those it finds. */
export function formatNotes(notes: CitationNotes): string {
  return `Object.assign(globalThis.dossierNotes??={},${JSON.stringify(notes)});\n`;
}

function formatSource(claim: Claim): string {
  const { id, at, modality, article } = claim;
  const words = [formatSpeaker(claim), modality, article.name, formatLocator(at), id];
  return [...new Set(words)].join(' · ');
}
