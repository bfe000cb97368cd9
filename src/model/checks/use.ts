import { findCitations } from '../citation.ts';
import type { ParsedContent } from '../parse-content.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Source } from '../source.ts';

type Parsed = ParsedContent['content'];

/** Claims that no event, question or body takes up: the reader would never meet them in context. */
export function checkUse(
  { articles, events, questions }: Parsed,
  sources: readonly Source[],
): Problem[] {
  const used = new Set([
    ...events.flatMap(({ data }) => data.claims),
    ...questions.flatMap(({ data }) =>
      [...data.positions, ...data.settled].flatMap((p) => p.claims),
    ),
    ...sources.flatMap(({ body }) => findCitations(body).flatMap(({ claims }) => claims)),
  ]);
  return articles.flatMap(({ id, data }) =>
    data.claims
      .filter((claim) => !used.has(claim.id))
      .map((claim) => {
        const reason = 'No event, no question and no body uses this claim.';
        return problemAt(
          `articles/${id}.mdx`,
          ['claims', claim.id, 'id'],
          'unused-claim',
          claim.id,
          reason,
        );
      }),
  );
}

const longestQuote = 8;

/** Quoted fragments are the articles' own wording: short, and only where the wording is the fact. */
export function checkQuotes({ articles }: Parsed): Problem[] {
  return articles.flatMap(({ id, data }) =>
    data.claims.flatMap((claim) => {
      const words = claim.quote?.split(/\s+/).length ?? 0;
      if (words <= longestQuote) return [];
      const reason = `The fragment has ${words} words.`;
      const path = ['claims', claim.id, 'quote'];
      return [problemAt(`articles/${id}.mdx`, path, 'long-quote', claim.quote ?? '', reason)];
    }),
  );
}

/** Places that lie in themselves, and actors that are members of themselves, in however many steps. */
export function checkCircles({ settings, actors }: Parsed): Problem[] {
  const places = new Map(settings?.places.map((place) => [place.id, place.in]));
  const groups = new Map(actors.map(({ id, data }) => [id, data.memberOf]));
  return [
    ...listCircular(places).map((id) =>
      problemAt('dossier.yaml', ['places', id, 'in'], 'circle', id, 'This place lies in itself.'),
    ),
    ...listCircular(groups).map((id) =>
      problemAt(
        `actors/${id}.mdx`,
        ['memberOf'],
        'circle',
        id,
        'This actor is a member of itself.',
      ),
    ),
  ];
}

function listCircular(parents: ReadonlyMap<string, string | undefined>): string[] {
  return [...parents.keys()].filter((start) => {
    const seen = new Set<string>();
    let id = parents.get(start);
    while (id !== undefined && id !== start && !seen.has(id)) {
      seen.add(id);
      id = parents.get(id);
    }
    return id === start;
  });
}
