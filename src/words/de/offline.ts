// The status of the offline copy in the footer.
import { megabytes, talksFound } from './counts.ts';

export const unavailable = {
  insecure: 'Browser speichern nur Websites, deren Adresse mit https beginnt',
  unsupported: 'dieser Browser kann keine Websites speichern, jedenfalls nicht in diesem Fenster',
  refused:
    'dieser Browser lässt das Speichern der Website nicht zu, wie in manchen privaten Fenstern oder wenn Cookies blockiert sind',
};
export const notAvailable = (reason: string) => `Offline nicht verfügbar: ${reason}.`;

const unreachable = 'der Server ist nicht erreichbar';
export const archiveFailures = {
  damaged: 'ein Teil des Archivs fehlt auf dem Server oder ist dort beschädigt',
  storage: 'dieser Browser hat für das Archiv keinen Platz oder lässt das Speichern nicht zu',
  unreachable,
};
export const newerFailures = {
  damaged: 'ein Teil der neueren fehlt auf dem Server oder ist dort beschädigt',
  storage: 'dieser Browser hat für die neuere keinen Platz oder lässt das Speichern nicht zu',
  unreachable,
};

export const loading = (bytes: number) => `Wird zum Offline-Lesen geladen, ${megabytes(bytes)}`;
export const loadingNewer = (bytes: number) => `Neuere Fassung wird geladen, ${megabytes(bytes)}`;
export const incomplete = (packs: number, of: number, styles: boolean) =>
  `Offline unvollständig: ${packs} von ${of} ${of === 1 ? 'Teil' : 'Teilen'} ${packs === 1 ? 'fehlt' : 'fehlen'}${styles ? ', auch die Gestaltung' : ''}`;
export const available = (talks: number, bytes: number) =>
  `Offline verfügbar: ${talksFound(talks)}, ${megabytes(bytes)}`;
export const inEarlierEdition = ', in einer früheren Fassung';
export const unreadable =
  ', vielleicht in einer früheren Fassung: die Liste der neuesten fehlt auf dem Server oder ist dort beschädigt.';
export const notSaved = 'Nicht zum Offline-Lesen gespeichert';

export const retry = 'Erneut versuchen';
export const save = (talks: number, bytes: number) => `${talksFound(talks)} speichern (${megabytes(bytes)})`;
export const saveRest = (bytes: number) => `Rest speichern (${megabytes(bytes)})`;
export const update = (bytes: number) => `Aktualisieren (${megabytes(bytes)})`;
