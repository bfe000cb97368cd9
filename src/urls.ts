/**
 * The addresses and anchors of everything, from the root of the site; the finishing step of the
 * build makes them relative. Published addresses never change.
 */
export const homeUrl = '/index.html';
export const timelineUrl = '/timeline.html';
export const articlesUrl = '/articles.html';
export const actorsUrl = '/actors.html';
export const placesUrl = '/places.html';
export const questionsUrl = '/questions.html';
export const figuresUrl = '/figures.html';
export const wordsUrl = '/words.html';
export const unknownUrl = '/unknown.html';
export const outsideUrl = '/outside.html';
export const coverageUrl = '/coverage.html';
export const bookletUrl = '/booklet.html';
export const aboutUrl = '/about.html';
export const searchUrl = '/search.html';
export const indexOfEverythingUrl = '/index-of-everything.html';
export const dataUrl = '/data/dossier.json';
export const archiveUrl = '/dossier.zip';
export const manifestUrl = '/manifest.sha256';
export const aboutCopyUrl = '/about-this-copy.html';

/** The folders that pages lie in. */
export const siteFolders = ['articles', 'events', 'actors', 'questions', 'as-of', 'data'];

interface WithId {
  id: string;
}

export function articleUrl({ id }: WithId): string {
  return `/articles/${id}.html`;
}

/** A claim stands on the page of its article. */
export function claimUrl({ id, article }: WithId & { article: WithId }): string {
  return `${articleUrl(article)}#${id}`;
}

export function eventUrl({ id }: WithId): string {
  return `/events/${id}.html`;
}

export function actorUrl({ id }: WithId): string {
  return `/actors/${id}.html`;
}

export function placeUrl({ id }: WithId): string {
  return `${placesUrl}#${id}`;
}

export function questionUrl({ id }: WithId): string {
  return `/questions/${id}.html`;
}

/** What had been reported by the day of an article. */
export function asOfUrl({ id }: WithId): string {
  return `/as-of/${id}.html`;
}

/** The entry of something that no article answers. */
export function unknownPointUrl({ id }: WithId): string {
  return `${unknownUrl}#${id}`;
}

/** The entry of a page outside the articles. */
export function outsidePageUrl({ id }: WithId): string {
  return `${outsideUrl}#${id}`;
}

/** Where a measure stands among the figures. */
export function measureUrl({ id }: WithId): string {
  return `${figuresUrl}#${id}`;
}

/** Where a group of words stands among the words. */
export function wordGroupUrl({ id }: WithId): string {
  return `${wordsUrl}#${id}`;
}

/** The place of a strand on the timeline. */
export function strandUrl({ id }: WithId): string {
  return `${timelineUrl}#${id}`;
}

/** The anchor of a paragraph on the page of its article. */
export function paragraphAnchor(paragraph: { number: number }): string {
  return `p${paragraph.number}`;
}
