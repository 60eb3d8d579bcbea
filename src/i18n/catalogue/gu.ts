import type {Translation} from '../en.js';

/** ગુજરાતી. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'બ્રાઉઝર કૂકી સ્વીકારે છે કે નહીં તે તપાસે છે.',
  'Counts visits and shows which pages are used.': 'મુલાકાતો ગણે છે અને કયાં પેજનો ઉપયોગ થાય છે તે બતાવે છે.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'હાલની મુલાકાતને ટ્રેક કરે છે.',
  'Limits how often data is sent.': 'ડેટા કેટલી વાર મોકલાય તે મર્યાદિત કરે છે.',
  'Measures adverts and chooses who sees them.': 'જાહેરાતો માપે છે અને તે કોને બતાવવી તે પસંદ કરે છે.',
  'Measures how fast pages are.': 'પેજ કેટલી ઝડપથી ખૂલે છે તે માપે છે.',
  'Plays sound.': 'ઓડિયો ચલાવે છે.',
  'Plays videos.': 'વીડિયો ચલાવે છે.',
  'Protects requests from forgery.': 'બનાવટી વિનંતીઓ સામે રક્ષણ આપે છે.',
  'Reads pages aloud.': 'પેજ વાંચી સંભળાવે છે.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'પછીની મુલાકાતોમાં એ જ બ્રાઉઝરને ઓળખે છે.',
  'Records clicks and scrolling.': 'ક્લિક અને સ્ક્રોલ રેકોર્ડ કરે છે.',
  'Remembers an answer about cookies.': 'કૂકી અંગે આપેલો જવાબ યાદ રાખે છે.',
  'Remembers settings.': 'સેટિંગ યાદ રાખે છે.',
  'Remembers what led to this site.': 'મુલાકાતી આ સાઇટ સુધી કેવી રીતે પહોંચ્યા તે યાદ રાખે છે.',
  'Searches this site.': 'આ સાઇટમાં શોધ કરે છે.',
  'Shows and measures adverts.': 'જાહેરાતો બતાવે છે અને માપે છે.',
  'Shows buttons for sharing.': 'શેર કરવા માટેનાં બટન બતાવે છે.',
  'Shows documents.': 'દસ્તાવેજો બતાવે છે.',
  'Shows forms and follows visits.': 'ફોર્મ બતાવે છે અને મુલાકાતોને ટ્રેક કરે છે.',
  'Shows forms.': 'ફોર્મ બતાવે છે.',
  'Shows maps.': 'નકશા બતાવે છે.',
  'Shows pictures.': 'તસવીરો બતાવે છે.',
  'Shows posts.': 'પોસ્ટ બતાવે છે.',
  'Starts other services.': 'અન્ય સેવાઓ શરૂ કરે છે.',
  'Tells people and automated traffic apart.': 'લોકો અને સ્વચાલિત ટ્રાફિક વચ્ચેનો તફાવત પારખે છે.',
};
