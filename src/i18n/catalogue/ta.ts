import type {Translation} from '../en.js';

/** தமிழ். */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'உலாவி குக்கீகளை ஏற்கிறதா எனச் சரிபார்க்கும்.',
  'Counts visits and shows which pages are used.': 'வருகைகளை எண்ணி, எந்தப் பக்கங்கள் பயன்படுத்தப்படுகின்றன என்பதைக் காட்டும்.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'தற்போதைய வருகையைக் கண்காணிக்கும்.',
  'Limits how often data is sent.': 'தரவு எவ்வளவு அடிக்கடி அனுப்பப்படுகிறது என்பதைக் கட்டுப்படுத்தும்.',
  'Measures adverts and chooses who sees them.': 'விளம்பரங்களை அளவிட்டு, அவற்றை யாருக்குக் காட்டுவது எனத் தேர்வுசெய்யும்.',
  'Measures how fast pages are.': 'பக்கங்கள் திறக்கும் வேகத்தை அளவிடும்.',
  'Plays sound.': 'ஆடியோவை இயக்கும்.',
  'Plays videos.': 'வீடியோக்களை இயக்கும்.',
  'Protects requests from forgery.': 'போலிக் கோரிக்கைகளிலிருந்து பாதுகாக்கும்.',
  'Reads pages aloud.': 'பக்கங்களை வாசித்துக் காட்டும்.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'அடுத்தடுத்த வருகைகளில் அதே உலாவியை அடையாளம் காணும்.',
  'Records clicks and scrolling.': 'கிளிக் செய்வதையும் ஸ்க்ரோல் செய்வதையும் பதிவுசெய்யும்.',
  'Remembers an answer about cookies.': 'குக்கீகள் பற்றி அளித்த பதிலை நினைவில் வைக்கும்.',
  'Remembers settings.': 'அமைப்புகளை நினைவில் வைக்கும்.',
  'Remembers what led to this site.': 'இந்தத் தளத்துக்கு வந்த வழியை நினைவில் வைக்கும்.',
  'Searches this site.': 'இந்தத் தளத்தில் தேடும்.',
  'Shows and measures adverts.': 'விளம்பரங்களைக் காட்டி, அவற்றை அளவிடும்.',
  'Shows buttons for sharing.': 'பகிர்வதற்கான பொத்தான்களைக் காட்டும்.',
  'Shows documents.': 'ஆவணங்களைக் காட்டும்.',
  'Shows forms and follows visits.': 'படிவங்களைக் காட்டி, வருகைகளைக் கண்காணிக்கும்.',
  'Shows forms.': 'படிவங்களைக் காட்டும்.',
  'Shows maps.': 'வரைபடங்களைக் காட்டும்.',
  'Shows pictures.': 'படங்களைக் காட்டும்.',
  'Shows posts.': 'இடுகைகளைக் காட்டும்.',
  'Starts other services.': 'பிற சேவைகளைத் தொடங்கும்.',
  'Tells people and automated traffic apart.': 'மனிதர்களின் வருகைகளையும் தானியங்கி வருகைகளையும் வேறுபடுத்தி அறியும்.',
};
