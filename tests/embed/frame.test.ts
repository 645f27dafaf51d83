import { describe, expect, test } from 'vitest';
import { frameOf, frameOrigins } from '../../src/embed/frame.ts';

const YOUTUBE = 'https://www.youtube-nocookie.com/embed';
const VIMEO = 'https://player.vimeo.com/video';
const SLIDESHARE = 'https://www.slideshare.net/slideshow/embed_code';
const SPEAKER_DECK = 'https://speakerdeck.com/player/0123456789abcdef0123456789abcdef';
const LIST = 'PLa7VYi0yPIH2PelhRHoFR5iQgflg-y6JA';

describe('what a known host shows in a frame', () => {
  test.each([
    // YouTube
    ['https://www.youtube.com/watch?v=4QoCbhsQeyE', `${YOUTUBE}/4QoCbhsQeyE`],
    ['http://youtube.com/watch?v=4QoCbhsQeyE&feature=share', `${YOUTUBE}/4QoCbhsQeyE`],
    ['https://m.youtube.com/watch?app=desktop&v=4QoCbhsQeyE', `${YOUTUBE}/4QoCbhsQeyE`],
    ['https://music.youtube.com/watch/?v=-QoCbhsQe_E', `${YOUTUBE}/-QoCbhsQe_E`],
    ['https://youtu.be/4QoCbhsQeyE?si=abcdef', `${YOUTUBE}/4QoCbhsQeyE`],
    ['https://www.youtube.com/live/4QoCbhsQeyE', `${YOUTUBE}/4QoCbhsQeyE`],
    ['https://www.youtube.com/shorts/4QoCbhsQeyE/', `${YOUTUBE}/4QoCbhsQeyE`],
    ['https://www.youtube.com/v/4QoCbhsQeyE', `${YOUTUBE}/4QoCbhsQeyE`],
    ['https://www.youtube.com/embed/4QoCbhsQeyE?autoplay=1', `${YOUTUBE}/4QoCbhsQeyE`],
    [`${YOUTUBE}/4QoCbhsQeyE?start=90`, `${YOUTUBE}/4QoCbhsQeyE?start=90`],
    ['https://www.youtube.com/watch?v=4QoCbhsQeyE&t=1h2m3s', `${YOUTUBE}/4QoCbhsQeyE?start=3723`],
    ['https://www.youtube.com/watch?v=4QoCbhsQeyE&t=90s', `${YOUTUBE}/4QoCbhsQeyE?start=90`],
    ['https://youtu.be/4QoCbhsQeyE?t=90', `${YOUTUBE}/4QoCbhsQeyE?start=90`],
    ['https://youtu.be/4QoCbhsQeyE#t=2m', `${YOUTUBE}/4QoCbhsQeyE?start=120`],
    ['https://youtu.be/4QoCbhsQeyE?t=0s', `${YOUTUBE}/4QoCbhsQeyE`],
    ['https://youtu.be/4QoCbhsQeyE?t=soon', `${YOUTUBE}/4QoCbhsQeyE`],
    [`https://www.youtube.com/playlist?list=${LIST}`, `${YOUTUBE}/videoseries?list=${LIST}`],
    [`https://www.youtube.com/embed/videoseries?list=${LIST}`, `${YOUTUBE}/videoseries?list=${LIST}`],
    [
      `https://www.youtube.com/watch?v=4QoCbhsQeyE&list=${LIST}&index=3&t=9`,
      `${YOUTUBE}/4QoCbhsQeyE?list=${LIST}&start=9`,
    ],
    // The mixes and lists that are of one person.
    ['https://www.youtube.com/watch?v=4QoCbhsQeyE&list=WL', `${YOUTUBE}/4QoCbhsQeyE`],
    ['https://www.youtube.com/watch?v=4QoCbhsQeyE&list=RD4QoCbhsQeyE', `${YOUTUBE}/4QoCbhsQeyE`],
    // Vimeo
    ['https://vimeo.com/76979871', `${VIMEO}/76979871?dnt=1`],
    ['http://www.vimeo.com/76979871/', `${VIMEO}/76979871?dnt=1`],
    ['https://vimeo.com/76979871/8272103f6e', `${VIMEO}/76979871?h=8272103f6e&dnt=1`],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e&badge=0', `${VIMEO}/76979871?h=8272103f6e&dnt=1`],
    ['https://vimeo.com/channels/staffpicks/76979871', `${VIMEO}/76979871?dnt=1`],
    ['https://vimeo.com/groups/bell-ringers/videos/76979871', `${VIMEO}/76979871?dnt=1`],
    ['https://vimeo.com/showcase/1234567/video/76979871', `${VIMEO}/76979871?dnt=1`],
    ['https://vimeo.com/76979871#t=1m2s', `${VIMEO}/76979871?dnt=1#t=62s`],
    // SlideShare
    ['https://www.slideshare.net/slideshow/how-bells-cool/179639352', `${SLIDESHARE}/179639352`],
    ['https://de.slideshare.net/slideshow/how-bells-cool/179639352#2', `${SLIDESHARE}/179639352`],
    ['https://www.slideshare.net/slideshow/embed_code/179639352', `${SLIDESHARE}/179639352`],
    ['https://www.slideshare.net/slideshow/embed_code/key/lNgbnj7xXLMj97', `${SLIDESHARE}/key/lNgbnj7xXLMj97`],
    ['https://www.slideshare.net/SomeOne/how-bells-cool-179630091', `${SLIDESHARE}/179630091`],
    // Speaker Deck
    [SPEAKER_DECK, SPEAKER_DECK],
    [`${SPEAKER_DECK}?slide=3`, `${SPEAKER_DECK}?slide=3`],
    // archive.org
    ['https://archive.org/details/bells-2024', 'https://archive.org/embed/bells-2024'],
    ['http://www.archive.org/details/Bells_2024.a/', 'https://archive.org/embed/Bells_2024.a'],
    ['https://archive.org/embed/bells-2024', 'https://archive.org/embed/bells-2024'],
    // PDFs of any host
    ['https://bells.example.org/talks/cooling.pdf', 'https://bells.example.org/talks/cooling.pdf'],
    ['https://bells.example.org/Cooling.PDF?v=2#page=3', 'https://bells.example.org/Cooling.PDF?v=2#page=3'],
    ['https://xn--glck-7qa.example.org/a.pdf', 'https://xn--glck-7qa.example.org/a.pdf'],
  ])('%s', (address, url) => {
    expect(frameOf(address)?.url).toBe(url);
  });
});

