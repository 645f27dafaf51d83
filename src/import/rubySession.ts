import { idOf } from '../ids.ts';
import { abstractOf } from './abstractOf.ts';
import type { ChangeLog } from './changeLog.ts';
import type { Entry } from './entry.ts';
import { resources, type SourceLink } from './resources.ts';
import { formatIn, languageIn } from './sessionWords.ts';
import { clockOf, momentOf } from './time.ts';
import type { ImportedSession } from './types.ts';

interface Around {
  /** The id of the event at RubyEvents. */
  readonly event: string;
  /** The talk whose video this one is a part of. */
  readonly parent: ImportedSession | undefined;
}

/** One talk of `videos.yml`, or one of its `talks`. */
export function rubySession(video: Entry, { event, parent }: Around, log: ChangeLog): ImportedSession {
  const title = video.line('title') ?? video.line('raw_title') ?? '';
  video.drop('raw_title', 'the title is kept');
  video.drop('event_name', 'the name of the event is kept');
  const id = video.line('id') ?? `${event}/${idOf(title)}`;
  const provider = video.line('video_provider') ?? (video.peek('video_id') ? 'youtube' : undefined);
  const found = resources(linksIn(video, provider, parent, log), log);
  const language = languageIn(video.line('language'), video.field('language'), log);
  return {
    from: `${parent ? `a part of ${parent.from}: ` : ''}talk ${id}, “${title}”`,
    importId: `rubyevents/${id}`,
    title,
    track: video.line('track') ?? parent?.track,
    speakers: video.lines('speakers').map((name) => ({ name })),
    format: formatIn(video.line('kind'), video.field('kind'), log) ?? parent?.format,
    language: language ?? parent?.language,
    start: startIn(video, log) ?? parent?.start,
    room: video.line('location') ?? parent?.room,
    topics: [],
    ...found,
    recorded: provider === 'not_recorded' && found.video === undefined ? false : undefined,
    abstract: abstractOf([{ text: video.text('description'), field: video.field('description') }], 'plain', log),
  };
}

function startIn(video: Entry, log: ChangeLog): string | undefined {
  const day = momentOf(video.text('date'), video.field('date'), log)?.written;
  const time = clockOf(video.line('time'), video.field('time'), log);
  return day !== undefined && time ? `${day.slice(0, 10)}T${time}` : day;
}

function linksIn(
  video: Entry,
  provider: string | undefined,
  parent: ImportedSession | undefined,
  log: ChangeLog,
): SourceLink[] {
  const links: SourceLink[] = [];
  const id = video.line('video_id');
  const field = video.field('video_id');
  const written = video.line('start_cue');
  const cue = secondsIn(written);
  if (written !== undefined && cue === undefined)
    log.dropped(video.field('start_cue'), 'not a time in the video', written);
  if (provider === 'parent' && parent?.video) links.push({ url: atTime(parent.video, cue), kind: 'video', field });
  else if (id !== undefined && provider !== undefined) {
    const url = videoUrl(provider, id);
    if (url) links.push({ url, kind: 'video', field });
    else log.dropped(field, `no address for a video of the provider ${provider}`, id);
  }
  const slides = video.line('slides_url');
  if (slides) links.push({ url: slides, kind: 'slides', field: video.field('slides_url') });
  for (const other of video.entries('alternative_recordings')) {
    const label = other.line('note') ?? other.line('title');
    const address = other.line('url') ?? other.line('external_url');
    const url = address ?? videoUrl(other.line('video_provider') ?? '', other.line('video_id') ?? '');
    if (url) links.push({ url, label, kind: 'video', field: other.field('video_id') });
  }
  for (const more of video.entries('additional_resources')) {
    const words = more.line('type');
    const label = more.line('title') ?? more.line('name');
    if (label) more.known('name');
    links.push({ url: more.text('url') ?? '', label, words, field: more.field('url') });
  }
  return links;
}

const videoUrl = (provider: string, id: string): string | undefined => {
  if (provider === 'youtube') return `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
  if (provider === 'vimeo') return `https://vimeo.com/${encodeURIComponent(id)}`;
  return provider === 'mp4' && /^https?:/.test(id) ? id : undefined;
};

/** A video of YouTube from that second on; another one as a whole. */
const atTime = (video: string, seconds = 0): string =>
  video.startsWith('https://www.youtube.com/') && seconds > 0 ? `${video}&t=${seconds}s` : video;

const secondsIn = (cue = ''): number | undefined =>
  /^\d{1,2}(?::\d\d){1,2}$/.test(cue) ? cue.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) : undefined;
