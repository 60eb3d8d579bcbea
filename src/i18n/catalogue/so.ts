import type {Translation} from '../en.js';

/** Soomaali. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Waxay hubisaa in biraawsarku uu aqbalo cookies iyo in kale.',
  'Counts visits and shows which pages are used.':
    'Wuxuu tiriyaa booqashooyinka, wuxuuna muujiyaa bogagga la isticmaalo.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Waxba kuma kaydiyo qalabkan. Wuxuu akhriyaa sida bogagga loo isticmaalo, wuxuuna helaa cinwaanka IP-ga ee qalabka.',
  'Keeps nothing on this device. Receives its internet address.':
    'Waxba kuma kaydiyo qalabkan. Wuxuu helaa cinwaankiisa IP-ga.',
  'Keeps track of the current visit.': 'Waxay la socotaa booqashada hadda.',
  'Limits how often data is sent.': 'Waxay xaddiddaa inta jeer ee xogta la diro.',
  'Loads fonts.': 'Wuxuu soo raraa noocyada farta.',
  'Measures adverts and chooses who sees them.': 'Wuxuu cabbiraa xayaysiisyada, wuxuuna doortaa cidda aragta.',
  'Measures how fast pages are.': 'Wuxuu cabbiraa xawaaraha bogagga.',
  'Offers a chat.': 'Wuxuu bixiyaa sheekaysi.',
  'Plays sound.': 'Wuxuu daaraa maqal.',
  'Plays videos.': 'Wuxuu daaraa muuqaallo.',
  'Protects requests from forgery.': 'Waxay codsiyada ka ilaalisaa been-abuurka.',
  'Reads pages aloud.': 'Wuxuu bogagga ku akhriyaa cod dheer.',
  'Receives the internet address of this device.': 'Wuxuu helaa cinwaanka IP-ga ee qalabkan.',
  'Recognises the same browser on later visits.': 'Waxay booqashooyinka dambe ku aqoonsataa isla biraawsarkii.',
  'Records clicks and scrolling.': 'Wuxuu diiwaangeliyaa gujinta iyo dhaqaajinta bogga.',
  'Remembers an answer about cookies.': 'Waxay xasuusataa jawaabta laga bixiyay cookies-ka.',
  'Remembers settings.': 'Waxay xasuusataa dejinta.',
  'Remembers what led to this site.': 'Waxay xasuusataa halka laga soo galay websaydhkan.',
  'Searches this site.': 'Wuxuu wax ka raadiyaa websaydhkan.',
  'Shows and measures adverts.': 'Waxay muujisaa oo cabbirtaa xayaysiisyada.',
  'Shows buttons for sharing.': 'Wuxuu muujiyaa badhamo wax lagu wadaago.',
  'Shows charts.': 'Wuxuu muujiyaa jaantusyo.',
  'Shows documents.': 'Wuxuu muujiyaa dukumentiyo.',
  'Shows forms.': 'Wuxuu muujiyaa foomam.',
  'Shows maps.': 'Wuxuu muujiyaa khariidado.',
  'Shows pictures.': 'Wuxuu muujiyaa sawirro.',
  'Shows posts.': 'Wuxuu muujiyaa qoraallo ka yimid baraha bulshada.',
  'Shows surveys.': 'Wuxuu muujiyaa sahanno.',
  'Starts other services.': 'Wuxuu bilaabaa adeegyo kale.',
  'Tells people and automated traffic apart.': 'Waxaa lagu kala soocaa dadka iyo barnaamijyada otomaatigga ah.',
  'Translates pages.': 'Wuxuu turjumaa bogagga.',
};
