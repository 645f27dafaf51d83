import { DOMParser, type Element } from '@xmldom/xmldom';
import { quoted } from '../problems/format.ts';
import { refuseInput } from './inputError.ts';

type Fields = Record<string, unknown>;

/** A `schedule.xml` in the form of `schedule.json`: the same names of fields, as far as both have them. */
export function xmlSchedule(xml: string, expected: string): unknown {
  const schedule = rootOf(xml, expected);
  const conference = child(schedule, 'conference');
  if (schedule.tagName !== 'schedule' || !conference)
    return refuseInput(expected, `XML whose root is <${schedule.tagName}>`);
  const tracks = children(child(conference, 'tracks')).map((track) => ({
    name: wordsOf(track),
    ...attributesOf(track),
  }));
  return {
    schedule: {
      ...fieldsOf(schedule, ['conference', 'day', 'generator']),
      conference: {
        ...fieldsOf(conference, ['tracks', 'days']),
        tracks,
        days: children(schedule, 'day').map((day) => ({ ...attributesOf(day), rooms: roomsOf(day) })),
      },
    },
  };
}

function rootOf(xml: string, expected: string): Element {
  let reason = '';
  try {
    const { documentElement } = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') reason ||= message;
      },
    }).parseFromString(xml, 'text/xml');
    if (documentElement && reason === '') return documentElement;
  } catch (error) {
    // The parser stops by throwing what it has reported.
    reason ||= (error as Error).message;
  }
  const found = reason.split('\n')[0] || 'it has no root';
  return refuseInput(expected, `XML that is cut off or has an error of syntax: ${quoted(found)}`);
}

function roomsOf(day: Element): Fields {
  const rooms: Record<string, Fields[]> = Object.create(null);
  for (const room of children(day, 'room')) {
    const name = room.getAttribute('name') ?? '';
    rooms[name] = [...(rooms[name] ?? []), ...children(room, 'event').map(eventOf)];
  }
  return rooms;
}

function eventOf(event: Element): Fields {
  const list = (name: string): Element[] => children(child(event, name));
  const recording = child(event, 'recording');
  return {
    ...attributesOf(event),
    ...fieldsOf(event, ['persons', 'links', 'attachments', 'recording']),
    persons: list('persons').map((person) => ({ public_name: wordsOf(person), ...attributesOf(person) })),
    links: list('links').map(linkOf),
    attachments: list('attachments').map(linkOf),
    ...(recording && { recording: fieldsOf(recording, []) }),
  };
}

function linkOf(link: Element): Fields {
  const { href, ...attributes } = attributesOf(link);
  return { ...attributes, url: href, title: wordsOf(link) };
}

/** The words of each child; `not`: those with children of their own. */
const fieldsOf = (element: Element, not: readonly string[]): Fields =>
  Object.fromEntries(
    children(element)
      .filter(({ tagName }) => !not.includes(tagName))
      .map((field) => [field.tagName, wordsOf(field)]),
  );

const attributesOf = (element: Element): Fields =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

const children = (element: Element | undefined, name?: string): Element[] =>
  [...(element?.childNodes ?? [])].filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE && (!name || node.nodeName === name),
  );

const child = (element: Element, name: string): Element | undefined => children(element, name)[0];

const wordsOf = (element: Element): string => element.textContent ?? '';
