import type {Translation} from '../en.js';

/** Magyar. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Ellenőrzi, hogy a böngésző elfogadja-e a sütiket.',
  'Counts visits and shows which pages are used.':
    'Számolja a látogatásokat, és megmutatja, mely oldalakat használják.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Semmit sem tárol ezen az eszközön. Kiolvassa, hogyan használják az oldalakat, és megkapja az eszköz IP-címét.',
  'Keeps nothing on this device. Receives its internet address.':
    'Semmit sem tárol ezen az eszközön. Megkapja az eszköz IP-címét.',
  'Keeps track of the current visit.': 'Nyomon követi az aktuális látogatást.',
  'Limits how often data is sent.': 'Korlátozza az adatküldés gyakoriságát.',
  'Loads fonts.': 'Betűtípusokat tölt be.',
  'Measures adverts and chooses who sees them.': 'Méri a hirdetéseket, és kiválasztja, kik lássák őket.',
  'Measures how fast pages are.': 'Méri az oldalak sebességét.',
  'Offers a chat.': 'Csevegést kínál.',
  'Plays sound.': 'Hangot játszik le.',
  'Plays videos.': 'Videókat játszik le.',
  'Protects requests from forgery.': 'Védi a kéréseket a hamisítástól.',
  'Reads pages aloud.': 'Felolvassa az oldalakat.',
  'Receives the internet address of this device.': 'Megkapja ennek az eszköznek az IP-címét.',
  'Recognises the same browser on later visits.': 'Felismeri ugyanazt a böngészőt a későbbi látogatások során.',
  'Records clicks and scrolling.': 'Rögzíti a kattintásokat és a görgetést.',
  'Remembers an answer about cookies.': 'Megjegyzi a sütikről szóló kérdésre adott választ.',
  'Remembers settings.': 'Megjegyzi a beállításokat.',
  'Remembers what led to this site.': 'Megjegyzi, mi vezette a látogatót erre a webhelyre.',
  'Searches this site.': 'Keresést végez ezen a webhelyen.',
  'Shows and measures adverts.': 'Hirdetéseket jelenít meg, és méri őket.',
  'Shows buttons for sharing.': 'Megosztási gombokat jelenít meg.',
  'Shows charts.': 'Diagramokat jelenít meg.',
  'Shows documents.': 'Dokumentumokat jelenít meg.',
  'Shows forms.': 'Űrlapokat jelenít meg.',
  'Shows maps.': 'Térképeket jelenít meg.',
  'Shows pictures.': 'Képeket jelenít meg.',
  'Shows posts.': 'Bejegyzéseket jelenít meg.',
  'Shows surveys.': 'Kérdőíveket jelenít meg.',
  'Starts other services.': 'Más szolgáltatásokat indít el.',
  'Tells people and automated traffic apart.': 'Megkülönbözteti az embereket az automatizált forgalomtól.',
  'Translates pages.': 'Oldalakat fordít.',
};
