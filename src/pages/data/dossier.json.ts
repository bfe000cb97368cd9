import type { APIRoute } from 'astro';
import { dossier } from '../../dossier.ts';
import { formatDossierJson } from '../../exports/dossier-json.ts';

export const GET: APIRoute = () =>
  new Response(formatDossierJson(dossier), { headers: { 'Content-Type': 'application/json' } });
