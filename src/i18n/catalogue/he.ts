import type {Translation} from '../en.js';

/** עברית. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'בודקת אם הדפדפן מקבל עוגיות.',
  'Counts visits and shows which pages are used.': 'סופר ביקורים ומראה באילו דפים משתמשים.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'עוקבת אחר הביקור הנוכחי.',
  'Limits how often data is sent.': 'מגבילה את תדירות שליחת הנתונים.',
  'Measures adverts and chooses who sees them.': 'מודד פרסומות ובוחר מי יראה אותן.',
  'Measures how fast pages are.': 'מודד את מהירות הדפים.',
  'Plays sound.': 'משמיע קטעי שמע.',
  'Plays videos.': 'מפעיל סרטונים.',
  'Protects requests from forgery.': 'מגינה על בקשות מפני זיוף.',
  'Reads pages aloud.': 'מקריא דפים בקול.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'מזהה את אותו הדפדפן בביקורים הבאים.',
  'Records clicks and scrolling.': 'מתעד לחיצות וגלילה.',
  'Remembers an answer about cookies.': 'זוכרת תשובה לגבי עוגיות.',
  'Remembers settings.': 'זוכרת הגדרות.',
  'Remembers what led to this site.': 'זוכרת מהיכן הגיעו לאתר זה.',
  'Searches this site.': 'מחפש באתר זה.',
  'Shows and measures adverts.': 'מציגה פרסומות ומודדת אותן.',
  'Shows buttons for sharing.': 'מציג כפתורי שיתוף.',
  'Shows documents.': 'מציג מסמכים.',
  'Shows forms and follows visits.': 'מציג טפסים ועוקב אחר ביקורים.',
  'Shows forms.': 'מציג טפסים.',
  'Shows maps.': 'מציג מפות.',
  'Shows pictures.': 'מציג תמונות.',
  'Shows posts.': 'מציג פוסטים.',
  'Starts other services.': 'מפעיל שירותים אחרים.',
  'Tells people and automated traffic apart.': 'מזהה אם מדובר באדם או בתעבורה אוטומטית.',
};
