import type {Translation} from '../en.js';

/** Gàidhlig. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Bheir i sùil a bheil am brabhsair a’ ceadachadh bhriosgaidean.',
  'Counts visits and shows which pages are used.':
    'Cunntaidh i tadhalan agus seallaidh i dè na duilleagan a thathar a’ cleachdadh.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Cha chùm i dad air an uidheam seo. Leughaidh i mar a thathar a’ cleachdadh dhuilleagan, agus gheibh i seòladh IP an uidheim.',
  'Keeps nothing on this device. Receives its internet address.':
    'Cha chùm i dad air an uidheam seo. Gheibh i an seòladh IP aige.',
  'Keeps track of the current visit.': 'Leanaidh i an tadhal làithreach.',
  'Limits how often data is sent.': 'Cuingichidh i dè cho tric ’s a thèid dàta a chur.',
  'Loads fonts.': 'Luchdaichidh i cruthan-clò.',
  'Measures adverts and chooses who sees them.': 'Tomhaisidh i sanasan agus taghaidh i cò dhan tèid an sealltainn.',
  'Measures how fast pages are.': 'Tomhaisidh i dè cho luath ’s a tha na duilleagan.',
  'Offers a chat.': 'Tairgidh i cabadaich.',
  'Plays sound.': 'Cluichidh i fuaim.',
  'Plays videos.': 'Cluichidh i videothan.',
  'Protects requests from forgery.': 'Dìonaidh i an aghaidh iarrtasan brèige.',
  'Reads pages aloud.': 'Leughaidh i duilleagan os àrd.',
  'Receives the internet address of this device.': 'Gheibh i seòladh IP an uidheim seo.',
  'Recognises the same browser on later visits.': 'Aithnichidh i an aon bhrabhsair nuair a thadhlas e a-rithist.',
  'Records clicks and scrolling.': 'Clàraichidh i briogadh is sgroladh.',
  'Remembers an answer about cookies.': 'Cuimhnichidh i air freagairt mu bhriosgaidean.',
  'Remembers settings.': 'Cuimhnichidh i air suidheachaidhean.',
  'Remembers what led to this site.': 'Cuimhnichidh i mar a thàinig an neach-tadhail dhan làrach seo.',
  'Searches this site.': 'Nì i lorg san làrach seo.',
  'Shows and measures adverts.': 'Seallaidh i sanasan agus tomhaisidh i iad.',
  'Shows buttons for sharing.': 'Seallaidh i putanan co-roinnidh.',
  'Shows charts.': 'Seallaidh i cairtean.',
  'Shows documents.': 'Seallaidh i sgrìobhainnean.',
  'Shows forms.': 'Seallaidh i foirmean.',
  'Shows maps.': 'Seallaidh i mapaichean.',
  'Shows pictures.': 'Seallaidh i dealbhan.',
  'Shows posts.': 'Seallaidh i postaichean.',
  'Shows surveys.': 'Seallaidh i suirbhidhean.',
  'Starts other services.': 'Tòisichidh i seirbheisean eile.',
  'Tells people and automated traffic apart.': 'Nì i eadar-dhealachadh eadar daoine agus trafaig fhèin-obrachail.',
  'Translates pages.': 'Eadar-theangaichidh i duilleagan.',
};
