import type {Translation} from '../en.js';

/** Cymraeg. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Yn gwirio a yw’r porwr yn derbyn cwcis.',
  'Counts visits and shows which pages are used.':
    'Yn cyfrif ymweliadau ac yn dangos pa dudalennau sy’n cael eu defnyddio.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Nid yw’n cadw dim ar y ddyfais hon. Mae’n darllen sut mae tudalennau’n cael eu defnyddio, ac yn derbyn ei chyfeiriad IP.',
  'Keeps nothing on this device. Receives its internet address.':
    'Nid yw’n cadw dim ar y ddyfais hon. Mae’n derbyn ei chyfeiriad IP.',
  'Keeps track of the current visit.': 'Yn dilyn yr ymweliad presennol.',
  'Limits how often data is sent.': 'Yn cyfyngu ar ba mor aml yr anfonir data.',
  'Loads fonts.': 'Yn llwytho ffontiau.',
  'Measures adverts and chooses who sees them.': 'Yn mesur hysbysebion ac yn dewis pwy sy’n eu gweld.',
  'Measures how fast pages are.': 'Yn mesur pa mor gyflym yw tudalennau.',
  'Offers a chat.': 'Yn cynnig sgwrs ar-lein.',
  'Plays sound.': 'Yn chwarae sain.',
  'Plays videos.': 'Yn chwarae fideos.',
  'Protects requests from forgery.': 'Yn diogelu ceisiadau rhag cael eu ffugio.',
  'Reads pages aloud.': 'Yn darllen tudalennau’n uchel.',
  'Receives the internet address of this device.': 'Yn derbyn cyfeiriad IP y ddyfais hon.',
  'Recognises the same browser on later visits.': 'Yn adnabod yr un porwr ar ymweliadau diweddarach.',
  'Records clicks and scrolling.': 'Yn cofnodi cliciau a sgrolio.',
  'Remembers an answer about cookies.': 'Yn cofio ateb am gwcis.',
  'Remembers settings.': 'Yn cofio gosodiadau.',
  'Remembers what led to this site.': 'Yn cofio beth a arweiniodd y defnyddiwr i’r wefan hon.',
  'Searches this site.': 'Yn chwilio’r wefan hon.',
  'Shows and measures adverts.': 'Yn dangos hysbysebion ac yn eu mesur.',
  'Shows buttons for sharing.': 'Yn dangos botymau rhannu.',
  'Shows charts.': 'Yn dangos siartiau.',
  'Shows documents.': 'Yn dangos dogfennau.',
  'Shows forms.': 'Yn dangos ffurflenni.',
  'Shows maps.': 'Yn dangos mapiau.',
  'Shows pictures.': 'Yn dangos lluniau.',
  'Shows posts.': 'Yn dangos postiadau.',
  'Shows surveys.': 'Yn dangos arolygon.',
  'Starts other services.': 'Yn cychwyn gwasanaethau eraill.',
  'Tells people and automated traffic apart.': 'Yn gwahaniaethu rhwng pobl a thraffig awtomataidd.',
  'Translates pages.': 'Yn cyfieithu tudalennau.',
};
