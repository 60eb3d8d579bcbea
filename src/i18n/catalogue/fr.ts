import type {Translation} from '../en.js';

/** Français. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Vérifie si le navigateur accepte les cookies.',
  'Counts visits and shows which pages are used.': 'Compte les visites et indique quelles pages sont consultées.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Suit la visite en cours.',
  'Limits how often data is sent.': 'Limite la fréquence d’envoi des données.',
  'Measures adverts and chooses who sees them.': 'Choisit qui voit les publicités et en mesure les résultats.',
  'Measures how fast pages are.': 'Mesure la rapidité des pages.',
  'Plays sound.': 'Lit des contenus audio.',
  'Plays videos.': 'Lit des vidéos.',
  'Protects requests from forgery.': 'Protège les requêtes contre la falsification.',
  'Reads pages aloud.': 'Lit les pages à voix haute.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Reconnaît le même navigateur lors de visites ultérieures.',
  'Records clicks and scrolling.': 'Enregistre les clics et le défilement des pages.',
  'Remembers an answer about cookies.': 'Mémorise la réponse à une question sur les cookies.',
  'Remembers settings.': 'Mémorise des réglages.',
  'Remembers what led to this site.': 'Mémorise ce qui a conduit à la visite de ce site.',
  'Searches this site.': 'Effectue des recherches dans ce site.',
  'Shows and measures adverts.': 'Affiche des publicités et en mesure les résultats.',
  'Shows buttons for sharing.': 'Affiche des boutons de partage.',
  'Shows documents.': 'Affiche des documents.',
  'Shows forms and follows visits.': 'Affiche des formulaires et suit les visites.',
  'Shows forms.': 'Affiche des formulaires.',
  'Shows maps.': 'Affiche des cartes.',
  'Shows pictures.': 'Affiche des images.',
  'Shows posts.': 'Affiche des publications.',
  'Starts other services.': 'Démarre d’autres services.',
  'Tells people and automated traffic apart.': 'Distingue les personnes du trafic automatisé.',
};
