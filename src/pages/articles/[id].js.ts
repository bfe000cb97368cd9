import type { APIRoute } from 'astro';
import { dossier } from '../../dossier.ts';
import { formatNotes, listClaimNotes } from '../../exports/citation-notes.ts';
import type { Article } from '../../model/graph.ts';

export const getStaticPaths = () =>
  dossier.articles.map((article) => ({ params: { id: article.id }, props: { article } }));

export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(formatNotes(listClaimNotes(props.article)), {
    headers: { 'Content-Type': 'text/javascript' },
  });
