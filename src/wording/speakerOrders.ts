/** The orders of the list of speakers: after “by”, and how the page names itself. */
export const speakerOrderWords = {
  family: { by: 'by family name', title: 'Speakers' },
  given: { by: 'by given name', title: 'Speakers by given name' },
} as const;
