import type {Translation} from '../en.js';

/** Polski. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Sprawdza, czy przeglądarka akceptuje pliki cookie.',
  'Counts visits and shows which pages are used.': 'Liczy wizyty i pokazuje, które strony są przeglądane.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Śledzi przebieg bieżącej wizyty.',
  'Limits how often data is sent.': 'Ogranicza częstotliwość wysyłania danych.',
  'Measures adverts and chooses who sees them.': 'Decyduje, kto widzi reklamy, i mierzy ich wyniki.',
  'Measures how fast pages are.': 'Mierzy szybkość działania stron.',
  'Plays sound.': 'Odtwarza dźwięk.',
  'Plays videos.': 'Odtwarza filmy.',
  'Protects requests from forgery.': 'Chroni przed fałszowaniem żądań.',
  'Reads pages aloud.': 'Czyta strony na głos.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Rozpoznaje tę samą przeglądarkę podczas kolejnych wizyt.',
  'Records clicks and scrolling.': 'Rejestruje kliknięcia i przewijanie.',
  'Remembers an answer about cookies.': 'Zapamiętuje odpowiedź na pytanie o pliki cookie.',
  'Remembers settings.': 'Zapamiętuje ustawienia.',
  'Remembers what led to this site.': 'Zapamiętuje, co skierowało użytkownika do tego serwisu.',
  'Searches this site.': 'Wyszukuje treści w tym serwisie.',
  'Shows and measures adverts.': 'Wyświetla reklamy i mierzy ich wyniki.',
  'Shows buttons for sharing.': 'Wyświetla przyciski udostępniania.',
  'Shows documents.': 'Wyświetla dokumenty.',
  'Shows forms and follows visits.': 'Wyświetla formularze i śledzi wizyty.',
  'Shows forms.': 'Wyświetla formularze.',
  'Shows maps.': 'Wyświetla mapy.',
  'Shows pictures.': 'Wyświetla obrazy.',
  'Shows posts.': 'Wyświetla posty.',
  'Starts other services.': 'Uruchamia inne usługi.',
  'Tells people and automated traffic apart.': 'Odróżnia ludzi od ruchu automatycznego.',
};
