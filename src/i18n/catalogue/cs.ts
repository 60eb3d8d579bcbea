import type {Translation} from '../en.js';

/** Čeština. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Zjišťuje, zda prohlížeč přijímá soubory cookie.',
  'Counts visits and shows which pages are used.': 'Počítá návštěvy a ukazuje, které stránky se používají.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Sleduje průběh aktuální návštěvy.',
  'Limits how often data is sent.': 'Omezuje, jak často se odesílají data.',
  'Measures adverts and chooses who sees them.': 'Vybírá, komu se reklamy zobrazují, a měří jejich výsledky.',
  'Measures how fast pages are.': 'Měří rychlost stránek.',
  'Plays sound.': 'Přehrává zvuk.',
  'Plays videos.': 'Přehrává videa.',
  'Protects requests from forgery.': 'Chrání požadavky před podvržením.',
  'Reads pages aloud.': 'Čte stránky nahlas.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Rozpoznává tentýž prohlížeč při pozdějších návštěvách.',
  'Records clicks and scrolling.': 'Zaznamenává kliknutí a posouvání stránek.',
  'Remembers an answer about cookies.': 'Pamatuje si odpověď na otázku o souborech cookie.',
  'Remembers settings.': 'Pamatuje si nastavení.',
  'Remembers what led to this site.': 'Pamatuje si, co návštěvníka přivedlo na tento web.',
  'Searches this site.': 'Vyhledává na tomto webu.',
  'Shows and measures adverts.': 'Zobrazuje reklamy a měří jejich výsledky.',
  'Shows buttons for sharing.': 'Zobrazuje tlačítka pro sdílení.',
  'Shows documents.': 'Zobrazuje dokumenty.',
  'Shows forms and follows visits.': 'Zobrazuje formuláře a sleduje návštěvy.',
  'Shows forms.': 'Zobrazuje formuláře.',
  'Shows maps.': 'Zobrazuje mapy.',
  'Shows pictures.': 'Zobrazuje obrázky.',
  'Shows posts.': 'Zobrazuje příspěvky.',
  'Starts other services.': 'Spouští další služby.',
  'Tells people and automated traffic apart.': 'Odlišuje lidi od automatizovaného provozu.',
};
