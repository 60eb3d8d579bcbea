import type {Translation} from '../en.js';

/** नेपाली. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'ब्राउजरले कुकीहरू स्वीकार गर्छ कि गर्दैन भनेर जाँच्छ।',
  'Counts visits and shows which pages are used.': 'भ्रमणहरू गन्छ र कुन-कुन पृष्ठ प्रयोग हुन्छन् भनेर देखाउँछ।',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'हालको भ्रमण ट्र्याक गर्छ।',
  'Limits how often data is sent.': 'डेटा कति पटक पठाउने भन्ने सीमा तोक्छ।',
  'Measures adverts and chooses who sees them.': 'विज्ञापनको मापन गर्छ र ती कसलाई देखाउने भनेर छान्छ।',
  'Measures how fast pages are.': 'पृष्ठहरू कति छिटो खुल्छन् भनेर मापन गर्छ।',
  'Plays sound.': 'अडियो बजाउँछ।',
  'Plays videos.': 'भिडियो चलाउँछ।',
  'Protects requests from forgery.': 'अनुरोधहरूलाई जालसाजीबाट जोगाउँछ।',
  'Reads pages aloud.': 'पृष्ठहरू पढेर सुनाउँछ।',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'पछिका भ्रमणहरूमा उही ब्राउजरलाई चिन्छ।',
  'Records clicks and scrolling.': 'क्लिक र स्क्रोल रेकर्ड गर्छ।',
  'Remembers an answer about cookies.': 'कुकीहरूबारे दिइएको जवाफ सम्झन्छ।',
  'Remembers settings.': 'सेटिङ सम्झन्छ।',
  'Remembers what led to this site.': 'यस साइटमा कसरी आइयो भन्ने कुरा सम्झन्छ।',
  'Searches this site.': 'यस साइटमा खोजी गर्छ।',
  'Shows and measures adverts.': 'विज्ञापन देखाउँछ र तिनको मापन गर्छ।',
  'Shows buttons for sharing.': 'सेयर गर्ने बटन देखाउँछ।',
  'Shows documents.': 'कागजात देखाउँछ।',
  'Shows forms and follows visits.': 'फारम देखाउँछ र भ्रमणहरू ट्र्याक गर्छ।',
  'Shows forms.': 'फारम देखाउँछ।',
  'Shows maps.': 'नक्सा देखाउँछ।',
  'Shows pictures.': 'तस्बिर देखाउँछ।',
  'Shows posts.': 'पोस्ट देखाउँछ।',
  'Starts other services.': 'अन्य सेवाहरू सुरु गर्छ।',
  'Tells people and automated traffic apart.': 'मानिस र स्वचालित ट्राफिक छुट्याउँछ।',
};
