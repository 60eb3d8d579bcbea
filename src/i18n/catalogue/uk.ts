import type {Translation} from '../en.js';

/** Українська. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Перевіряє, чи приймає браузер файли cookie.',
  'Counts visits and shows which pages are used.': 'Підраховує відвідування та показує, якими сторінками користуються.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Відстежує поточне відвідування.',
  'Limits how often data is sent.': 'Обмежує частоту надсилання даних.',
  'Measures adverts and chooses who sees them.': 'Вимірює результати реклами та вибирає, кому її показувати.',
  'Measures how fast pages are.': 'Вимірює швидкість роботи сторінок.',
  'Plays sound.': 'Відтворює звук.',
  'Plays videos.': 'Відтворює відео.',
  'Protects requests from forgery.': 'Захищає запити від підроблення.',
  'Reads pages aloud.': 'Читає сторінки вголос.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Розпізнає той самий браузер під час наступних відвідувань.',
  'Records clicks and scrolling.': 'Записує кліки та прокручування.',
  'Remembers an answer about cookies.': 'Запам’ятовує відповідь на запитання про файли cookie.',
  'Remembers settings.': 'Запам’ятовує налаштування.',
  'Remembers what led to this site.': 'Запам’ятовує, що привело відвідувача на цей сайт.',
  'Searches this site.': 'Виконує пошук на цьому сайті.',
  'Shows and measures adverts.': 'Показує рекламу та вимірює її результати.',
  'Shows buttons for sharing.': 'Показує кнопки «Поділитися».',
  'Shows documents.': 'Показує документи.',
  'Shows forms and follows visits.': 'Показує форми та відстежує відвідування.',
  'Shows forms.': 'Показує форми.',
  'Shows maps.': 'Показує карти.',
  'Shows pictures.': 'Показує зображення.',
  'Shows posts.': 'Показує дописи.',
  'Starts other services.': 'Запускає інші сервіси.',
  'Tells people and automated traffic apart.': 'Відрізняє людей від автоматизованого трафіку.',
};
