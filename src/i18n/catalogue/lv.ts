import type {Translation} from '../en.js';

/** Latviešu. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Pārbauda, vai pārlūkprogramma pieņem sīkdatnes.',
  'Counts visits and shows which pages are used.': 'Skaita apmeklējumus un rāda, kuras lapas tiek izmantotas.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Seko līdzi pašreizējam apmeklējumam.',
  'Limits how often data is sent.': 'Ierobežo, cik bieži tiek nosūtīti dati.',
  'Measures adverts and chooses who sees them.': 'Mēra reklāmu rezultātus un izvēlas, kam tās rādīt.',
  'Measures how fast pages are.': 'Mēra, cik ātri darbojas lapas.',
  'Plays sound.': 'Atskaņo skaņu.',
  'Plays videos.': 'Atskaņo video.',
  'Protects requests from forgery.': 'Aizsargā pieprasījumus pret viltošanu.',
  'Reads pages aloud.': 'Nolasa lapas balsī.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Atpazīst to pašu pārlūkprogrammu vēlākos apmeklējumos.',
  'Records clicks and scrolling.': 'Ieraksta klikšķus un ritināšanu.',
  'Remembers an answer about cookies.': 'Atceras atbildi uz jautājumu par sīkdatnēm.',
  'Remembers settings.': 'Atceras iestatījumus.',
  'Remembers what led to this site.': 'Atceras, kā apmeklētājs nonāca šajā vietnē.',
  'Searches this site.': 'Meklē šajā vietnē.',
  'Shows and measures adverts.': 'Rāda reklāmas un mēra to rezultātus.',
  'Shows buttons for sharing.': 'Rāda kopīgošanas pogas.',
  'Shows documents.': 'Rāda dokumentus.',
  'Shows forms and follows visits.': 'Rāda veidlapas un seko līdzi apmeklējumiem.',
  'Shows forms.': 'Rāda veidlapas.',
  'Shows maps.': 'Rāda kartes.',
  'Shows pictures.': 'Rāda attēlus.',
  'Shows posts.': 'Rāda sociālo tīklu ierakstus.',
  'Starts other services.': 'Palaiž citus pakalpojumus.',
  'Tells people and automated traffic apart.': 'Atšķir cilvēkus no automatizētas datplūsmas.',
};
