import type {Translation} from '../en.js';

/** Slovenčina. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Zisťuje, či prehliadač prijíma súbory cookie.',
  'Counts visits and shows which pages are used.': 'Počíta návštevy a ukazuje, ktoré stránky sa používajú.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Sleduje priebeh aktuálnej návštevy.',
  'Limits how often data is sent.': 'Obmedzuje, ako často sa odosielajú údaje.',
  'Measures adverts and chooses who sees them.': 'Vyberá, komu sa reklamy zobrazujú, a meria ich výsledky.',
  'Measures how fast pages are.': 'Meria rýchlosť stránok.',
  'Plays sound.': 'Prehráva zvuk.',
  'Plays videos.': 'Prehráva videá.',
  'Protects requests from forgery.': 'Chráni požiadavky pred sfalšovaním.',
  'Reads pages aloud.': 'Číta stránky nahlas.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Rozpoznáva ten istý prehliadač pri neskorších návštevách.',
  'Records clicks and scrolling.': 'Zaznamenáva kliknutia a posúvanie stránok.',
  'Remembers an answer about cookies.': 'Pamätá si odpoveď na otázku o súboroch cookie.',
  'Remembers settings.': 'Pamätá si nastavenia.',
  'Remembers what led to this site.': 'Pamätá si, čo návštevníka priviedlo na tento web.',
  'Searches this site.': 'Vyhľadáva na tomto webe.',
  'Shows and measures adverts.': 'Zobrazuje reklamy a meria ich výsledky.',
  'Shows buttons for sharing.': 'Zobrazuje tlačidlá na zdieľanie.',
  'Shows documents.': 'Zobrazuje dokumenty.',
  'Shows forms and follows visits.': 'Zobrazuje formuláre a sleduje návštevy.',
  'Shows forms.': 'Zobrazuje formuláre.',
  'Shows maps.': 'Zobrazuje mapy.',
  'Shows pictures.': 'Zobrazuje obrázky.',
  'Shows posts.': 'Zobrazuje príspevky.',
  'Starts other services.': 'Spúšťa ďalšie služby.',
  'Tells people and automated traffic apart.': 'Odlišuje ľudí od automatizovanej prevádzky.',
};
