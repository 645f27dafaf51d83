import { z } from 'astro/zod';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Event } from '../../src/catalogue/types.ts';
import { frabSchedule } from '../../src/export/frab.ts';
import { frab } from '../../src/import/frab.ts';
import { sessionSchema } from '../../src/schema/session.ts';
import { eventIn, type SessionSpec, type Spec, validCatalogue } from '../catalogue/records.ts';
import { hostileTexts } from './hostile.ts';

const SITE = new URL('https://archive.example.org');

// The form as the JSON Schema of voc/schedule has it.
const uri = z.url();
const dateTime = z.iso.datetime({ offset: true });
const reference = z.strictObject({
  type: z.enum(['slides', 'paper', 'web', 'blog', 'article', 'media', 'related', 'activitypub']).optional(),
  url: uri,
  title: z.string(),
});
const event = z.strictObject({
  guid: z.uuid(),
  id: z.int().min(1),
  date: dateTime,
  start: z.string().regex(/^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$/),
  duration: z.string().regex(/^[0-9]+:[0-9]{2}$/),
  room: z.string(),
  slug: z.string().regex(/^[a-z0-9_-]+[a-z0-9]$/),
  url: uri,
  title: z.string(),
  subtitle: z.string().nullable(),
  track: z.string().nullable(),
  type: z.string(),
  language: z.string(),
  abstract: z.string(),
  description: z.string().nullable(),
  recording_license: z.string().optional(),
  do_not_record: z.boolean().optional(),
  persons: z.array(
    z.strictObject({
      guid: z.uuid(),
      name: z.string(),
      biography: z.string().optional(),
      links: z.array(reference).optional(),
    }),
  ),
  links: z.array(reference),
  attachments: z.array(reference),
});
const schedule = z.strictObject({
  $schema: z.string(),
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  schedule: z.strictObject({
    version: z.string(),
    base_url: uri,
    // Of the whole schedule, the form leaves open what else it has; of the conference and of talks it does not.
    conference_archive: z.looseObject({}),
    conference: z.strictObject({
      acronym: z.string().regex(/^[a-z0-9_-][a-z0-9_]{3,}$/),
      title: z.string(),
      description: z.string(),
      start: z.iso.date(),
      end: z.iso.date(),
      daysCount: z.int(),
      timeslot_duration: z.string(),
      time_zone_name: z.string().optional(),
      url: uri,
      tracks: z.array(
        z.strictObject({ name: z.string(), slug: z.string(), color: z.string().regex(/^#[0-9a-f]{6}$/) }),
      ),
      rooms: z.array(z.strictObject({ name: z.string(), guid: z.uuid() })),
      days: z.array(
        z.strictObject({
          index: z.int(),
          date: z.iso.date(),
          day_start: dateTime,
          day_end: dateTime,
          rooms: z.record(z.string(), z.array(event)),
        }),
      ),
    }),
  }),
});

const spec: Spec = {
  event: {
    name: 'Lighthouse Days',
    timezone: 'Europe/Lisbon',
    place: 'Lisbon',
    start: '2031-10-25',
    end: '2031-10-27',
    links: [{ label: 'Schedule', url: 'https://lighthouse.example.org/' }],
  },
  tracks: [
    { id: 'towers', title: 'Towers', hue: 260 },
    { id: 'empty', title: 'Empty', order: 2 },
  ],
  speakers: [
    { id: 'ada', name: 'Ada', bio: 'Writes.', links: [{ label: 'Website', url: 'https://ada.example.org/' }] },
  ],
  sessions: [
    {
      id: 'lamp',
      track: 'towers',
      title: 'Lamps',
      text: 'How to **trim** a wick.',
      speakers: ['Ada', 'Wei'],
      format: 'workshop',
      language: 'pt',
      start: '2031-10-25T09:30',
      duration: 45,
      room: 'Lamp room',
      slides: 'https://example.org/slides.pdf',
      video: 'https://example.org/video',
      links: [{ kind: 'paper', label: 'Paper', url: 'https://example.org/paper.pdf' }],
      license: 'CC-BY-4.0',
    },
    // The clocks go back in the night between these two.
    {
      id: 'oil',
      track: 'towers',
      title: 'Oil',
      start: '2031-10-26T14:00',
      duration: 1440,
      room: 'Boat',
      recorded: false,
    },
    { id: 'early', track: 'towers', title: 'Early', start: '2031-10-25T08:00', duration: 90, room: 'Lamp room' },
    { id: 'day', track: 'towers', title: 'Only the day', start: '2031-10-26' },
    { id: 'never', track: 'towers', title: 'No time' },
    ...hostileTexts.map((title, index) => ({
      id: `hostile-${index}`,
      track: 'towers',
      title: title.replaceAll(/\s+/g, ' '),
      start: `2031-10-27T${10 + index}:00`,
      duration: 30,
      room: 'Lamp room',
      speakers: [title.replaceAll(/\s+/g, ' ')],
    })),
  ],
};
const isValid = (title: string): boolean => sessionSchema.shape.title.safeParse(title).success;
const only = (of: Spec): Event => eventIn(validCatalogue(of));
const lighthouse = only(spec);
const written = frabSchedule(lighthouse, SITE);

test('is of the form of c3voc', () => {
  expect(schedule.parse(written)).toBeTruthy();
  expect(schedule.parse(frabSchedule(only({ sessions: [] }), SITE)).schedule.conference.days).toEqual([]);
});

test('has the days and rooms in order, with the offset of each day', () => {
  const { days } = schedule.parse(written).schedule.conference;
  expect(days.slice(0, 2).map(({ rooms, ...day }) => ({ ...day, rooms: Object.keys(rooms) }))).toEqual([
    {
      index: 1,
      date: '2031-10-25',
      day_start: '2031-10-25T08:00:00+01:00',
      day_end: '2031-10-25T10:15:00+01:00',
      rooms: ['Lamp room'],
    },
    {
      index: 2,
      date: '2031-10-26',
      day_start: '2031-10-26T14:00:00+00:00',
      day_end: '2031-10-27T14:00:00+00:00',
      rooms: ['Boat'],
    },
  ]);
});

describe('what is imported from it is what was exported', () => {
  const imported = frab({ text: JSON.stringify(written) }, { event: 'lighthouse' });

  test('of the event, its tracks and speakers', () => {
    const { name, start, end, place, timezone, links } = lighthouse;
    expect(imported.event).toMatchObject({ name, description: 'An event.', start, end, place, timezone, links });
    expect(imported.tracks.map(({ title, hue }) => ({ title, hue }))).toEqual([{ title: 'Towers', hue: 260 }]);
    expect(imported.speakers.find(({ name }) => name === 'Ada')).toMatchObject({
      bio: 'Writes.',
      links: [{ label: 'Website', url: 'https://ada.example.org/' }],
    });
  });

  test('of the talks whose time is known', () => {
    const timed = lighthouse.sessions.filter(({ start, title }) => start?.includes('T') && isValid(title));
    expect(timed.length).toBeGreaterThan(6);
    // The check of the content lets no other titles through: they have HTML or characters that are not seen.
    const found = new Map(imported.sessions.map((session) => [session.title, session]));
    expect([...found.keys()]).toEqual(expect.arrayContaining(timed.map(({ title }) => title)));
    expect(found.size).toBe(lighthouse.sessions.filter(({ start }) => start?.includes('T')).length);
    for (const {
      title,
      track,
      speakers,
      start,
      duration,
      room,
      format,
      language,
      slides,
      video,
      recorded,
      links,
      license,
      abstract,
    } of timed) {
      const session = found.get(title);
      expect(session).toMatchObject({
        track: track?.title,
        speakers: speakers.map(({ speaker }) => ({ name: speaker.name })),
        start,
        duration,
        room,
        language,
      });
      expect(session?.format ?? 'talk').toBe(format);
      expect({ ...session }).toMatchObject({
        ...(slides && { slides }),
        ...(video && { video }),
        ...(recorded === false && !video && { recorded }),
        ...(license && { license }),
        ...(abstract.markdown && { abstract: abstract.markdown }),
      });
      expect(session?.links).toEqual(links);
    }
  });
});

const scheduleIn = (of: Spec) => schedule.parse(frabSchedule(only(of), SITE)).schedule;
const eventsIn = (of: Spec) => scheduleIn(of).conference.days.flatMap(({ rooms }) => Object.values(rooms).flat());

test('a day ends when the last of its talks ends, which may have begun before others', () => {
  const days = scheduleIn({
    event: { timezone: 'Europe/Lisbon', start: '2031-05-01', end: '2031-05-01' },
    sessions: [
      { id: 'long', start: '2031-05-01T09:00', duration: 480 },
      { id: 'short', start: '2031-05-01T10:00', duration: 30 },
      { id: 'open', start: '2031-05-01T11:00' },
    ],
  }).conference.days;
  expect(days.map(({ day_start, day_end }) => [day_start, day_end])).toEqual([
    ['2031-05-01T09:00:00+01:00', '2031-05-01T17:00:00+01:00'],
  ]);
});

test('a talk without a room has a name for it that no room can have, and not the town', () => {
  const of: Spec = {
    event: { place: 'Lisbon', timezone: 'Europe/Lisbon' },
    sessions: [{ id: 'fog', start: '2031-05-01T09:00' }],
  };
  expect(eventsIn(of).map(({ room }) => room)).toEqual(['–']);
  expect(scheduleIn(of).conference.rooms.map(({ name }) => name)).toEqual(['–']);
  expect(sessionSchema.shape.room.safeParse('–').success).toBe(false);
  expect(sessionSchema.shape.room.safeParse('Hall').success).toBe(true);
});

test('the order of a name is there only where it cannot be guessed', () => {
  const speakers = [
    { id: 'ada-lee', name: 'Ada Lee', bio: 'Writes.' },
    { id: 'gabriel-garcia-marquez', name: 'Gabriel García Márquez', sortAs: 'García Márquez, Gabriel' },
  ];
  const sessions = [{ id: 'fog', start: '2031-05-01T09:00', speakers: speakers.map(({ name }) => name) }];
  expect(scheduleIn({ event: { timezone: 'UTC' }, speakers, sessions }).conference_archive.speakers).toEqual({
    'ada-lee': { name: 'Ada Lee', bio: 'Writes.' },
    'gabriel-garcia-marquez': { name: 'Gabriel García Márquez', sortAs: 'García Márquez, Gabriel' },
  });
});

test('a link to audio is not of the type of recordings', () => {
  const links = [
    { kind: 'audio' as const, url: 'https://example.org/a.ogg' },
    { kind: 'video' as const, url: 'https://example.org/a.mp4' },
  ];
  const [fog] = eventsIn({ event: { timezone: 'UTC' }, sessions: [{ id: 'fog', start: '2031-05-01T09:00', links }] });
  expect(fog?.links.map(({ type }) => type)).toEqual(['related', 'media']);
});

test('the integer of a talk stays the same when another one is added before it, and in the schedule of a track', () => {
  const fog = { id: 'fog', start: '2031-05-01T11:00' };
  const idsIn = (...sessions: SessionSpec[]) =>
    new Map(eventsIn({ event: { timezone: 'UTC' }, sessions }).map(({ slug, id }) => [slug, id]));
  const alone = idsIn(fog).get('fog');
  expect(idsIn({ id: 'bells', start: '2031-05-01T09:00' }, fog).get('fog')).toBe(alone);
  expect(alone).toBeLessThan(2 ** 31);
  const towers = lighthouse.sessions.filter(({ id }) => ['early', 'lamp'].includes(id));
  const numbersIn = (sessions = lighthouse.sessions): string[] =>
    JSON.stringify(frabSchedule(lighthouse, SITE, sessions)).match(/"id":\d+/g) ?? [];
  expect(numbersIn()).toEqual(expect.arrayContaining(numbersIn(towers)));
  expect(numbersIn(towers).length).toBe(2);
});

describe('the base of a site in a folder of its host', () => {
  test.each([
    ['/', 'https://archive.example.org/', 'https://archive.example.org/events/event/'],
    ['/archive/', 'https://archive.example.org/archive/', 'https://archive.example.org/archive/events/event/'],
  ])('%s', async (path, base, page) => {
    vi.stubEnv('BASE_URL', path);
    vi.resetModules();
    onTestFinished(() => {
      vi.unstubAllEnvs();
      vi.resetModules();
    });
    const there = await import('../../src/export/frab.ts');
    const { base_url, conference } = schedule.parse(there.frabSchedule(lighthouse, SITE)).schedule;
    expect([base_url, conference.url]).toEqual([base, page]);
  });
});

test('has every text as it is', () => {
  const text = JSON.stringify(written);
  for (const { title } of lighthouse.sessions.filter(({ start }) => start?.includes('T'))) {
    expect(text).toContain(JSON.stringify(title));
  }
});

test('identifies a talk by the same UUID in each build, and no two by the same', () => {
  const ids = (value: object) => JSON.stringify(value).match(/"guid":"[^"]+","id"/g) ?? [];
  expect(ids(frabSchedule(lighthouse, SITE))).toEqual(ids(written));
  expect(new Set(ids(written)).size).toBe(ids(written).length);
});
