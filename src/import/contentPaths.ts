// Where the files of a content folder are.

export const eventFile = (event: string): string => `events/${event}/event.yaml`;

/** The folder of the tracks or sessions of an event, with a slash at its end. */
export const folderOf = (event: string, kind: 'tracks' | 'sessions'): string => `events/${event}/${kind}/`;

export const topicFile = (id: string): string => `topics/${id}.yaml`;
export const companyFile = (id: string): string => `companies/${id}.yaml`;
export const speakerFile = (id: string): string => `speakers/${id}.yaml`;
