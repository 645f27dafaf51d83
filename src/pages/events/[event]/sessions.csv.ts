import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../archive.ts';
import type { Event } from '../../../catalogue/types.ts';
import { sessionTable } from '../../../export/sessionTable.ts';

export const getStaticPaths = (() =>
  [...catalogue.events.values()].map((event) => ({
    params: { event: event.id },
    props: { event },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ event: Event }> = ({ site, props }) =>
  new Response(sessionTable(props.event.sessions, site));