describe('no frame', () => {
  test.each([
    // Pages of known hosts that are not one video or presentation, or whose id the address does not have.
    'https://www.youtube.com/',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch?v=4QoCbhsQeyE4QoCbhsQeyE',
    'https://www.youtube.com/watch?v=4QoCbhsQe"E',
    'https://www.youtube.com/@bells',
    'https://www.youtube.com/embed/4QoCbhsQeyE/../../evil',
    'https://www.youtube.com/playlist?list=WL',
    'https://youtu.be/',
    'https://youtu.be/watch?v=4QoCbhsQeyE',
    'https://vimeo.com/bellringers',
    'https://vimeo.com/showcase/1234567',
    'https://vimeo.com/ondemand/bells/76979871',
    'https://vimeo.com/76979871/settings',
    'https://www.slideshare.net/SomeOne/how-bells-cool',
    'https://www.slideshare.net/SomeOne/bells-summit-2019',
    'https://www.slideshare.net/SomeOne/bells-20190930',
    'https://www.slideshare.net/slideshow/how-bells-cool-179639352',
    'https://www.slideshare.net/SomeOne/slides.pdf',
    'https://speakerdeck.com/someone/how-bells-cool',
    'https://speakerdeck.com/player/short',
    'https://archive.org/details/@someone',
    'https://archive.org/details/bells-2024/second.mp4',
    'https://archive.org/download/bells-2024/slides.pdf',
    // Hosts that look like known ones, and other tricks.
    'https://youtube.com.example.org/watch?v=4QoCbhsQeyE',
    'https://notyoutube.com/watch?v=4QoCbhsQeyE',
    'https://youtube.com./watch?v=4QoCbhsQeyE',
    'https://evil.example.org/https://www.youtube.com/watch?v=4QoCbhsQeyE',
    'https://www.youtube.com@evil.example.org/watch?v=4QoCbhsQeyE',
    'https://someone:secret@www.youtube.com/watch?v=4QoCbhsQeyE',
    'https://www.youtube.com:8443/watch?v=4QoCbhsQeyE',
    'https://уoutube.com/watch?v=4QoCbhsQeyE',
    'https://xn--outube-bjf.com/watch?v=4QoCbhsQeyE',
    'ftp://www.youtube.com/watch?v=4QoCbhsQeyE',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an address as somebody may write it
    'https://www.youtube.com/embed/${id}',
    // What is no PDF, cannot be loaded, or would change the page's policy.
    'http://bells.example.org/cooling.pdf',
    'https://bells.example.org/cooling.pdf.html',
    'https://bells.example.org/?file=cooling.pdf',
    'https://bells.example.org:8443/cooling.pdf',
    'https://someone@bells.example.org/cooling.pdf',
    "https://bells.example.org;script-src*'unsafe-inline'/cooling.pdf",
    'https://*.org/cooling.pdf',
    'https://localhost/cooling.pdf',
    'https://github.com/bells/talks/blob/main/cooling.pdf',
    'https://raw.githubusercontent.com/bells/talks/main/cooling.pdf',
    'https://commons.wikimedia.org/wiki/File:Cooling.pdf',
    'data:application/pdf,cooling.pdf',
    'javascript:alert(1)//a.pdf',
    'cooling.pdf',
    '',
  ])('%s', (address) => {
    expect(frameOf(address)).toBeUndefined();
  });
});

test('a frame names whom it contacts, and only a PDF is a document', () => {
  expect(frameOf('https://youtu.be/4QoCbhsQeyE')).toMatchObject({ host: 'youtube-nocookie.com', isDocument: false });
  expect(frameOf('https://vimeo.com/76979871')).toMatchObject({ host: 'player.vimeo.com', isDocument: false });
  expect(frameOf('https://www.bells.example.org/a.pdf')).toMatchObject({ host: 'bells.example.org', isDocument: true });
});

test('the page of a talk may show frames of each origin that it needs once, and of no other', () => {
  const links = [
    { kind: 'video' as const, url: 'https://www.youtube.com/watch?v=4QoCbhsQeyE' },
    { kind: 'page' as const, url: 'https://example.org/' },
  ];
  const slides = 'https://bells.example.org/cooling.pdf';
  const session = { slides, video: 'https://youtu.be/4QoCbhsQeyE', links };
  expect(frameOrigins(session, () => false)).toEqual(['https://bells.example.org', 'https://www.youtube-nocookie.com']);
  expect(frameOrigins({ links: links.slice(1) }, () => false)).toEqual([]);
  expect(frameOrigins(session, (url) => url === slides)).toEqual(['https://www.youtube-nocookie.com']);
});
