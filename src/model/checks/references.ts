import type { ParsedContent } from '../parse-content.ts';
import type { IdList, KnownIds } from '../known-ids.ts';
import { findNearest } from '../nearest.ts';
import { problemAt, type Problem } from '../problem.ts';
import { topFiles } from '../source.ts';

interface Reference {
  file: string;
  path: PropertyKey[];
  to: IdList;
  id: string;
}

/** Ids in front matter that nothing has. */
export function checkReferences(content: ParsedContent['content'], known: KnownIds): Problem[] {
  return listReferences(content)
    .filter(({ to, id }) => !known[to].has(id))
    .map(({ file, path, to, id }) =>
      problemAt(file, path, 'unknown-id', id, describeUnknown(to, id, known)),
    );
}

/** "No actor has this id. Did you mean …?" */
export function describeUnknown(to: IdList, id: string, known: KnownIds): string {
  const nearest = findNearest(id, known[to]);
  return `No ${to.slice(0, -1)} has this id.${nearest ? ` Did you mean ${nearest}?` : ''}`;
}

function listReferences(content: ParsedContent['content']): Reference[] {
  const places = content.settings?.places ?? [];
  return [
    ...places.flatMap((place) =>
      one('dossier.yaml', ['places', place.id, 'in'], 'places', place.in),
    ),
    ...content.articles.flatMap(({ id, data }) => listOfArticle(`articles/${id}.mdx`, data)),
    ...content.events.flatMap(({ id, data }) => listOfEvent(`events/${id}.mdx`, data)),
    ...content.actors.flatMap(({ id, data }) => listOfActor(`actors/${id}.mdx`, data)),
    ...content.questions.flatMap(({ id, data }) => listOfQuestion(`questions/${id}.mdx`, data)),
    ...listOfAppendices(content),
  ];
}

type Data<K extends 'articles' | 'events' | 'actors' | 'questions'> =
  ParsedContent['content'][K][number]['data'];

function listOfArticle(file: string, { origins, claims }: Data<'articles'>): Reference[] {
  return [
    ...origins.flatMap(({ origin, claims: parts = [] }, i) => [
      ...one(file, ['origins', i, 'origin'], 'origins', origin),
      ...many(file, ['origins', i, 'claims'], 'claims', parts),
    ]),
    ...claims.flatMap(({ id, speaker, actors, places, figure }) => [
      ...one(file, ['claims', id, 'speaker'], 'actors', speaker),
      ...many(file, ['claims', id, 'actors'], 'actors', actors),
      ...many(file, ['claims', id, 'places'], 'places', places),
      ...one(file, ['claims', id, 'figure', 'measure'], 'measures', figure?.measure),
    ]),
  ];
}

function listOfEvent(
  file: string,
  { strands, actors, places, claims }: Data<'events'>,
): Reference[] {
  return [
    ...many(file, ['strands'], 'strands', strands),
    ...actors.flatMap(({ actor }, i) => one(file, ['actors', i, 'actor'], 'actors', actor)),
    ...many(file, ['places'], 'places', places),
    ...many(file, ['claims'], 'claims', claims),
  ];
}

function listOfActor(file: string, { names, memberOf }: Data<'actors'>): Reference[] {
  return [
    ...Object.keys(names).flatMap((article) => one(file, ['names', article], 'articles', article)),
    ...one(file, ['memberOf'], 'actors', memberOf),
  ];
}

function listOfQuestion(file: string, question: Data<'questions'>): Reference[] {
  const steps = (['positions', 'settled'] as const).flatMap((list) =>
    question[list].flatMap(({ claims }, i) => many(file, [list, i, 'claims'], 'claims', claims)),
  );
  return [...many(file, ['events'], 'events', question.events), ...steps];
}

function listOfAppendices({
  outside,
  words,
  unknown,
  computations,
}: ParsedContent['content']): Reference[] {
  const [outsideFile, wordsFile] = [topFiles.outside, topFiles.words];
  const counted = words.groups.flatMap(({ words: list }, g) =>
    list.flatMap(({ counts }, w) =>
      Object.keys(counts).map((id) => ({ id, path: ['groups', g, 'words', w, 'counts', id] })),
    ),
  );
  return [
    ...outside.flatMap(({ id, about }) =>
      many(outsideFile, ['outside', id, 'about'], 'claims', about),
    ),
    ...unknown.flatMap(({ id, claims }) =>
      many(topFiles.unknown, ['unknown', id, 'claims'], 'claims', claims),
    ),
    ...words.groups.flatMap(({ id, claims }) =>
      many(wordsFile, ['groups', id, 'claims'], 'claims', claims),
    ),
    ...Object.keys(words.base).flatMap((id) => one(wordsFile, ['base', id], 'articles', id)),
    ...counted.flatMap(({ id, path }) => one(wordsFile, path, 'articles', id)),
    ...computations.computations.flatMap((computation) =>
      (['of', 'by'] as const).flatMap((side) =>
        one(
          topFiles.computations,
          ['computations', computation.id, side],
          'claims',
          computation[side],
        ),
      ),
    ),
    ...(['computations', 'limits'] as const).flatMap((list) =>
      computations[list].flatMap(({ measure }, i) =>
        one(topFiles.computations, [list, i, 'measure'], 'measures', measure),
      ),
    ),
  ];
}

function one(file: string, path: PropertyKey[], to: IdList, id: string | undefined): Reference[] {
  return id === undefined ? [] : [{ file, path, to, id }];
}

function many(file: string, path: PropertyKey[], to: IdList, ids: readonly string[]): Reference[] {
  return ids.map((id, index) => ({ file, path: [...path, index], to, id }));
}
