import type { Entry } from '../content.ts';
import { countCorroboration } from '../corroboration.ts';
import type { Article, Claim, Position, Question, QuestionRow, TimelineEvent } from '../graph.ts';
import { questionKinds, type QuestionEntry } from '../question.ts';
import { compareText } from '../when.ts';
import { pick, type ById } from './by-id.ts';

interface Joined {
  articles: ById<Article>;
  events: ById<TimelineEvent>;
  claims: ById<Claim>;
}

/** Questions by kind, tied to their events, claims and actors; each with one row per article. */
export function joinQuestions(
  entries: readonly Entry<QuestionEntry>[],
  joined: Joined,
): ById<Question> {
  const order = [...joined.events.values()];
  const positionOf = new Map(order.map((event, index) => [event, index]));
  const rank = ({ events }: Question) => Math.min(...events.map((event) => positionOf.get(event)!));
  const kinds = Object.keys(questionKinds);
  const questions = entries
    .map((entry) => joinQuestion(entry, joined))
    .sort(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        rank(a) - rank(b) ||
        compareText(a.id, b.id),
    );
  questions.forEach((question, index) => {
    question.previous = questions[index - 1];
    question.next = questions[index + 1];
    linkQuestion(question);
  });
  return new Map(questions.map((question) => [question.id, question]));
}

function joinQuestion({ id, data }: Entry<QuestionEntry>, joined: Joined): Question {
  const resolve = <T extends { claims: string[] }>(step: T) => ({
    ...step,
    claims: step.claims.map((claim) => pick(joined.claims, claim)),
  });
  const events = data.events.map((event) => pick(joined.events, event));
  const positions = data.positions.map(resolve).map((position, index) => ({
    ...position,
    number: index + 1,
    corroboration: countCorroboration(position.claims),
  }));
  return {
    ...data,
    id,
    events,
    positions,
    corroboration: countCorroboration(positions.flatMap(({ claims }) => claims)),
    settled: data.settled.map(resolve),
    rows: [...joined.articles.values()].map((article) => buildRow(article, positions, events)),
    previous: undefined,
    next: undefined,
  };
}

/** An article that is older than the first event of a question cannot be silent about it. */
function buildRow(article: Article, positions: Position[], events: TimelineEvent[]): QuestionRow {
  const answers = positions
    .map((position) => ({
      position,
      claims: position.claims.filter((claim) => claim.article === article),
    }))
    .filter(({ claims }) => claims.length > 0);
  if (answers.length > 0) return { article, state: 'answers', answers };
  const before = events[0] !== undefined && events[0].when.earliest > article.published.latest;
  return { article, state: before ? 'before-the-event' : 'does-not-say', answers };
}

function linkQuestion(question: Question): void {
  const claims = new Set(question.positions.flatMap((position) => position.claims));
  const actors = new Set(
    [...claims].flatMap(({ speaker, actors: subjects }) =>
      speaker.type === 'actor' ? [speaker.actor, ...subjects] : subjects,
    ),
  );
  for (const thing of [...question.events, ...claims, ...actors]) thing.questions.push(question);
}
