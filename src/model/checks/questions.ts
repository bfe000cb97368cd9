import { findCitations } from '../citation.ts';
import type { ParsedContent } from '../parse-content.ts';
import { problemAt, problemOnLine, type Problem } from '../problem.ts';
import type { Source } from '../source.ts';

type Parsed = ParsedContent['content'];

/** Kinds of questions that one article alone can raise. */
const loneKinds = new Set(['single-account', 'artefact']);

/** Questions on which only one article takes a position, though their kind needs two. */
export function checkQuestions({ articles, questions }: Parsed): Problem[] {
  const articleOf = new Map(
    articles.flatMap(({ id, data }) => data.claims.map((claim) => [claim.id, id] as const)),
  );
  return questions.flatMap(({ id, data }) => {
    const answering = new Set(
      data.positions.flatMap(({ claims }) => claims.map((claim) => articleOf.get(claim))),
    );
    if (answering.size > 1 || loneKinds.has(data.kind)) return [];
    const reason = 'Only one article takes a position here.';
    return [problemAt(`questions/${id}.mdx`, ['kind'], 'one-sided-question', data.kind, reason)];
  });
}

const verdict = /\b(corroborat\w+|confirmed|independently)\b/i;

/** Bodies that speak of corroboration although all that they cite goes back to one origin. */
export function checkIndependence({ articles }: Parsed, sources: readonly Source[]): Problem[] {
  const originOf = new Map(
    articles.flatMap(({ data }) =>
      data.claims.map((claim) => [claim.id, data.origins[0]!.origin] as const),
    ),
  );
  return sources.flatMap(({ file, body, blocks = [] }) => {
    const origins = new Set(
      findCitations(body).flatMap(({ claims }) => claims.flatMap((id) => originOf.get(id) ?? [])),
    );
    if (origins.size !== 1) return [];
    return blocks.flatMap(({ text, line, column }) => {
      const found = verdict.exec(text)?.[0];
      if (!found) return [];
      const reason = 'All that this body cites goes back to one origin.';
      return [problemOnLine(file, line, column, 'claimed-independence', reason, found)];
    });
  });
}
