import { describe, expect, test } from 'vitest';
import { rubyevents } from '../../src/import/rubyevents.ts';
import { rubyFolder } from './fixtures/rubyevents.ts';
import { changesOf } from './helpers.ts';

describe('an input with every field', () => {
  const { event, tracks, sessions, speakers, log } = rubyevents({ files: rubyFolder }, { event: 'lighthouse' });

  test('the event and its tracks', () => {
    expect(event).toEqual({
      from: 'event.yml',
      name: 'Lighthouse Ruby 2024',
      series: 'Lighthouse Ruby',
      organiser: 'The Lighthouse Society',
      description: 'Two days about light.',
      start: '2024-05-17',
      end: '2024-05-18',
      place: 'Lisbon, Portugal',
      timezone: 'Europe/Lisbon',
      links: [
        { label: 'Website', url: 'https://lighthouse.example.org/' },
        { label: 'First website', url: 'https://old.lighthouse.example.org/' },
        { label: 'Recordings', url: 'https://www.youtube.com/playlist?list=abc' },
      ],
    });
    expect(tracks).toEqual([]);
  });

  test('the talks', () => {
    expect(sessions).toEqual([
      {
        from: 'talk ada-lamps, “Lamps and lenses”',
        importId: 'rubyevents/ada-lamps',
        title: 'Lamps and lenses',
        track: 'Towers',
        speakers: [{ name: 'Ada Lovelace' }],
        format: 'keynote',
        language: 'pt',
        start: '2024-05-17T09:30',
        room: 'Lamp room',
        topics: [],
        slides: 'https://speakerdeck.com/ada/lamps',
        video: 'https://www.youtube.com/watch?v=abc',
        links: [
          { kind: 'video', label: 'Second camera', url: 'https://vimeo.com/42' },
          { kind: 'code', label: 'The lamps of Ada', url: 'https://example.org/lamps-code' },
        ],
        abstract: 'How to trim a wick: https://example.org/wick\n\nBring \\{scissors\\}.',
      },
      {
        from: 'talk lightning, “Lightning talks”',
        importId: 'rubyevents/lightning',
        title: 'Lightning talks',
        speakers: [],
        format: 'lightning-talk',
        start: '2024-05-18',
        topics: [],
        video: 'https://www.youtube.com/watch?v=def',
        links: [],
        abstract: '',
      },
      {
        from: 'a part of talk lightning, “Lightning talks”: talk mary-fog, “Fog”',
        importId: 'rubyevents/mary-fog',
        title: 'Fog',
        speakers: [{ name: 'Mary Somerville' }],
        format: 'lightning-talk',
        start: '2024-05-18',
        topics: [],
        video: 'https://www.youtube.com/watch?v=def&t=65s',
        links: [],
        abstract: '',
      },
      {
        from: 'talk lighthouse-2024/nothing-was-recorded, “Nothing was recorded”',
        importId: 'rubyevents/lighthouse-2024/nothing-was-recorded',
        title: 'Nothing was recorded',
        speakers: [{ name: 'Ada Lovelace' }],
        start: '2024-05-18',
        topics: [],
        links: [],
        recorded: false,
        abstract: '',
      },
    ]);
  });

  test('the speakers', () => {
    expect(speakers).toEqual([]);
  });

  test('every field that is left out or changed', () => {
    expect(changesOf(log)).toEqual([
      'dropped 1 × event.aliases[]: the archive has no field for it (`LR24`)',
      'dropped 1 × event.banner_background: the archive has no field for it (`#E2CEB5`)',
      'dropped 1 × event.coordinates.latitude: the archive has no field for it (`38.7`)',
      'dropped 1 × event.coordinates.longitude: the archive has no field for it (`-9.1`)',
      'dropped 1 × event.hybrid: the archive has no field for it (`true`)',
      'dropped 1 × event.id: an id of the source (`lighthouse-2024`)',
      'dropped 1 × event.kind: the archive has no field for it (`conference`)',
      'dropped 1 × event.twitter: the archive has no field for it (`lighthouse`)',
      'dropped 1 × event.venue: the archive has no field for it (`Old harbour`)',
      'dropped 1 × event.year: the archive has no field for it (`2024`)',
      'dropped 1 × sponsors.yml: only event.yml and videos.yml are read',
      'dropped 1 × videos[].announced_at: the archive has no field for it (`2024-01-01`)',
      'dropped 1 × videos[].event_name: the name of the event is kept (`Lighthouse Ruby 2024`)',
      'dropped 1 × videos[].original_title: the archive has no field for it (`Candeeiros`)',
      'dropped 1 × videos[].published_at: the archive has no field for it (`2024-06-01`)',
      'dropped 1 × videos[].raw_title: the title is kept (`LR24: Lamps and lenses by Ada`)',
      'dropped 1 × videos[].slug: an id of the source (`lamps`)',
      'dropped 1 × videos[].talks[].end_cue: the archive has no field for it (`06:00`)',
      'dropped 1 × videos[].thumbnail_lg: pictures are not fetched (`https://img.example.org/lamps.jpg`)',
      'dropped 1 × videos[].video_id: no address for a video of the provider not_recorded (`nothing`)',
      'changed 1 × videos[].language: became pt (`portuguese`)',
    ]);
  });
});
