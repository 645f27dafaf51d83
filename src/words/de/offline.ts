// The status of the offline copy in the footer.

export const unavailable = {
  insecure: 'Browser speichern nur Websites, deren Adresse mit https beginnt',
  unsupported: 'dieser Browser kann keine Websites speichern, jedenfalls nicht in diesem Fenster',
  refused:
    'dieser Browser lässt das Speichern der Website nicht zu, wie in manchen privaten Fenstern oder wenn Cookies blockiert sind',
};
export const notAvailable = 'Offline nicht verfügbar: ';

export const failed = {
  damaged: (what: string) => `${what} ist auf dem Server unvollständig oder beschädigt`,
  storage: (what: string) => `für ${what} hat dieser Browser keinen Platz, oder er lässt das Speichern nicht zu`,
  unreachable: (_what: string) => 'der Server ist nicht erreichbar',
};
export const theArchive = 'das Archiv';
export const theNewer = 'die neuere';

export const loading = 'Wird zum Offline-Lesen geladen';
export const loadingNewer = 'Neuere Fassung wird geladen';
export const incomplete = ({ packs, of, styles }: { packs: number; of: number; styles: boolean }) =>
  `Offline unvollständig: ${packs} von ${of} ${of === 1 ? 'Teil' : 'Teilen'} ${packs === 1 ? 'fehlt' : 'fehlen'}${styles ? ', auch die Gestaltung' : ''}`;
export const available = 'Offline verfügbar: ';
export const inEarlierEdition = ', in einer früheren Fassung';
export const unreadable =
  ', vielleicht in einer früheren Fassung: die Liste der neuesten fehlt auf dem Server oder ist dort beschädigt.';
export const notSaved = 'Nicht zum Offline-Lesen gespeichert';

export const retry = 'Erneut versuchen';
export const save = 'Speichern: ';
export const saveRest = 'Rest speichern';
export const update = 'Aktualisieren';
