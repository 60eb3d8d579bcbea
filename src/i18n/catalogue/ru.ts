import type {Translation} from '../en.js';

/** Русский. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Проверяет, принимает ли браузер файлы cookie.',
  'Counts visits and shows which pages are used.': 'Подсчитывает посещения и показывает, какими страницами пользуются.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Отслеживает текущее посещение.',
  'Limits how often data is sent.': 'Ограничивает частоту отправки данных.',
  'Measures adverts and chooses who sees them.': 'Измеряет результаты рекламы и выбирает, кому её показывать.',
  'Measures how fast pages are.': 'Измеряет скорость работы страниц.',
  'Plays sound.': 'Воспроизводит звук.',
  'Plays videos.': 'Воспроизводит видео.',
  'Protects requests from forgery.': 'Защищает запросы от подделки.',
  'Reads pages aloud.': 'Читает страницы вслух.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Распознаёт тот же браузер при последующих посещениях.',
  'Records clicks and scrolling.': 'Записывает клики и прокрутку.',
  'Remembers an answer about cookies.': 'Запоминает ответ на вопрос о файлах cookie.',
  'Remembers settings.': 'Запоминает настройки.',
  'Remembers what led to this site.': 'Запоминает, что привело посетителя на этот сайт.',
  'Searches this site.': 'Выполняет поиск по этому сайту.',
  'Shows and measures adverts.': 'Показывает рекламу и измеряет её результаты.',
  'Shows buttons for sharing.': 'Показывает кнопки «Поделиться».',
  'Shows documents.': 'Показывает документы.',
  'Shows forms and follows visits.': 'Показывает формы и отслеживает посещения.',
  'Shows forms.': 'Показывает формы.',
  'Shows maps.': 'Показывает карты.',
  'Shows pictures.': 'Показывает изображения.',
  'Shows posts.': 'Показывает публикации.',
  'Starts other services.': 'Запускает другие сервисы.',
  'Tells people and automated traffic apart.': 'Отличает людей от автоматизированного трафика.',
};
