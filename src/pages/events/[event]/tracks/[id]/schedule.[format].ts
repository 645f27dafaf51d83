import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, words } from '../../../../../archive.ts';
import { type Schedule, scheduleFile, scheduleFormats } from '../../../../../export/schedules.ts';

export const getStaticPaths = (() =>
  [...catalogue.events.values()].flatMap((event) =>
    [...event.tracks.values()].flatMap(({ id, title, sessions }) =>
      scheduleFormats(sessions, import.meta.env.SITE).map((format) => ({
        params: { event: event.id, id, format },
        props: { event, name: `${event.name}: ${title}`, sessions, format },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Schedule> = ({ site, props }) => new Response(scheduleFile(props, site, words.talk));
