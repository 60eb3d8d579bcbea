import type {Translation} from '../en.js';

/** Türkçe. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Tarayıcının çerezleri kabul edip etmediğini denetler.',
  'Counts visits and shows which pages are used.': 'Ziyaretleri sayar ve hangi sayfaların kullanıldığını gösterir.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Mevcut ziyareti takip eder.',
  'Limits how often data is sent.': 'Verilerin gönderilme sıklığını sınırlar.',
  'Measures adverts and chooses who sees them.': 'Reklamları ölçer ve kimlere gösterileceğini seçer.',
  'Measures how fast pages are.': 'Sayfaların hızını ölçer.',
  'Plays sound.': 'Ses içeriklerini oynatır.',
  'Plays videos.': 'Videoları oynatır.',
  'Protects requests from forgery.': 'İstekleri sahteciliğe karşı korur.',
  'Reads pages aloud.': 'Sayfaları sesli okur.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Sonraki ziyaretlerde aynı tarayıcıyı tanır.',
  'Records clicks and scrolling.': 'Tıklamaları ve kaydırmaları kaydeder.',
  'Remembers an answer about cookies.': 'Çerezlerle ilgili verilen yanıtı hatırlar.',
  'Remembers settings.': 'Ayarları hatırlar.',
  'Remembers what led to this site.': 'Bu siteye nereden gelindiğini hatırlar.',
  'Searches this site.': 'Bu sitede arama yapar.',
  'Shows and measures adverts.': 'Reklamları gösterir ve ölçer.',
  'Shows buttons for sharing.': 'Paylaşım düğmelerini gösterir.',
  'Shows documents.': 'Belgeleri gösterir.',
  'Shows forms and follows visits.': 'Formları gösterir ve ziyaretleri takip eder.',
  'Shows forms.': 'Formları gösterir.',
  'Shows maps.': 'Haritaları gösterir.',
  'Shows pictures.': 'Resimleri gösterir.',
  'Shows posts.': 'Gönderileri gösterir.',
  'Starts other services.': 'Diğer hizmetleri başlatır.',
  'Tells people and automated traffic apart.': 'İnsanları otomatik trafikten ayırt eder.',
};
