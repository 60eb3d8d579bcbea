import type {Translation} from '../en.js';

/** Nederlands. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Controleert of de browser cookies accepteert.',
  'Counts visits and shows which pages are used.': 'Telt bezoeken en toont welke pagina’s worden gebruikt.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Volgt het huidige bezoek.',
  'Limits how often data is sent.': 'Beperkt hoe vaak gegevens worden verzonden.',
  'Measures adverts and chooses who sees them.': 'Meet advertenties en kiest wie ze te zien krijgt.',
  'Measures how fast pages are.': 'Meet hoe snel de pagina’s zijn.',
  'Plays sound.': 'Speelt geluid af.',
  'Plays videos.': 'Speelt video’s af.',
  'Protects requests from forgery.': 'Beschermt verzoeken tegen vervalsing.',
  'Reads pages aloud.': 'Leest pagina’s voor.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Herkent dezelfde browser bij latere bezoeken.',
  'Records clicks and scrolling.': 'Registreert klikken en scrollen.',
  'Remembers an answer about cookies.': 'Onthoudt het antwoord op een vraag over cookies.',
  'Remembers settings.': 'Onthoudt instellingen.',
  'Remembers what led to this site.': 'Onthoudt hoe de bezoeker op deze website is gekomen.',
  'Searches this site.': 'Doorzoekt deze website.',
  'Shows and measures adverts.': 'Toont en meet advertenties.',
  'Shows buttons for sharing.': 'Toont knoppen om te delen.',
  'Shows documents.': 'Toont documenten.',
  'Shows forms and follows visits.': 'Toont formulieren en volgt bezoeken.',
  'Shows forms.': 'Toont formulieren.',
  'Shows maps.': 'Toont kaarten.',
  'Shows pictures.': 'Toont afbeeldingen.',
  'Shows posts.': 'Toont berichten.',
  'Starts other services.': 'Start andere diensten.',
  'Tells people and automated traffic apart.': 'Maakt onderscheid tussen mensen en geautomatiseerd verkeer.',
};
