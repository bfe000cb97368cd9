import { automaticIntroduction, type ArticleEntry } from '../article.ts';
import type { Entry } from '../content.ts';
import type { Locator } from '../locator.ts';
import { problemAt, type Problem } from '../problem.ts';

/** Locators that point beyond the text, and paragraphs that nothing accounts for. */
export function checkLocators({ id, data }: Entry<ArticleEntry>): Problem[] {
  const file = `articles/${id}.mdx`;
  return [
    ...checkClaims(file, data),
    ...checkLists(file, data),
    ...checkCoverage(file, data),
    ...checkIntroduction(file, data),
  ];
}

function checkClaims(file: string, { claims, paragraphs }: ArticleEntry): Problem[] {
  return claims.flatMap(({ id, at }) => {
    const reason = findLocatorFault(at, paragraphs);
    const path = ['claims', id, 'at'];
    return reason ? [problemAt(file, path, 'no-such-place-in-text', at.text, reason)] : [];
  });
}

function findLocatorFault({ paragraph, sentences }: Locator, paragraphs: number[]): string {
  const count = paragraphs[paragraph - 1];
  if (count === undefined) return `The article has ${paragraphs.length} paragraphs.`;
  if (!sentences) return '';
  if (sentences.last > count) return `Paragraph ${paragraph} has ${count} sentence(s).`;
  return sentences.last < sentences.first ? 'The last sentence comes before the first.' : '';
}

function checkLists(file: string, data: ArticleEntry): Problem[] {
  return (['condition', 'unused'] as const).flatMap((list) =>
    data[list].flatMap(({ paragraphs = [] }, i) =>
      paragraphs.flatMap((paragraph, j) => {
        if (paragraph <= data.paragraphs.length) return [];
        const reason = `The article has ${data.paragraphs.length} paragraphs.`;
        const path = [list, i, 'paragraphs', j];
        return [problemAt(file, path, 'no-such-place-in-text', `p${paragraph}`, reason)];
      }),
    ),
  );
}

function checkCoverage(file: string, { claims, paragraphs, unused }: ArticleEntry): Problem[] {
  const claimed = new Set(claims.map(({ at }) => at.paragraph));
  const excused = new Set(unused.flatMap((entry) => entry.paragraphs));
  return paragraphs.flatMap((_, index) => {
    const number = index + 1;
    const found = `p${number}`;
    if (claimed.has(number) && excused.has(number)) {
      const reason = `Paragraph ${number} is listed as unused and has a claim.`;
      return [problemAt(file, ['unused'], 'used-and-unused', found, reason)];
    }
    if (claimed.has(number) || excused.has(number)) return [];
    const reason = `Paragraph ${number} has neither a claim nor a reason for having none.`;
    return [problemAt(file, ['paragraphs', index], 'uncovered-paragraph', found, reason)];
  });
}

function checkIntroduction(file: string, data: ArticleEntry): Problem[] {
  const automatic = new Set(listAutomaticParagraphs(data));
  return data.claims.flatMap(({ id, at, speaker }) => {
    if (speaker === undefined || !automatic.has(at.paragraph)) return [];
    const reason = `Paragraph ${at.paragraph} is an automatic introduction: nobody speaks in it.`;
    return [problemAt(file, ['claims', id, 'speaker'], 'spoken-introduction', speaker, reason)];
  });
}

/** The numbers of the paragraphs that a machine put before the article. */
export function listAutomaticParagraphs({ condition }: ArticleEntry): number[] {
  return condition
    .filter(({ kind }) => kind === automaticIntroduction)
    .flatMap(({ paragraphs = [] }) => paragraphs);
}
