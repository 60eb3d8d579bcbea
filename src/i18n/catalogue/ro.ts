import type {Translation} from '../en.js';

/** Română. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Verifică dacă browserul acceptă cookie-uri.',
  'Counts visits and shows which pages are used.': 'Numără vizitele și arată ce pagini sunt accesate.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Urmărește vizita curentă.',
  'Limits how often data is sent.': 'Limitează frecvența cu care sunt trimise datele.',
  'Measures adverts and chooses who sees them.': 'Alege cine vede reclamele și măsoară rezultatele acestora.',
  'Measures how fast pages are.': 'Măsoară cât de rapide sunt paginile.',
  'Plays sound.': 'Redă conținut audio.',
  'Plays videos.': 'Redă videoclipuri.',
  'Protects requests from forgery.': 'Protejează cererile împotriva falsificării.',
  'Reads pages aloud.': 'Citește paginile cu voce tare.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Recunoaște același browser la vizitele ulterioare.',
  'Records clicks and scrolling.': 'Înregistrează clicurile și derularea paginilor.',
  'Remembers an answer about cookies.': 'Reține răspunsul la o întrebare privind cookie-urile.',
  'Remembers settings.': 'Reține setările.',
  'Remembers what led to this site.': 'Reține cum s-a ajuns pe acest site.',
  'Searches this site.': 'Efectuează căutări pe acest site.',
  'Shows and measures adverts.': 'Afișează reclame și măsoară rezultatele acestora.',
  'Shows buttons for sharing.': 'Afișează butoane de distribuire.',
  'Shows documents.': 'Afișează documente.',
  'Shows forms and follows visits.': 'Afișează formulare și urmărește vizitele.',
  'Shows forms.': 'Afișează formulare.',
  'Shows maps.': 'Afișează hărți.',
  'Shows pictures.': 'Afișează imagini.',
  'Shows posts.': 'Afișează postări.',
  'Starts other services.': 'Pornește alte servicii.',
  'Tells people and automated traffic apart.': 'Deosebește oamenii de traficul automatizat.',
};
