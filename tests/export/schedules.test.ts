import { expect, test } from 'vitest';
import { scheduleFormats } from '../../src/export/schedules.ts';
import { eventIn, validCatalogue } from '../catalogue/records.ts';

const SITE = 'https://archive.example.org/';

test('there is no schedule without times, a time zone and a site', () => {
  const sessionsOf = (start: string, timezone?: string) =>
    eventIn(validCatalogue({ event: { ...(timezone && { timezone }) }, sessions: [{ id: 'fog', start }] })).sessions;
  expect(scheduleFormats(sessionsOf('2031-05-01T09:00', 'Europe/Lisbon'), SITE)).toEqual(['ics', 'json']);
  expect(scheduleFormats(sessionsOf('2031-05-01T09:00'), SITE)).toEqual(['ics']);
  expect(scheduleFormats(sessionsOf('2031-05-01', 'Europe/Lisbon'), SITE)).toEqual(['ics']);
  expect(scheduleFormats(sessionsOf('2031-05-01T09:00', 'Europe/Lisbon'), undefined)).toEqual(['ics']);
});
