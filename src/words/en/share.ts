// Copying and sharing the address of a talk.
export const copyLink = 'Copy link';
export const copyPassage = 'Copy link to passage';
export const share = 'Share…';
export const copied = 'Copied';
/** Of the field with the address, where it could not be copied. */
export const address = 'Address';
