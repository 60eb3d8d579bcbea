import type {Translation} from '../en.js';

/** বাংলা. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'ব্রাউজার কুকি গ্রহণ করে কি না, তা যাচাই করে।',
  'Counts visits and shows which pages are used.': 'ভিজিট গণনা করে এবং কোন কোন পেজ ব্যবহৃত হয়, তা দেখায়।',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'বর্তমান ভিজিটের হিসাব রাখে।',
  'Limits how often data is sent.': 'ডেটা কত ঘন ঘন পাঠানো হয়, তা সীমিত করে।',
  'Measures adverts and chooses who sees them.': 'বিজ্ঞাপন মাপে এবং তা কাদের দেখানো হবে, সেটি বেছে নেয়।',
  'Measures how fast pages are.': 'পেজ কত দ্রুত খোলে, তা মাপে।',
  'Plays sound.': 'অডিও চালায়।',
  'Plays videos.': 'ভিডিও চালায়।',
  'Protects requests from forgery.': 'জাল অনুরোধ থেকে সুরক্ষা দেয়।',
  'Reads pages aloud.': 'পেজ পড়ে শোনায়।',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'পরবর্তী ভিজিটে একই ব্রাউজার শনাক্ত করে।',
  'Records clicks and scrolling.': 'ক্লিক ও স্ক্রোল রেকর্ড করে।',
  'Remembers an answer about cookies.': 'কুকি সম্পর্কে দেওয়া উত্তর মনে রাখে।',
  'Remembers settings.': 'সেটিংস মনে রাখে।',
  'Remembers what led to this site.': 'কোন সূত্রে এই সাইটে আসা হয়েছে, তা মনে রাখে।',
  'Searches this site.': 'এই সাইটে অনুসন্ধান করে।',
  'Shows and measures adverts.': 'বিজ্ঞাপন দেখায় ও মাপে।',
  'Shows buttons for sharing.': 'শেয়ার করার বোতাম দেখায়।',
  'Shows documents.': 'নথি দেখায়।',
  'Shows forms and follows visits.': 'ফর্ম দেখায় এবং ভিজিট ট্র্যাক করে।',
  'Shows forms.': 'ফর্ম দেখায়।',
  'Shows maps.': 'মানচিত্র দেখায়।',
  'Shows pictures.': 'ছবি দেখায়।',
  'Shows posts.': 'পোস্ট দেখায়।',
  'Starts other services.': 'অন্যান্য সেবা চালু করে।',
  'Tells people and automated traffic apart.': 'মানুষ ও স্বয়ংক্রিয় ট্রাফিকের মধ্যে পার্থক্য করে।',
};
