import type {Translation} from '../en.js';

/** Gaeilge. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Seiceálann sé an nglacann an brabhsálaí le fianáin.',
  'Counts visits and shows which pages are used.':
    'Comhaireann sé cuairteanna agus taispeánann sé cé na leathanaigh a úsáidtear.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Ní choinníonn sé aon rud ar an ngléas seo. Léann sé conas a úsáidtear leathanaigh, agus faigheann sé seoladh IP an ghléis.',
  'Keeps nothing on this device. Receives its internet address.':
    'Ní choinníonn sé aon rud ar an ngléas seo. Faigheann sé seoladh IP an ghléis.',
  'Keeps track of the current visit.': 'Rianaíonn sé an chuairt reatha.',
  'Limits how often data is sent.': 'Cuireann sé teorainn lena mhinice a sheoltar sonraí.',
  'Loads fonts.': 'Lódálann sé clófhoirne.',
  'Measures adverts and chooses who sees them.': 'Tomhaiseann sé fógraí agus roghnaíonn sé cé dó a dtaispeántar iad.',
  'Measures how fast pages are.': 'Tomhaiseann sé luas na leathanach.',
  'Offers a chat.': 'Tairgeann sé comhrá ar líne.',
  'Plays sound.': 'Seinneann sé fuaim.',
  'Plays videos.': 'Seinneann sé físeáin.',
  'Protects requests from forgery.': 'Cosnaíonn sé iarratais ar bhrionnú.',
  'Reads pages aloud.': 'Léann sé leathanaigh os ard.',
  'Receives the internet address of this device.': 'Faigheann sé seoladh IP an ghléis seo.',
  'Recognises the same browser on later visits.': 'Aithníonn sé an brabhsálaí céanna ar chuairteanna níos déanaí.',
  'Records clicks and scrolling.': 'Taifeadann sé cliceanna agus scrollú.',
  'Remembers an answer about cookies.': 'Cuimhníonn sé ar fhreagra faoi fhianáin.',
  'Remembers settings.': 'Cuimhníonn sé ar shocruithe.',
  'Remembers what led to this site.': 'Cuimhníonn sé ar an gcaoi a dtángthas chuig an suíomh seo.',
  'Searches this site.': 'Cuardaíonn sé an suíomh seo.',
  'Shows and measures adverts.': 'Taispeánann sé fógraí agus tomhaiseann sé iad.',
  'Shows buttons for sharing.': 'Taispeánann sé cnaipí comhroinnte.',
  'Shows charts.': 'Taispeánann sé cairteacha.',
  'Shows documents.': 'Taispeánann sé doiciméid.',
  'Shows forms.': 'Taispeánann sé foirmeacha.',
  'Shows maps.': 'Taispeánann sé léarscáileanna.',
  'Shows pictures.': 'Taispeánann sé pictiúir.',
  'Shows posts.': 'Taispeánann sé postálacha.',
  'Shows surveys.': 'Taispeánann sé suirbhéanna.',
  'Starts other services.': 'Tosaíonn sé seirbhísí eile.',
  'Tells people and automated traffic apart.': 'Déanann sé idirdhealú idir daoine agus trácht uathoibrithe.',
  'Translates pages.': 'Aistríonn sé leathanaigh.',
};
