/** A citation in a body, in the form of Pandoc: `[@ab-01]` or `[@ab-01; @cd-07]`. */
export interface Citation {
  claims: string[];
  /** Offsets in the text, the brackets included. */
  start: number;
  end: number;
}

const pattern = /\[(@[^\]]*)\]/g;

/** All citations in a text, in order. Ids are taken as they stand; nothing is looked up. */
export function findCitations(text: string): Citation[] {
  return [...text.matchAll(pattern)].map((match) => ({
    claims: match[1]!.split(';').map((id) => id.trim().replace(/^@/, '')),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
