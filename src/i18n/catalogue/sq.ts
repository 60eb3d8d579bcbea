import type {Translation} from '../en.js';

/** Shqip. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Kontrollon nëse shfletuesi pranon cookies.',
  'Counts visits and shows which pages are used.': 'Numëron vizitat dhe tregon se cilat faqe përdoren.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Ndjek vizitën aktuale.',
  'Limits how often data is sent.': 'Kufizon se sa shpesh dërgohen të dhënat.',
  'Measures adverts and chooses who sees them.': 'Mat reklamat dhe zgjedh se kush i sheh.',
  'Measures how fast pages are.': 'Mat shpejtësinë e faqeve.',
  'Plays sound.': 'Luan audio.',
  'Plays videos.': 'Luan video.',
  'Protects requests from forgery.': 'Mbron kërkesat nga falsifikimi.',
  'Reads pages aloud.': 'Lexon faqet me zë.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Njeh të njëjtin shfletues në vizitat e mëvonshme.',
  'Records clicks and scrolling.': 'Regjistron klikimet dhe rrëshqitjen e faqes.',
  'Remembers an answer about cookies.': 'Mban mend përgjigjen për cookies.',
  'Remembers settings.': 'Mban mend cilësimet.',
  'Remembers what led to this site.': 'Mban mend se nga erdhi vizita në këtë faqe.',
  'Searches this site.': 'Kërkon në këtë faqe.',
  'Shows and measures adverts.': 'Shfaq reklama dhe i mat ato.',
  'Shows buttons for sharing.': 'Shfaq butona për shpërndarje.',
  'Shows documents.': 'Shfaq dokumente.',
  'Shows forms and follows visits.': 'Shfaq formularë dhe ndjek vizitat.',
  'Shows forms.': 'Shfaq formularë.',
  'Shows maps.': 'Shfaq harta.',
  'Shows pictures.': 'Shfaq fotografi.',
  'Shows posts.': 'Shfaq postime.',
  'Starts other services.': 'Nis shërbime të tjera.',
  'Tells people and automated traffic apart.': 'Dallon njerëzit nga trafiku i automatizuar.',
};
