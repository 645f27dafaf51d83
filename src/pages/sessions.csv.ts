import type { APIRoute } from 'astro';
import { catalogue } from '../archive.ts';
import { sessionTable } from '../export/sessionTable.ts';

export const GET: APIRoute = ({ site }) => new Response(sessionTable(catalogue.sessions, site));
