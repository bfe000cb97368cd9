import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../../src/model/figure-words.ts';
import { buildFilters, listFilterWords } from '../../../src/model/filters.ts';
import { dossiersFolder, readDossier } from '../../read-dossier.ts';

const dossier = readDossier(join(dossiersFolder, 'another-subject'));
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('questions', () => {
  const [question] = dossier.questions;

  it('have one row per article, also for the silent', () => {
    expect(question!.rows.map(({ article, state }) => [article.code, state])).toEqual([
      ['CW', 'answers'],
      ['HP', 'does-not-say'],
      ['IM', 'answers'],
      ['DG', 'does-not-say'],
    ]);
  });

  it('show under an article only its own claims', () => {
    const claims = question!.rows.map(({ answers }) =>
      answers.flatMap((answer) => idsOf(answer.claims)),
    );
    expect(claims).toEqual([['cw-02'], [], ['im-03'], []]);
  });

  it('are known to their events, claims and actors', () => {
    const [event] = question!.events;
    expect(idsOf(event!.questions)).toEqual(['how-many-boats']);
    expect(idsOf(dossier.claims.find(({ id }) => id === 'cw-02')!.questions)).toEqual([
      'how-many-boats',
    ]);
    expect(idsOf(dossier.actors.find(({ id }) => id === 'fisherman')!.questions)).toEqual([
      'how-many-boats',
    ]);
  });

  it('count the corroboration of each position by origins', () => {
    expect(question!.positions.map(({ corroboration }) => corroboration.origins)).toEqual([1, 1]);
  });
});

describe('as it stood', () => {
  it('knows only what had appeared by the day of an article', () => {
    const [first, , third] = dossier.asOf;
    expect(idsOf(first!.articles)).toEqual(['wire-copy']);
    expect(idsOf(first!.events.map(({ event }) => event))).toEqual(['boats-at-sea', 'lamp-fails']);
    expect(first!.questions[0]!.answering.map(({ code }) => code)).toEqual(['CW']);
    expect(third!.questions[0]!.answering.map(({ code }) => code)).toEqual(['CW', 'IM']);
  });

  it('counts only the articles that had appeared', () => {
    const [, lamp] = dossier.asOf[0]!.events;
    expect(lamp!.corroboration).toMatchObject({ articles: 1, origins: 1, unknown: 0 });
  });

  it('leaves out what nobody had reported yet', () => {
    expect(idsOf(dossier.asOf[1]!.events.map(({ event }) => event))).toContain('new-lamp');
    expect(idsOf(dossier.asOf[0]!.events.map(({ event }) => event))).not.toContain('new-lamp');
  });
});

describe('figures', () => {
  const [boats] = dossier.figures;

  it('stand by measure, with hedge, range and unit', () => {
    expect(boats!.claims.map(({ figure }) => formatFigure(figure!))).toEqual([
      'about 20 boats',
      '20–30 boats',
    ]);
  });

  it('are computed, and what cannot be is said', () => {
    expect(boats!.computations.map(({ result }) => result)).toEqual(['1']);
    expect(boats!.limits).toHaveLength(1);
  });

  it('shows printed words where there is no number', () => {
    const measure = boats!.measure;
    expect(formatFigure({ measure, words: 'dozens', qualifier: 'about' })).toBe('about “dozens”');
  });
});

describe('words', () => {
  it('count nought for an article without the word', () => {
    const [lamp] = dossier.words.groups[0]!.words;
    const counts = lamp!.counts.map(({ article, own, others }) => [article.code, own, others]);
    expect(counts).toEqual([
      ['CW', 0, 0],
      ['HP', 2, 0],
      ['IM', 1, 1],
      ['DG', 0, 0],
    ]);
  });
});

describe('filters', () => {
  it('offer only what some event has, and hide by rule what a choice leaves out', () => {
    const { groups, rules } = buildFilters(dossier);
    expect(groups.map(({ key, options }) => [key, ...idsOf(options)])).toEqual([
      ['strand', 'lamp', 'harbour'],
      ['article', 'wire-copy', 'harbour-post', 'mirror-copy', 'digest'],
    ]);
    const { number } = groups[1]!.options[2]!;
    expect(rules).toContain(
      `[name=article]>:nth-child(4):checked) .entry:not([data-in~="${number}"])`,
    );
  });

  it('offer an actor of several events, and not one whose page has a single event', () => {
    const [first, second] = dossier.actors;
    const actors = [{ ...first!, events: [...first!.events, ...first!.events] }, second!];
    const { groups } = buildFilters({ ...dossier, actors });
    expect(groups.map(({ key, options }) => [key, ...idsOf(options)])[2]).toEqual([
      'actor',
      first!.id,
    ]);
  });

  it('mark each entry with what it can be chosen by', () => {
    const filters = buildFilters(dossier);
    const words = listFilterWords(dossier.events[0]!, filters).split(' ');
    const chosen = words.slice(0, -1).map((number) => {
      const options = filters.groups.flatMap((group) => group.options);
      return options.find((option) => String(option.number) === number)!.id;
    });
    expect(chosen).toEqual(['lamp', 'harbour', 'wire-copy', 'mirror-copy']);
    expect(words.at(-1)).toBe('differ');
  });
});
