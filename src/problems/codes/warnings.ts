import { yamlText } from '../../text/yamlText.ts';
import { copied, quoted } from '../format.ts';
import { withMore } from './withMore.ts';

/** What may be a mistake, and keeps nothing from being published. */
export const warningCodes = {
  'room-clash': (p: { title: string; room: string; other: string; time: string }) => ({
    message: `${quoted(p.title)} and the talk in ${p.other} are in the room ${quoted(p.room)} at the same time (${p.time}).`,
    fix: 'Correct the time, the duration or the room of one of them, if they were not given together.',
  }),
  'similar-name': (p: {
    kind: 'speakers' | 'companies';
    name: string;
    other: string;
    otherFile: string;
    more: number;
    reason: string;
    id: string;
    hasFile: boolean;
  }) => ({
    message: `${quoted(p.name)} looks like ${quoted(p.other)} (${withMore({ other: p.otherFile, more: p.more })}): ${p.reason}.`,
    fix: `Did you mean ${copied(yamlText(p.other))}? If they are two ${p.kind === 'speakers' ? 'people' : 'companies'}, ${
      p.hasFile
        ? `add ${copied(distinct(p.other))} to ${p.kind}/${p.id}.yaml`
        : `create ${p.kind}/${p.id}.yaml with the lines ${copied(`name: ${yamlText(p.name)}`)} and ${copied(distinct(p.other))}`
    }.`,
    better: p.other,
  }),
  'similar-talk': (p: { title: string; otherTitle: string; other: string }) => ({
    message: `The title ${quoted(p.title)} is nearly that of another talk of the event, ${quoted(p.otherTitle)} (${p.other}).`,
    fix: 'If it is the same talk, remove one of the two files; if they are two talks, leave them as they are.',
  }),
  'title-in-capitals': (p: { title: string }) => ({
    message: `The title ${quoted(p.title)} is in capitals.`,
    fix: 'Write it like a sentence or a heading, with capitals only where words begin with one and in abbreviations.',
  }),
  'short-abstract': (p: { words: number; min: number }) => ({
    message: `The abstract has ${p.words === 0 ? 'no words' : p.words === 1 ? 'one word' : `${p.words} words`}: with fewer than ${p.min}, readers and the search hardly learn what the talk was about.`,
    fix: 'Add the rest, if it was published somewhere; if this is all, leave it as it is.',
  }),
  'insecure-link': (p: { url: string; better: string }) => ({
    message: `${copied(p.url)} is an address without encryption.`,
    fix: `Write ${copied(p.better)}, if that opens the same page.`,
    better: p.better,
  }),
  'untidy-link': (p: { url: string; better: string; reasons: readonly string[]; insecure: boolean }) => ({
    message: `${copied(p.url)} is not the plain address of the page: ${p.reasons.join(', and ')}.`,
    fix: `Write ${copied(p.better)}${p.insecure ? ', if that opens the same page' : ''}.`,
    better: p.better,
  }),
  'rare-topic': (p: { title: string; talk?: string | undefined }) => ({
    message: p.talk
      ? `Only one talk has the topic ${quoted(p.title)}: ${p.talk}.`
      : `No talk has the topic ${quoted(p.title)}.`,
    fix: `Add it to the talks that are about it too, or remove the file${p.talk ? ' and the topic in that talk' : ''}.`,
  }),
} as const;

const distinct = (name: string): string => `distinct: [${yamlText(name)}]`;
