/** The colour of paper in each theme, as browsers and systems colour what is theirs around the site. */
export const papers = { light: '#fcf9f3', dark: '#161310' };
