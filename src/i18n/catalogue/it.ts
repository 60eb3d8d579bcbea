import type {Translation} from '../en.js';

/** Italiano. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Verifica se il browser accetta i cookie.',
  'Counts visits and shows which pages are used.': 'Conta le visite e mostra quali pagine vengono consultate.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Tiene traccia della visita in corso.',
  'Limits how often data is sent.': 'Limita la frequenza di invio dei dati.',
  'Measures adverts and chooses who sees them.': 'Sceglie chi vede gli annunci pubblicitari e ne misura i risultati.',
  'Measures how fast pages are.': 'Misura la velocità delle pagine.',
  'Plays sound.': 'Riproduce contenuti audio.',
  'Plays videos.': 'Riproduce video.',
  'Protects requests from forgery.': 'Protegge le richieste dalla falsificazione.',
  'Reads pages aloud.': 'Legge le pagine ad alta voce.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Riconosce lo stesso browser nelle visite successive.',
  'Records clicks and scrolling.': 'Registra i clic e lo scorrimento delle pagine.',
  'Remembers an answer about cookies.': 'Ricorda la risposta a una domanda sui cookie.',
  'Remembers settings.': 'Ricorda le impostazioni.',
  'Remembers what led to this site.': 'Ricorda come si è arrivati a questo sito.',
  'Searches this site.': 'Esegue ricerche in questo sito.',
  'Shows and measures adverts.': 'Mostra annunci pubblicitari e ne misura i risultati.',
  'Shows buttons for sharing.': 'Mostra pulsanti di condivisione.',
  'Shows documents.': 'Mostra documenti.',
  'Shows forms and follows visits.': 'Mostra moduli e tiene traccia delle visite.',
  'Shows forms.': 'Mostra moduli.',
  'Shows maps.': 'Mostra mappe.',
  'Shows pictures.': 'Mostra immagini.',
  'Shows posts.': 'Mostra post.',
  'Starts other services.': 'Avvia altri servizi.',
  'Tells people and automated traffic apart.': 'Distingue le persone dal traffico automatizzato.',
};
