import type { ArticleEntry } from '../article.ts';
import type { Content, Entry } from '../content.ts';
import type { EventEntry } from '../event.ts';
import { problemAt, type Problem } from '../problem.ts';
import { isOverlapping, type When } from '../when.ts';

type Articles = Content['articles'];

/** Dates that cannot be right, and dates that need their reasoning and have none. */
export function checkDates(articles: Articles, events: Content['events']): Problem[] {
  return [
    ...articles.flatMap(checkArticle),
    ...events.flatMap((event) => checkEvent(event, articles)),
  ];
}

function checkArticle({ id, data }: Entry<ArticleEntry>): Problem[] {
  const file = `articles/${id}.mdx`;
  return [
    ...checkWritten(file, ['published'], data.published),
    ...data.claims.flatMap((claim) => {
      if (!claim.when) return [];
      const path = ['claims', claim.id, 'when'];
      const ahead = claim.modality === 'announced' || claim.modality === 'predicted';
      const late = ahead ? [] : checkNotAfter(file, path, claim.when, data.published);
      return [...late, ...checkWritten(file, path, claim.when)];
    }),
  ];
}

function checkNotAfter(file: string, path: PropertyKey[], when: When, published: When): Problem[] {
  if (when.earliest <= published.latest) return [];
  const reason = `It lies after the publication of the article, ${published.date}.`;
  return [problemAt(file, path, 'after-publication', when.date, reason)];
}

function checkWritten(file: string, path: PropertyKey[], when: When): Problem[] {
  const { phrase, because, date } = when;
  const unreasoned =
    phrase && !because
      ? [
          problemAt(
            file,
            path,
            'unreasoned-date',
            phrase,
            'The phrase does not say why the date follows.',
          ),
        ]
      : [];
  const weekday = findWrongWeekday(when);
  if (!weekday) return unreasoned;
  const reason = `${date} is a ${weekday}, and the phrase names another day.`;
  return [...unreasoned, problemAt(file, path, 'wrong-weekday', phrase ?? '', reason)];
}

/** The true weekday, in English, where the phrase of a single day names only others. */
function findWrongWeekday({ phrase, earliest, latest }: When): string {
  if (!phrase || earliest !== latest) return '';
  const name = (day: Date) =>
    day.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }).toLowerCase();
  const week = [4, 5, 6, 7, 8, 9, 10].map((day) => name(new Date(Date.UTC(1970, 0, day))));
  const named = week.filter((weekday) => phrase.toLowerCase().includes(weekday));
  const actual = name(new Date(`${earliest}T00:00:00Z`));
  const title = actual.charAt(0).toUpperCase() + actual.slice(1);
  return named.length > 0 && !named.includes(actual) ? title : '';
}

/** An event's date stands in one of its claims, or the event says how it was inferred. */
function checkEvent({ id, data }: Entry<EventEntry>, articles: Articles): Problem[] {
  const file = `events/${id}.mdx`;
  const reporting = articles.flatMap(({ data: article }) =>
    article.claims
      .filter((claim) => data.claims.includes(claim.id))
      .map((claim) => ({ when: claim.when, published: article.published })),
  );
  const problems = checkWritten(file, ['when'], data.when);
  if (!data.when.because && !reporting.some(({ when }) => when?.date === data.when.date)) {
    const reason = 'No claim of this event has exactly this date, and no reasoning is given.';
    problems.push(problemAt(file, ['when'], 'unreasoned-date', data.when.date, reason));
  }
  const dated = reporting.flatMap(({ when }) => (when ? [when] : []));
  if (
    dated.length > 0 &&
    !data.when.because &&
    !dated.some((when) => isOverlapping(when, data.when))
  ) {
    const reason = 'It lies outside all dates that its claims give.';
    problems.push(problemAt(file, ['when'], 'unreasoned-date', data.when.date, reason));
  }
  if (data.status === 'happened' && reporting.length > 0) {
    const last = reporting
      .map(({ published }) => published)
      .sort((a, b) => (a.latest < b.latest ? 1 : -1))[0]!;
    problems.push(...checkNotAfter(file, ['when'], data.when, last));
  }
  return problems;
}
