import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, words } from '../../../archive.ts';
import { type Schedule, scheduleFile, scheduleFormats } from '../../../export/schedules.ts';

export const getStaticPaths = (() =>
  [...catalogue.events.values()].flatMap((event) =>
    scheduleFormats(event.sessions, import.meta.env.SITE).map((format) => ({
      params: { event: event.id, format },
      props: { event, name: event.name, sessions: event.sessions, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Schedule> = ({ site, props }) => new Response(scheduleFile(props, site, words.talk));
