import type { APIRoute } from 'astro';
import { dossier } from '../dossier.ts';
import { formatSearchData } from '../exports/search-index.ts';

export const GET: APIRoute = () =>
  new Response(formatSearchData(dossier), { headers: { 'Content-Type': 'text/javascript' } });
