import type { LinkKind } from '../schema/choices.ts';
import { urlProblem } from '../schema/url.ts';
import type { ChangeLog } from './changeLog.ts';
import { tidyLine } from './tidy.ts';
import type { ImportedSession, Link, SessionLink } from './types.ts';
import { linkKindOf } from './words.ts';

/** A link as a source gives it. */
export interface SourceLink {
  readonly url: string;
  readonly label?: string | undefined;
  /** What it leads to, in words of the source. */
  readonly words?: string | undefined;
  /** What it leads to, if that is certain. */
  readonly kind?: LinkKind | undefined;
  /** The field that it comes from, for the list of changes. */
  readonly field: string;
}

/** Whether a link is to a page where listeners say what they think of a talk, or an address of a person: private. */
function isPrivate({ url, field, label = '' }: SourceLink): boolean {
  const isFeedback =
    /feedback/i.test(field) || /^(?:(?:give|leave|send|submit) )?feedback(?: form)?$/i.test(label.trim());
  return isFeedback || /^mailto:|\/feedback\/?(?:[?#]|$)/i.test(url.trim());
}

/** A valid address, or undefined; what is corrected or left out is reported. `base`: what it may be relative to. */
export function validUrl(value: string, field: string, log: ChangeLog, base?: string): string | undefined {
  const url = tidyLine(value);
  const absolute = base && !/^[a-z][a-z0-9+.-]*:/i.test(url) && URL.canParse(url, base) ? new URL(url, base).href : url;
  const problem = urlProblem(absolute);
  if (!problem) return absolute;
  if (problem.better === undefined) log.dropped(field, `not an address of a public page: ${problem.reason}`, value);
  else log.changed(field, `an address that was corrected: ${problem.reason}`, value);
  return problem.better;
}

/** The links of a session: its first slides and its first video, and all others with their kind. */
export function resources(
  links: readonly SourceLink[],
  log: ChangeLog,
  base?: string,
): Pick<ImportedSession, 'slides' | 'video' | 'links'> {
  const seen = new Set<string>();
  const others: SessionLink[] = [];
  let slides: string | undefined;
  let video: string | undefined;
  for (const link of links) {
    const { url: written, label: words = '', words: type = '', kind: known, field } = link;
    if (isPrivate(link)) {
      log.dropped(field, 'private: never written');
      continue;
    }
    const url = validUrl(written, field, log, base);
    if (url === undefined || seen.has(url)) continue;
    seen.add(url);
    const label = labelIn(words);
    const kind = known ?? linkKindOf(`${type} ${label ?? ''}`, url);
    if (kind === 'slides' && slides === undefined) slides = url;
    else if (kind === 'video' && video === undefined) video = url;
    else others.push({ kind, label: label ?? (kind === 'page' ? hostOf(url) : undefined), url });
  }
  return { slides, video, links: others };
}

/** The valid links of a speaker or an event; one without words is named after its host. */
export function pageLinks(links: readonly SourceLink[], log: ChangeLog): Link[] {
  const seen = new Set<string>();
  return links.flatMap(({ url: written, label, field }) => {
    if (/^mailto:/i.test(written)) {
      log.dropped(field, 'private: never written');
      return [];
    }
    const url = validUrl(written, field, log);
    if (url === undefined || seen.has(url)) return [];
    seen.add(url);
    return [{ label: labelIn(label) ?? hostOf(url), url }];
  });
}

/** The words of a link. An address says no more than the link itself. */
const labelIn = (words = ''): string | undefined =>
  /^https?:/i.test(words.trim()) ? undefined : tidyLine(words) || undefined;

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
