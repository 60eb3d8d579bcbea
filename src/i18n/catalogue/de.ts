import type {Translation} from '../en.js';

/** Deutsch. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Prüft, ob der Browser Cookies akzeptiert.',
  'Counts visits and shows which pages are used.': 'Zählt Besuche und zeigt, welche Seiten genutzt werden.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Verfolgt den aktuellen Besuch.',
  'Limits how often data is sent.': 'Begrenzt, wie oft Daten gesendet werden.',
  'Measures adverts and chooses who sees them.': 'Wählt aus, wer Werbung sieht, und misst deren Ergebnisse.',
  'Measures how fast pages are.': 'Misst, wie schnell die Seiten sind.',
  'Plays sound.': 'Spielt Audioinhalte ab.',
  'Plays videos.': 'Spielt Videos ab.',
  'Protects requests from forgery.': 'Schützt Anfragen vor Fälschung.',
  'Reads pages aloud.': 'Liest Seiten vor.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Erkennt denselben Browser bei späteren Besuchen wieder.',
  'Records clicks and scrolling.': 'Zeichnet Klicks und Scrollbewegungen auf.',
  'Remembers an answer about cookies.': 'Speichert die Antwort auf eine Frage zu Cookies.',
  'Remembers settings.': 'Speichert Einstellungen.',
  'Remembers what led to this site.': 'Speichert, auf welchem Weg diese Website aufgerufen wurde.',
  'Searches this site.': 'Durchsucht diese Website.',
  'Shows and measures adverts.': 'Zeigt Werbung an und misst deren Ergebnisse.',
  'Shows buttons for sharing.': 'Zeigt Schaltflächen zum Teilen an.',
  'Shows documents.': 'Zeigt Dokumente an.',
  'Shows forms and follows visits.': 'Zeigt Formulare an und verfolgt Besuche.',
  'Shows forms.': 'Zeigt Formulare an.',
  'Shows maps.': 'Zeigt Karten an.',
  'Shows pictures.': 'Zeigt Bilder an.',
  'Shows posts.': 'Zeigt Beiträge an.',
  'Starts other services.': 'Startet andere Dienste.',
  'Tells people and automated traffic apart.': 'Unterscheidet zwischen Menschen und automatisierten Zugriffen.',
};
