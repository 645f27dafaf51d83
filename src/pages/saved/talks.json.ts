import type { APIRoute } from 'astro';
import { savedTalks } from '../../components/savedTalks.ts';

/** paths.ts: `SAVED_TALKS` */
export const GET: APIRoute = () => Response.json(savedTalks);
