import { sessionKey } from '../paths.ts';

/** Identifies a talk in calendars and schedules, wherever the archive is hosted, by its key. */
export const keyedUid = (key: string): string => `${key}@conference-archive`;

export const uidOf = (session: Parameters<typeof sessionKey>[0]): string => keyedUid(sessionKey(session));
