import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../archive.ts';
import type { Event } from '../../catalogue/types.ts';
import { dataOf } from '../../export/data.ts';
import { dataJsonSchema } from '../../export/dataSchema.ts';

export const getStaticPaths = (() => [
  { params: { file: 'archive' }, props: { event: undefined } },
  { params: { file: 'schema' }, props: { event: undefined } },
  ...[...catalogue.events.values()].map((event) => ({
    params: { file: `events/${event.id}` },
    props: { event },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ event?: Event }> = ({ site, params, props }) =>
  Response.json(params.file === 'schema' ? dataJsonSchema() : dataOf(catalogue, site, props.event));
