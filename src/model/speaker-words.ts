import type { Claim } from './graph.ts';

/** On whose word a claim is: "Jane Doe", "Harbour Post, in its own voice". */
export function formatSpeaker({ speaker, article }: Claim): string {
  if (speaker.type === 'actor') return speaker.actor.name;
  if (speaker.type === 'article') return `${article.name}, in its own voice`;
  return 'Automatic introduction: nobody’s word, never counted';
}
