import type {Translation} from '../en.js';

/** Български. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Проверява дали браузърът приема бисквитки.',
  'Counts visits and shows which pages are used.': 'Брои посещенията и показва кои страници се използват.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Проследява текущото посещение.',
  'Limits how often data is sent.': 'Ограничава честотата на изпращане на данни.',
  'Measures adverts and chooses who sees them.': 'Измерва рекламите и избира кой да ги вижда.',
  'Measures how fast pages are.': 'Измерва скоростта на страниците.',
  'Plays sound.': 'Възпроизвежда звук.',
  'Plays videos.': 'Възпроизвежда видео.',
  'Protects requests from forgery.': 'Защитава заявките от подправяне.',
  'Reads pages aloud.': 'Чете страниците на глас.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Разпознава същия браузър при следващи посещения.',
  'Records clicks and scrolling.': 'Записва щракванията и превъртането.',
  'Remembers an answer about cookies.': 'Запомня отговора на въпрос за бисквитките.',
  'Remembers settings.': 'Запомня настройките.',
  'Remembers what led to this site.': 'Запомня какво е довело посетителя в този сайт.',
  'Searches this site.': 'Търси в този сайт.',
  'Shows and measures adverts.': 'Показва реклами и ги измерва.',
  'Shows buttons for sharing.': 'Показва бутони за споделяне.',
  'Shows documents.': 'Показва документи.',
  'Shows forms and follows visits.': 'Показва формуляри и проследява посещенията.',
  'Shows forms.': 'Показва формуляри.',
  'Shows maps.': 'Показва карти.',
  'Shows pictures.': 'Показва изображения.',
  'Shows posts.': 'Показва публикации.',
  'Starts other services.': 'Стартира други услуги.',
  'Tells people and automated traffic apart.': 'Различава хората от автоматизирания трафик.',
};
