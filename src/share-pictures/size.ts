/** The size of every share picture, in pixels: what social networks recommend for a large one. */
export const WIDTH = 1200;
export const HEIGHT = 630;
