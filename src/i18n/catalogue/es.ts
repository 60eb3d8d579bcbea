import type {Translation} from '../en.js';

/** Español. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Comprueba si el navegador acepta cookies.',
  'Counts visits and shows which pages are used.': 'Cuenta las visitas y muestra qué páginas se consultan.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Hace un seguimiento de la visita actual.',
  'Limits how often data is sent.': 'Limita la frecuencia con que se envían datos.',
  'Measures adverts and chooses who sees them.': 'Elige quién ve los anuncios y mide sus resultados.',
  'Measures how fast pages are.': 'Mide la velocidad de las páginas.',
  'Plays sound.': 'Reproduce audio.',
  'Plays videos.': 'Reproduce vídeos.',
  'Protects requests from forgery.': 'Protege las solicitudes contra la falsificación.',
  'Reads pages aloud.': 'Lee las páginas en voz alta.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Reconoce el mismo navegador en visitas posteriores.',
  'Records clicks and scrolling.': 'Registra los clics y el desplazamiento por las páginas.',
  'Remembers an answer about cookies.': 'Recuerda la respuesta a una pregunta sobre cookies.',
  'Remembers settings.': 'Recuerda los ajustes.',
  'Remembers what led to this site.': 'Recuerda cómo se llegó a este sitio.',
  'Searches this site.': 'Busca en este sitio.',
  'Shows and measures adverts.': 'Muestra anuncios y mide sus resultados.',
  'Shows buttons for sharing.': 'Muestra botones para compartir.',
  'Shows documents.': 'Muestra documentos.',
  'Shows forms and follows visits.': 'Muestra formularios y hace un seguimiento de las visitas.',
  'Shows forms.': 'Muestra formularios.',
  'Shows maps.': 'Muestra mapas.',
  'Shows pictures.': 'Muestra imágenes.',
  'Shows posts.': 'Muestra publicaciones.',
  'Starts other services.': 'Inicia otros servicios.',
  'Tells people and automated traffic apart.': 'Distingue entre personas y tráfico automatizado.',
};
