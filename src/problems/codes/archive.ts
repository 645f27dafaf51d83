import { listOf, quoted } from '../format.ts';
import { withMore } from './withMore.ts';

/** Problems that show only when files are compared. */
export const archiveCodes = {
  'unknown-track': (p: {
    id: string;
    fileName: string;
    folder: string;
    nearest?: string | undefined;
    known: readonly string[];
    isTopic: boolean;
  }) => ({
    message: `There is no track ${quoted(p.id)} at this event.`,
    fix: p.nearest
      ? `Did you mean ${quoted(p.nearest)}?`
      : p.isTopic
        ? 'It is a topic: move it to the list `topics`.'
        : p.known.length > 0
          ? `The tracks are ${listOf(p.known)}; a new one is a file in ${p.folder}/.`
          : `A new track is a file, ${p.folder}/${p.fileName || '<id>'}.yaml.`,
  }),
  'unknown-topic': (p: {
    id: string;
    fileName: string;
    nearest?: string | undefined;
    known: readonly string[];
    isTrack: boolean;
  }) => ({
    message: `There is no topic ${quoted(p.id)}.`,
    fix: p.nearest
      ? `Did you mean ${quoted(p.nearest)}?`
      : p.isTrack
        ? 'It is a track of the event: write it after `track`, or remove it.'
        : p.known.length > 0
          ? `The topics are ${listOf(p.known)}; a new one is a file in topics/.`
          : `A new topic is a file, topics/${p.fileName || '<id>'}.yaml.`,
    better: p.nearest,
  }),
  'speaker-twice': (p: { name: string; other: string }) => ({
    message: `${quoted(p.name)} is listed twice as a speaker of this session.`,
    fix: `Remove one; the other is ${p.other}. If two speakers have the same name, add something in brackets: “Wei Zhang (acoustics)”.`,
  }),
  'same-title': (p: { title: string; other: string; more: number }) => ({
    message: `The title ${quoted(p.title)} is also the title in ${withMore(p)}.`,
    fix: 'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
  }),
  'same-event': (p: { name: string; other: string }) => ({
    message: `The event ${quoted(p.name)} is also in ${p.other}, with the same talks.`,
    fix: 'If one is a copy, remove its folder; if not, make the names of the events different.',
  }),
  'name-clash': (p: { name: string; otherName: string; other: string; more: number; id: string }) => ({
    message: `${quoted(p.name)} and ${quoted(p.otherName)} (${withMore(p)}) would share one page, speakers/${p.id}.`,
    fix: 'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
  }),
  'company-clash': (p: { name: string; otherName: string; other: string; more: number; id: string }) => ({
    message: `${quoted(p.name)} and ${quoted(p.otherName)} (${withMore(p)}) would share one page, companies/${p.id}.`,
    fix: `If it is one company, write the name the same way in both, or list the other form under \`aliases\` in companies/${p.id}.yaml.`,
  }),
  'alias-clash': (p: { noun: string; alias: string; owner: string; other: string; isOwner?: boolean }) => ({
    message: p.isOwner
      ? `${quoted(p.alias)} is also an alias of the ${p.noun} ${quoted(p.owner)} (${p.other}).`
      : `The alias ${quoted(p.alias)} already means the ${p.noun} ${quoted(p.owner)} (${p.other}).`,
    fix: `Remove it from one of them; an alias may lead to one ${p.noun} only.`,
  }),
  'wrong-file-name': (p: { noun: string; name: string; better: string }) => ({
    message: `The file of the ${p.noun} ${quoted(p.name)} must be named after it.`,
    fix: `Rename it to ${quoted(p.better)}, or correct the name.`,
  }),
  'unused-file': (p: { noun: string; name: string; nearest?: string | undefined }) => ({
    message: `No session names the ${p.noun} ${quoted(p.name)}, nor one of its aliases.`,
    fix: p.nearest ? `Did you mean ${quoted(p.nearest)}?` : `Remove the file, or name the ${p.noun} in a session.`,
  }),
  'same-affiliation': (p: { name: string; company: string }) => ({
    message: `${quoted(p.name)} is at ${quoted(p.company)} both in \`company\` and in \`laterCompany\`.`,
    fix: 'Remove `laterCompany`: it is for a speaker who was with another company at the time of the talk.',
  }),
  'long-name': (p: { name: string; kind: string; length: number; max: number }) => ({
    message: `The name ${quoted(p.name)} makes an address of ${p.length} characters, and at most ${p.max} are possible.`,
    fix: `Write a shorter form of it. If it is the full name, list it under \`aliases\` in a file of ${p.kind}/ with the shorter one.`,
  }),
  'name-without-id': (p: { name: string }) => ({
    message: `${quoted(p.name)} has no letter or digit to make a page's address from.`,
    fix: 'Write a name with at least one letter or digit.',
  }),
  'event-dates': (p: { start: string; end: string; days: number }) => ({
    message:
      p.days < 0
        ? `The event ends (${p.end}) before it begins (${p.start}).`
        : `The event takes ${p.days} days, from ${p.start} to ${p.end}: that is more than two months.`,
    fix: 'Correct one of the two dates.',
  }),
  'outside-event': (p: { start: string; days: string }) => ({
    message: `The talk starts on ${p.start}, and its event is on ${p.days}.`,
    fix: 'Correct the day, or the days of the event.',
  }),
  'not-recorded': (_: object) => ({
    message: 'The talk has a video, and `recorded` says that nothing was recorded.',
    fix: 'Remove `recorded`, or the video.',
  }),
} as const;
