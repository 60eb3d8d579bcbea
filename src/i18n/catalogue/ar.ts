import type {Translation} from '../en.js';

/** العربية. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'يتحقق مما إذا كان المتصفح يقبل ملفات تعريف الارتباط.',
  'Counts visits and shows which pages are used.': 'يحصي الزيارات ويبيّن الصفحات المستخدمة.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'يتتبع الزيارة الحالية.',
  'Limits how often data is sent.': 'يحدّ من عدد مرات إرسال البيانات.',
  'Measures adverts and chooses who sees them.': 'يقيس الإعلانات ويختار من يراها.',
  'Measures how fast pages are.': 'يقيس سرعة الصفحات.',
  'Plays sound.': 'يشغّل المقاطع الصوتية.',
  'Plays videos.': 'يشغّل مقاطع الفيديو.',
  'Protects requests from forgery.': 'يحمي الطلبات من التزوير.',
  'Reads pages aloud.': 'يقرأ الصفحات بصوت مسموع.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'يتعرف على المتصفح نفسه في الزيارات اللاحقة.',
  'Records clicks and scrolling.': 'يسجّل النقرات وتمرير الصفحات.',
  'Remembers an answer about cookies.': 'يتذكر الإجابة بشأن ملفات تعريف الارتباط.',
  'Remembers settings.': 'يتذكر الإعدادات.',
  'Remembers what led to this site.': 'يتذكر من أين جاءت الزيارة إلى هذا الموقع.',
  'Searches this site.': 'يبحث في هذا الموقع.',
  'Shows and measures adverts.': 'يعرض الإعلانات ويقيسها.',
  'Shows buttons for sharing.': 'يعرض أزرار المشاركة.',
  'Shows documents.': 'يعرض المستندات.',
  'Shows forms and follows visits.': 'يعرض النماذج ويتتبع الزيارات.',
  'Shows forms.': 'يعرض النماذج.',
  'Shows maps.': 'يعرض الخرائط.',
  'Shows pictures.': 'يعرض الصور.',
  'Shows posts.': 'يعرض المنشورات.',
  'Starts other services.': 'يشغّل خدمات أخرى.',
  'Tells people and automated traffic apart.': 'يميّز بين زيارات الأشخاص والزيارات الآلية.',
};
