/** Identifies a talk in calendars and schedules, wherever the archive is hosted. */
export const uidOf = ({ id, event }: { readonly id: string; readonly event: { readonly id: string } }): string =>
  `${event.id}/${id}@conference-archive`;
