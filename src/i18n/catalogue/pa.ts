import type {Translation} from '../en.js';

/** ਪੰਜਾਬੀ. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'ਜਾਂਚਦੀ ਹੈ ਕਿ ਬ੍ਰਾਊਜ਼ਰ ਕੁਕੀਜ਼ ਸਵੀਕਾਰ ਕਰਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।',
  'Counts visits and shows which pages are used.': 'ਫੇਰੀਆਂ ਗਿਣਦੀ ਹੈ ਅਤੇ ਦਿਖਾਉਂਦੀ ਹੈ ਕਿ ਕਿਹੜੇ ਪੰਨੇ ਵਰਤੇ ਜਾਂਦੇ ਹਨ।',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'ਮੌਜੂਦਾ ਫੇਰੀ ਦਾ ਹਿਸਾਬ ਰੱਖਦੀ ਹੈ।',
  'Limits how often data is sent.': 'ਸੀਮਤ ਕਰਦੀ ਹੈ ਕਿ ਡਾਟਾ ਕਿੰਨੀ ਵਾਰ ਭੇਜਿਆ ਜਾਵੇ।',
  'Measures adverts and chooses who sees them.': 'ਇਸ਼ਤਿਹਾਰ ਮਾਪਦੀ ਹੈ ਅਤੇ ਚੁਣਦੀ ਹੈ ਕਿ ਉਹ ਕਿਸ ਨੂੰ ਦਿਖਾਏ ਜਾਣ।',
  'Measures how fast pages are.': 'ਮਾਪਦੀ ਹੈ ਕਿ ਪੰਨੇ ਕਿੰਨੀ ਤੇਜ਼ੀ ਨਾਲ ਖੁੱਲ੍ਹਦੇ ਹਨ।',
  'Plays sound.': 'ਆਡੀਓ ਚਲਾਉਂਦੀ ਹੈ।',
  'Plays videos.': 'ਵੀਡੀਓ ਚਲਾਉਂਦੀ ਹੈ।',
  'Protects requests from forgery.': 'ਬੇਨਤੀਆਂ ਨੂੰ ਜਾਅਲਸਾਜ਼ੀ ਤੋਂ ਬਚਾਉਂਦੀ ਹੈ।',
  'Reads pages aloud.': 'ਪੰਨੇ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਂਦੀ ਹੈ।',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'ਬਾਅਦ ਦੀਆਂ ਫੇਰੀਆਂ ਵਿੱਚ ਉਸੇ ਬ੍ਰਾਊਜ਼ਰ ਨੂੰ ਪਛਾਣਦੀ ਹੈ।',
  'Records clicks and scrolling.': 'ਕਲਿੱਕ ਅਤੇ ਸਕ੍ਰੋਲ ਰਿਕਾਰਡ ਕਰਦੀ ਹੈ।',
  'Remembers an answer about cookies.': 'ਕੁਕੀਜ਼ ਬਾਰੇ ਦਿੱਤਾ ਗਿਆ ਜਵਾਬ ਯਾਦ ਰੱਖਦੀ ਹੈ।',
  'Remembers settings.': 'ਸੈਟਿੰਗਾਂ ਯਾਦ ਰੱਖਦੀ ਹੈ।',
  'Remembers what led to this site.': 'ਇਸ ਸਾਈਟ ਤੱਕ ਪਹੁੰਚਣ ਦਾ ਜ਼ਰੀਆ ਯਾਦ ਰੱਖਦੀ ਹੈ।',
  'Searches this site.': 'ਇਸ ਸਾਈਟ ਵਿੱਚ ਖੋਜ ਕਰਦੀ ਹੈ।',
  'Shows and measures adverts.': 'ਇਸ਼ਤਿਹਾਰ ਦਿਖਾਉਂਦੀ ਹੈ ਅਤੇ ਮਾਪਦੀ ਹੈ।',
  'Shows buttons for sharing.': 'ਸਾਂਝਾ ਕਰਨ ਲਈ ਬਟਨ ਦਿਖਾਉਂਦੀ ਹੈ।',
  'Shows documents.': 'ਦਸਤਾਵੇਜ਼ ਦਿਖਾਉਂਦੀ ਹੈ।',
  'Shows forms and follows visits.': 'ਫ਼ਾਰਮ ਦਿਖਾਉਂਦੀ ਹੈ ਅਤੇ ਫੇਰੀਆਂ ਨੂੰ ਟ੍ਰੈਕ ਕਰਦੀ ਹੈ।',
  'Shows forms.': 'ਫ਼ਾਰਮ ਦਿਖਾਉਂਦੀ ਹੈ।',
  'Shows maps.': 'ਨਕਸ਼ੇ ਦਿਖਾਉਂਦੀ ਹੈ।',
  'Shows pictures.': 'ਤਸਵੀਰਾਂ ਦਿਖਾਉਂਦੀ ਹੈ।',
  'Shows posts.': 'ਪੋਸਟਾਂ ਦਿਖਾਉਂਦੀ ਹੈ।',
  'Starts other services.': 'ਹੋਰ ਸੇਵਾਵਾਂ ਸ਼ੁਰੂ ਕਰਦੀ ਹੈ।',
  'Tells people and automated traffic apart.': 'ਲੋਕਾਂ ਅਤੇ ਸਵੈਚਲਿਤ ਟ੍ਰੈਫ਼ਿਕ ਵਿੱਚ ਫ਼ਰਕ ਕਰਦੀ ਹੈ।',
};
