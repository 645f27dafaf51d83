// Only in the twins of pages in Markdown, which programs read.

export const partOf = (number: number, last: number) => `Teil ${number} von ${last}`;
export const previousPart = 'Voriger Teil';
export const nextPart = 'Nächster Teil';

export const search = (example: string) =>
  `Die Suche läuft in einem Browser. Eine Adresse kann eine Anfrage enthalten, wie in \`${example}\`: Dann zeigt ein Browser die Vorträge mit diesen Wörtern. Ein Programm findet alle in den Daten:`;
export const saved =
  'Die Seite zeigt die Vorträge, die sich jemand gemerkt hat. Die Liste ist nur in dessen Browser, sodass kein Programm sie hier lesen kann. Alle Vorträge sind in den Daten:';
export const contribute =
  'Ein Formular im Browser schreibt die Datei eines neuen Vortrags oder ändert die eines vorhandenen. Jeder Vortrag ist eine Datei mit diesen Schlüsseln:';
export const otherPages = 'Weitere Seiten';
