import { pageLanguage } from '../archive.ts';
import type { Session } from '../catalogue/types.ts';

/** The language of a session for the attribute `lang`; undefined where it is that of every page. */
export const otherLanguage = ({ language }: Pick<Session, 'language'>): string | undefined =>
  language === pageLanguage ? undefined : language;
