import type { APIRoute } from 'astro';
import { dossier } from '../dossier.ts';
import { formatNotes, listOutsideNotes } from '../exports/citation-notes.ts';

export const GET: APIRoute = () =>
  new Response(formatNotes(listOutsideNotes(dossier.outside)), {
    headers: { 'Content-Type': 'text/javascript' },
  });
