import type { APIRoute } from 'astro';
import { catalogue } from '../archive.ts';
import { llmsText } from '../export/llms.ts';

export const GET: APIRoute = ({ site }) => new Response(llmsText(catalogue, site));
