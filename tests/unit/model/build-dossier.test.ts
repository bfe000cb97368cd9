import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossiersFolder, readDossier } from '../../read-dossier.ts';

const dossier = readDossier(join(dossiersFolder, 'another-subject'));
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const eventOf = (id: string) => dossier.events.find((event) => event.id === id)!;
const actorOf = (id: string) => dossier.actors.find((actor) => actor.id === id)!;
const claimOf = (id: string) => dossier.claims.find((claim) => claim.id === id)!;

describe('order', () => {
  it('sorts articles by the day they appeared', () => {
    expect(idsOf(dossier.articles)).toEqual(['wire-copy', 'harbour-post', 'mirror-copy', 'digest']);
  });

  it('sorts events by the earliest possible day and makes them neighbours', () => {
    expect(idsOf(dossier.events)).toEqual(['boats-at-sea', 'lamp-fails', 'new-lamp']);
    expect(eventOf('lamp-fails').previous?.id).toBe('boats-at-sea');
    expect(eventOf('lamp-fails').next?.id).toBe('new-lamp');
    expect(eventOf('new-lamp').next).toBeUndefined();
  });

  it('sorts actors by kind, then by name without its article and accents', () => {
    expect(idsOf(dossier.actors)).toEqual(['jose-ruiz', 'harbour-office', 'fisherman']);
  });
});

describe('events', () => {
  it('stand under their main strand, and are pointed to from the others', () => {
    const [lamp, harbour] = dossier.strands;
    expect(idsOf(lamp!.events)).toEqual(['lamp-fails']);
    expect(idsOf(lamp!.shared)).toEqual(['boats-at-sea']);
    expect(idsOf(harbour!.events)).toEqual(['boats-at-sea', 'new-lamp']);
  });

  it('show every article: reporting, announcing, silent or older', () => {
    const states = (id: string) => eventOf(id).coverage.map(({ state }) => state);
    expect(states('lamp-fails')).toEqual(['reports', 'reports', 'reports', 'reports']);
    expect(states('boats-at-sea')).toEqual(['reports', 'does-not-say', 'reports', 'does-not-say']);
    expect(states('new-lamp')).toEqual([
      'before-the-event',
      'announces',
      'before-the-event',
      'before-the-event',
    ]);
  });

  it('are core events when they can lie in the days of the home page', () => {
    expect(idsOf(dossier.coreEvents)).toEqual(['boats-at-sea', 'lamp-fails']);
  });
});

describe('actors', () => {
  it('keep what they said apart from what is said about them', () => {
    expect(idsOf(actorOf('jose-ruiz').said)).toEqual(['hp-02']);
    expect(idsOf(actorOf('jose-ruiz').about)).toEqual(['im-01']);
  });

  it('know their group, their members and the names of each article', () => {
    expect(actorOf('jose-ruiz').memberOf?.id).toBe('harbour-office');
    expect(idsOf(actorOf('harbour-office').members)).toEqual(['jose-ruiz']);
    const names = actorOf('jose-ruiz').names.map(({ article, names }) => [article.id, ...names]);
    expect(names).toEqual([
      ['harbour-post', 'José Ruiz', 'the keeper'],
      ['mirror-copy', 'the keeper'],
    ]);
  });
});

describe('claims', () => {
  it('speak for their actor, their article or nobody', () => {
    expect(claimOf('hp-02').speaker).toMatchObject({ type: 'actor', actor: { id: 'jose-ruiz' } });
    expect(claimOf('hp-01').speaker).toEqual({ type: 'article' });
    expect(claimOf('im-01').speaker).toEqual({ type: 'introduction' });
  });

  it('know the events that list them and the other bodies that cite them', () => {
    expect(idsOf(claimOf('hp-03').events)).toEqual(['new-lamp']);
    expect(claimOf('hp-03').citedBy.map(({ type }) => type)).toContain('actor');
    expect(claimOf('hp-03').citedBy.map(({ type }) => type)).not.toContain('event');
  });
});

describe('articles', () => {
  it('account for every paragraph by claims or by a reason', () => {
    const [first, second] = dossier.articles.find(({ id }) => id === 'harbour-post')!.paragraphs;
    expect(first).toMatchObject({ claims: [], unused: 'The headline says no more than the text.' });
    expect(idsOf(second!.claims)).toEqual(['hp-01', 'hp-02']);
  });

  it('have origins, the unknown one undefined', () => {
    const digest = dossier.articles.find(({ id }) => id === 'digest')!;
    expect(digest.origins.map(({ origin }) => origin?.id)).toEqual([undefined, 'coast-wire']);
  });
});

describe('places', () => {
  it('lie in one another', () => {
    const place = dossier.places.find(({ id }) => id === 'skerry-point')!;
    expect(idsOf(place.within)).toEqual(['island']);
    expect(idsOf(place.within[0]!.contains)).toEqual(['skerry-point']);
    expect(idsOf(place.events)).toEqual(['lamp-fails']);
  });
});

it('is frozen', () => {
  expect(Object.isFrozen(dossier.events[0]!.claims)).toBe(true);
});
