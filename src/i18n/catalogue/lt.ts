import type {Translation} from '../en.js';

/** Lietuvių. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Tikrina, ar naršyklė priima slapukus.',
  'Counts visits and shows which pages are used.': 'Skaičiuoja apsilankymus ir rodo, kuriais puslapiais naudojamasi.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Seka dabartinio apsilankymo eigą.',
  'Limits how often data is sent.': 'Riboja, kaip dažnai siunčiami duomenys.',
  'Measures adverts and chooses who sees them.': 'Matuoja reklamos rezultatus ir parenka, kam ją rodyti.',
  'Measures how fast pages are.': 'Matuoja, kaip greitai veikia puslapiai.',
  'Plays sound.': 'Atkuria garsą.',
  'Plays videos.': 'Atkuria vaizdo įrašus.',
  'Protects requests from forgery.': 'Apsaugo užklausas nuo klastojimo.',
  'Reads pages aloud.': 'Skaito puslapius balsu.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Atpažįsta tą pačią naršyklę per vėlesnius apsilankymus.',
  'Records clicks and scrolling.': 'Įrašo spustelėjimus ir slinkimą.',
  'Remembers an answer about cookies.': 'Įsimena atsakymą į klausimą apie slapukus.',
  'Remembers settings.': 'Įsimena nustatymus.',
  'Remembers what led to this site.': 'Įsimena, kaip lankytojas pateko į šią svetainę.',
  'Searches this site.': 'Atlieka paiešką šioje svetainėje.',
  'Shows and measures adverts.': 'Rodo reklamą ir matuoja jos rezultatus.',
  'Shows buttons for sharing.': 'Rodo dalijimosi mygtukus.',
  'Shows documents.': 'Rodo dokumentus.',
  'Shows forms and follows visits.': 'Rodo formas ir seka apsilankymus.',
  'Shows forms.': 'Rodo formas.',
  'Shows maps.': 'Rodo žemėlapius.',
  'Shows pictures.': 'Rodo paveikslėlius.',
  'Shows posts.': 'Rodo socialinių tinklų įrašus.',
  'Starts other services.': 'Paleidžia kitas paslaugas.',
  'Tells people and automated traffic apart.': 'Atskiria žmones nuo automatizuoto srauto.',
};
