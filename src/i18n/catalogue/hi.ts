import type {Translation} from '../en.js';

/** हिन्दी. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'जाँचती है कि ब्राउज़र कुकी स्वीकार करता है या नहीं।',
  'Counts visits and shows which pages are used.': 'विज़िट की गिनती करती है और दिखाती है कि किन पेजों का इस्तेमाल होता है।',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'मौजूदा विज़िट का हिसाब रखती है।',
  'Limits how often data is sent.': 'सीमित करती है कि डेटा कितनी बार भेजा जाए।',
  'Measures adverts and chooses who sees them.': 'विज्ञापनों को मापती है और चुनती है कि वे किसे दिखाए जाएँ।',
  'Measures how fast pages are.': 'मापती है कि पेज कितनी तेज़ी से खुलते हैं।',
  'Plays sound.': 'ऑडियो चलाती है।',
  'Plays videos.': 'वीडियो चलाती है।',
  'Protects requests from forgery.': 'अनुरोधों को जालसाज़ी से बचाती है।',
  'Reads pages aloud.': 'पेज पढ़कर सुनाती है।',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'बाद की विज़िट में उसी ब्राउज़र को पहचानती है।',
  'Records clicks and scrolling.': 'क्लिक और स्क्रॉल रिकॉर्ड करती है।',
  'Remembers an answer about cookies.': 'कुकी के बारे में दिया गया जवाब याद रखती है।',
  'Remembers settings.': 'सेटिंग याद रखती है।',
  'Remembers what led to this site.': 'इस साइट तक पहुँचने का ज़रिया याद रखती है।',
  'Searches this site.': 'इस साइट पर खोज करती है।',
  'Shows and measures adverts.': 'विज्ञापन दिखाती है और उन्हें मापती है।',
  'Shows buttons for sharing.': 'शेयर करने के लिए बटन दिखाती है।',
  'Shows documents.': 'दस्तावेज़ दिखाती है।',
  'Shows forms and follows visits.': 'फ़ॉर्म दिखाती है और विज़िट को ट्रैक करती है।',
  'Shows forms.': 'फ़ॉर्म दिखाती है।',
  'Shows maps.': 'नक्शे दिखाती है।',
  'Shows pictures.': 'तस्वीरें दिखाती है।',
  'Shows posts.': 'पोस्ट दिखाती है।',
  'Starts other services.': 'दूसरी सेवाएँ शुरू करती है।',
  'Tells people and automated traffic apart.': 'लोगों और स्वचालित ट्रैफ़िक में अंतर करती है।',
};
