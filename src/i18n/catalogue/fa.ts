import type {Translation} from '../en.js';

/** فارسی. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'بررسی می‌کند که مرورگر کوکی‌ها را می‌پذیرد یا نه.',
  'Counts visits and shows which pages are used.': 'بازدیدها را می‌شمارد و نشان می‌دهد از کدام صفحه‌ها استفاده می‌شود.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'بازدید فعلی را دنبال می‌کند.',
  'Limits how often data is sent.': 'دفعات ارسال داده‌ها را محدود می‌کند.',
  'Measures adverts and chooses who sees them.': 'تبلیغات را می‌سنجد و انتخاب می‌کند چه کسانی آن‌ها را ببینند.',
  'Measures how fast pages are.': 'سرعت صفحه‌ها را می‌سنجد.',
  'Plays sound.': 'صدا پخش می‌کند.',
  'Plays videos.': 'ویدئو پخش می‌کند.',
  'Protects requests from forgery.': 'از درخواست‌ها در برابر جعل محافظت می‌کند.',
  'Reads pages aloud.': 'صفحه‌ها را با صدای بلند می‌خواند.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'همان مرورگر را در بازدیدهای بعدی بازمی‌شناسد.',
  'Records clicks and scrolling.': 'کلیک‌ها و پیمایش صفحه را ثبت می‌کند.',
  'Remembers an answer about cookies.': 'پاسخ به پرسش درباره کوکی‌ها را به خاطر می‌سپارد.',
  'Remembers settings.': 'تنظیمات را به خاطر می‌سپارد.',
  'Remembers what led to this site.': 'مسیر رسیدن به این وب‌سایت را به خاطر می‌سپارد.',
  'Searches this site.': 'در این وب‌سایت جست‌وجو می‌کند.',
  'Shows and measures adverts.': 'تبلیغات نمایش می‌دهد و آن‌ها را می‌سنجد.',
  'Shows buttons for sharing.': 'دکمه‌های اشتراک‌گذاری را نمایش می‌دهد.',
  'Shows documents.': 'اسناد را نمایش می‌دهد.',
  'Shows forms and follows visits.': 'فرم نمایش می‌دهد و بازدیدها را دنبال می‌کند.',
  'Shows forms.': 'فرم نمایش می‌دهد.',
  'Shows maps.': 'نقشه نمایش می‌دهد.',
  'Shows pictures.': 'تصویر نمایش می‌دهد.',
  'Shows posts.': 'پست‌های شبکه‌های اجتماعی را نمایش می‌دهد.',
  'Starts other services.': 'سرویس‌های دیگر را راه‌اندازی می‌کند.',
  'Tells people and automated traffic apart.': 'افراد را از ترافیک خودکار تشخیص می‌دهد.',
};
