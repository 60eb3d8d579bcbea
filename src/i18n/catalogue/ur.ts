import type {Translation} from '../en.js';

/** اردو. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'جانچتی ہے کہ براؤزر کوکیز قبول کرتا ہے یا نہیں۔',
  'Counts visits and shows which pages are used.': 'وزٹس گنتی ہے اور دکھاتی ہے کہ کون سے صفحات استعمال ہوتے ہیں۔',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'موجودہ وزٹ کا ریکارڈ رکھتی ہے۔',
  'Limits how often data is sent.': 'محدود کرتی ہے کہ ڈیٹا کتنی بار بھیجا جائے۔',
  'Measures adverts and chooses who sees them.': 'اشتہارات کی پیمائش کرتی ہے اور طے کرتی ہے کہ انہیں کون دیکھے۔',
  'Measures how fast pages are.': 'ناپتی ہے کہ صفحات کتنی تیزی سے کھلتے ہیں۔',
  'Plays sound.': 'آڈیو چلاتی ہے۔',
  'Plays videos.': 'ویڈیوز چلاتی ہے۔',
  'Protects requests from forgery.': 'درخواستوں کو جعل سازی سے محفوظ رکھتی ہے۔',
  'Reads pages aloud.': 'صفحات بلند آواز میں پڑھ کر سناتی ہے۔',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'بعد کے وزٹس میں اسی براؤزر کو پہچانتی ہے۔',
  'Records clicks and scrolling.': 'کلکس اور اسکرولنگ ریکارڈ کرتی ہے۔',
  'Remembers an answer about cookies.': 'کوکیز کے بارے میں دیا گیا جواب یاد رکھتی ہے۔',
  'Remembers settings.': 'ترتیبات یاد رکھتی ہے۔',
  'Remembers what led to this site.': 'یاد رکھتی ہے کہ اس سائٹ تک کس ذریعے سے پہنچا گیا۔',
  'Searches this site.': 'اس سائٹ میں تلاش کرتی ہے۔',
  'Shows and measures adverts.': 'اشتہارات دکھاتی ہے اور ان کی پیمائش کرتی ہے۔',
  'Shows buttons for sharing.': 'شیئر کرنے کے بٹن دکھاتی ہے۔',
  'Shows documents.': 'دستاویزات دکھاتی ہے۔',
  'Shows forms and follows visits.': 'فارم دکھاتی ہے اور وزٹس پر نظر رکھتی ہے۔',
  'Shows forms.': 'فارم دکھاتی ہے۔',
  'Shows maps.': 'نقشے دکھاتی ہے۔',
  'Shows pictures.': 'تصاویر دکھاتی ہے۔',
  'Shows posts.': 'پوسٹس دکھاتی ہے۔',
  'Starts other services.': 'دوسری سروسز شروع کرتی ہے۔',
  'Tells people and automated traffic apart.': 'لوگوں اور خودکار ٹریفک میں فرق کرتی ہے۔',
};
