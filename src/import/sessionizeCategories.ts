import type { ChangeLog } from './changeLog.ts';
import type { Entry } from './entry.ts';

/** What the categories of a session say. */
interface Chosen {
  readonly track: string | undefined;
  readonly format: string | undefined;
  readonly level: string | undefined;
  readonly language: string | undefined;
  readonly topics: readonly string[];
}

export interface Categories {
  /** The titles of all tracks, in the order of Sessionize. */
  readonly tracks: readonly string[];
  /** What the categories of a session say. */
  of(session: Entry): Chosen;
  /** The company of a speaker, from a category or a question that asks for it. All other answers are private. */
  company(speaker: Entry): string | undefined;
}

type Meaning = 'track' | 'format' | 'level' | 'language' | 'topics' | 'company';

/** What a category or question means, by its title: each organiser makes their own. */
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/format|type|length/i, 'format'],
  [/track|stream/i, 'track'],
  [/level|experience|difficulty/i, 'level'],
  [/language/i, 'language'],
  [/topic|tag|keyword|technolog|subject/i, 'topics'],
  [/company|organi[sz]ation|employer|affiliation/i, 'company'],
];

const meaningOf = (title: string): Meaning | undefined => MEANINGS.find(([pattern]) => pattern.test(title))?.[1];

/** Reads the categories and questions of an answer. */
export function categoriesIn(root: Entry, log: ChangeLog): Categories {
  const items = new Map<
    string,
    { readonly meaning: Meaning | undefined; readonly title: string; readonly name: string }
  >();
  const tracks: string[] = [];
  for (const category of root.entries('categories')) {
    const title = category.line('title') ?? '';
    const meaning = meaningOf(title);
    category.drop('sort', 'about the form of the call for papers');
    category.drop('type', 'about the form of the call for papers');
    for (const item of category.entries('items')) {
      item.drop('sort', 'tracks keep this order; nothing else needs it');
      const name = item.line('name') ?? '';
      items.set(item.text('id') ?? '', { meaning, title, name });
      if (meaning === 'track') tracks.push(name);
    }
  }
  const companyQuestions = new Set<string>();
  for (const question of root.entries('questions')) {
    if (meaningOf(String(question.peek('question') ?? '')) === 'company')
      companyQuestions.add(question.text('id') ?? '');
    question.drop('question', 'private: never written');
  }

  const namesIn = (entry: Entry, meaning: Meaning): string[] =>
    idsIn(entry).flatMap((id) => {
      const item = items.get(id);
      return item?.meaning === meaning ? [item.name] : [];
    });

  return {
    tracks,
    of(session) {
      for (const id of idsIn(session)) {
        const item = items.get(id);
        if (item === undefined) log.dropped(session.field('categoryItems[]'), 'no category has this item', id);
        else if (!item.meaning) log.dropped(`categories (${item.title})`, 'the archive has no field for it', item.name);
      }
      const one = (meaning: Meaning): string | undefined => {
        const [first, ...others] = namesIn(session, meaning);
        for (const other of others) log.dropped(`categories (${meaning})`, 'a talk has one', other);
        return first;
      };
      const chosen = {
        track: one('track'),
        format: one('format'),
        level: one('level'),
        language: one('language'),
        topics: namesIn(session, 'topics'),
      };
      session.take('categoryItems');
      return chosen;
    },
    company(speaker) {
      const named = namesIn(speaker, 'company')[0];
      speaker.take('categoryItems');
      const answers = speaker.entries('questionAnswers').map((answer) => {
        const asked = companyQuestions.has(String(answer.peek('questionId')));
        if (!asked) answer.drop('answerValue', 'private: never written');
        answer.known('questionId');
        return asked ? answer.line('answerValue') : undefined;
      });
      return named ?? answers.find((answer) => answer !== undefined);
    },
  };
}

const idsIn = (entry: Entry): string[] => {
  const ids = entry.peek('categoryItems');
  return Array.isArray(ids) ? ids.map(String) : [];
};
