import { describe, expect, test } from 'vitest';
import { pyvideo } from '../../src/import/pyvideo.ts';
import { pyvideoFolder } from './fixtures/pyvideo.ts';
import { changesOf } from './helpers.ts';

describe('an input with every field', () => {
  const { event, tracks, sessions, speakers, log } = pyvideo({ files: pyvideoFolder }, { event: 'lighthouse' });

  test('the event and its tracks', () => {
    expect(event).toEqual({
      from: 'category.json',
      name: 'Lighthouse Days 2024',
      description: 'Two days.',
      links: [{ label: 'Conference schedule', url: 'https://lighthouse.example.org/schedule' }],
    });
    expect(tracks).toEqual([]);
  });

  test('the talks', () => {
    expect(sessions).toEqual([
      {
        from: 'videos/fog.json',
        importId: 'pyvideo/lighthouse-days-2024/fog',
        title: 'Fog',
        speakers: [],
        topics: ['optics'],
        links: [{ kind: 'code', url: 'https://github.com/example/fog' }],
        abstract: 'A |substitution| that is not defined.',
      },
      {
        from: 'videos/lamps.json',
        importId: 'pyvideo/lighthouse-days-2024/lamps',
        title: 'Lamps and lenses',
        speakers: [{ name: 'Ada Lovelace' }, { name: 'Mary Somerville' }],
        language: 'pt',
        start: '2024-05-17',
        duration: 45,
        topics: ['Optics', 'lighthouse days'],
        slides: 'https://example.org/lamps.pdf',
        video: 'https://www.youtube.com/watch?v=abc',
        links: [
          { kind: 'video', url: 'https://media.example.org/lamps.mp4' },
          { kind: 'page', label: 'example.org', url: 'https://example.org/source' },
        ],
        license: 'CC BY 4.0',
        abstract:
          'Light.\n' +
          '\n' +
          'How to **trim** a [wick](https://example.org/wick) with `scissors`.\n' +
          '\n' +
          'First line\n' +
          '\n' +
          '- Oil\n' +
          '- Gas\n' +
          '\n' +
          '## Tools\n' +
          '\n' +
          '1. One\n' +
          '2. Two \\{braces\\}',
      },
    ]);
  });

  test('the speakers', () => {
    expect(speakers).toEqual([]);
  });

  test('every field that is left out or changed', () => {
    expect(changesOf(log)).toEqual([
      'dropped 1 × videos[].category: the archive has no field for it (`Lighthouse Days 2024`)',
      'dropped 1 × videos[].id: an id of the source (`1`)',
      'dropped 1 × videos[].quality_notes: about the recording, not the talk (`Quiet.`)',
      'dropped 1 × videos[].recorded: not a date (`yesterday`)',
      'dropped 1 × videos[].slug: an id of the source (`lamps`)',
      'dropped 1 × videos[].thumbnail_url: pictures are not fetched (`https://img.example.org/lamps.jpg`)',
      'dropped 1 × videos[].videos[].length: the duration is kept (`2705`)',
      'dropped 2 × videos[].videos[].type: its address says it (`youtube`)',
      'changed 1 × category.description: markup became plain text (`Two *days*.`)',
      'changed 1 × videos[].description: not readable as reStructuredText: kept as plain text (`A |substitution| that is not defined.`)',
      'changed 1 × videos[].description: reStructuredText became MDX',
      'changed 1 × videos[].description: written below the text before it, as one abstract',
      'changed 1 × videos[].duration: seconds became whole minutes (`2705`)',
      'changed 1 × videos[].language: became pt (`por`)',
      'changed 2 × videos[].related_urls: a link that all talks have became one of the event (`https://lighthouse.example.org/schedule`)',
    ]);
  });
});
