/** The colour for the parts of the browser around the page, in each theme: that of the page's background. */
export const themeColors = { light: '#fcf9f3', dark: '#161310' };
