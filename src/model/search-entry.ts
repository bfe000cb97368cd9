/** What the search finds, in the order of its groups, with the heading of each. */
export const searchKinds = {
  actor: 'Actors',
  event: 'Events',
  question: 'Questions',
  article: 'Articles',
  place: 'Places',
  figure: 'Figures',
  claim: 'Claims',
} as const;

export type SearchKind = keyof typeof searchKinds;

/** One thing that can be found. */
export interface SearchEntry {
  kind: SearchKind;
  title: string;
  /** Lines: the first is always shown, the others where they match. */
  text: string;
  /** The address of its page and anchor, from the folder that the search page is in. */
  page: string;
  /** Other spellings, each with the names of the articles that use it. */
  names?: [name: string, ...articles: string[]][];
}

/** The name of the variable in which `search-data.js` leaves the entries for `search.js`. */
export const searchVariable = 'dossierSearchEntries';

/** The name of the variable that holds beside them the phrases of other languages. */
export const languagesVariable = 'dossierOtherLanguages';
