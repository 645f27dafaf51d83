import type { ChangeLog } from './changeLog.ts';
import type { ImportedSession, Link } from './types.ts';

/** Moves the links that all talks have in common to the event: they say nothing about a talk. */
export function sharedLinks(
  sessions: readonly ImportedSession[],
  field: string,
  log: ChangeLog,
): { sessions: ImportedSession[]; links: Link[] } {
  const counts = new Map<string, number>();
  for (const { links } of sessions) for (const { url } of links) counts.set(url, (counts.get(url) ?? 0) + 1);
  const isShared = (url: string): boolean => sessions.length > 1 && counts.get(url) === sessions.length;
  const shared = sessions[0]?.links.filter(({ url }) => isShared(url)) ?? [];
  for (const { url } of shared) {
    for (const _ of sessions) log.changed(field, 'a link that all talks have became one of the event', url);
  }
  return {
    sessions: sessions.map((session) => ({ ...session, links: session.links.filter(({ url }) => !isShared(url)) })),
    links: shared.map(({ url }) => ({ label: labelOf(url, sessions), url })),
  };
}

/** The words that a talk has for the link; the host, if none has any. */
function labelOf(url: string, sessions: readonly ImportedSession[]): string {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const labels = sessions.flatMap(({ links }) => links.filter((link) => link.url === url).map(({ label }) => label));
  const words = labels.find((label) => label !== undefined && label !== host);
  return words === undefined ? host : words.charAt(0).toUpperCase() + words.slice(1);
}
