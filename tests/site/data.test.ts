import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../read-dossier.ts';
import { contentFolder, siteFolder } from './site-folder.ts';

type Item = { id: string; page?: string } & Record<string, unknown>;

const dossier = readDossier(contentFolder);
const data = JSON.parse(readFileSync(join(siteFolder, 'data/dossier.json'), 'utf8')) as Record<
  string,
  Item[]
>;

describe('dossier.json', () => {
  it.each(['articles', 'claims', 'events', 'actors', 'places'] as const)(
    'holds all %s, each with its page',
    (list) => {
      expect(data[list]!.map(({ id }) => id)).toEqual(dossier[list].map(({ id }) => id));
      const lost = data[list]!.filter(
        ({ page }) => !page || !existsSync(join(siteFolder, page.split('#')[0]!)),
      );
      expect(lost.map(({ id }) => id)).toEqual([]);
    },
  );

  it('refers only to ids that it holds', () => {
    const known = (list: string) => new Set(data[list]!.map(({ id }) => id));
    const [actors, claims] = [known('actors'), known('claims')];
    const lost = data['events']!.flatMap((event) => [
      ...(event['claims'] as string[]).filter((id) => !claims.has(id)),
      ...(event['actors'] as { actor: string }[])
        .filter(({ actor }) => !actors.has(actor))
        .map(({ actor }) => actor),
    ]);
    expect(lost).toEqual([]);
  });
});
