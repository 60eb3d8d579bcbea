import type {Translation} from '../en.js';

/** 简体中文. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': '检查浏览器是否接受 Cookie。',
  'Counts visits and shows which pages are used.': '统计访问次数，并显示哪些页面被访问过。',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': '跟踪当前的访问。',
  'Limits how often data is sent.': '限制发送数据的频率。',
  'Measures adverts and chooses who sees them.': '衡量广告效果，并选择向谁展示广告。',
  'Measures how fast pages are.': '测量页面的加载速度。',
  'Plays sound.': '播放音频。',
  'Plays videos.': '播放视频。',
  'Protects requests from forgery.': '防止操作被他人伪造。',
  'Reads pages aloud.': '朗读页面内容。',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': '在以后的访问中识别同一浏览器。',
  'Records clicks and scrolling.': '记录点击和滚动操作。',
  'Remembers an answer about cookies.': '记住有关 Cookie 的回答。',
  'Remembers settings.': '记住设置。',
  'Remembers what led to this site.': '记住访问者通过什么途径来到本网站。',
  'Searches this site.': '搜索本网站。',
  'Shows and measures adverts.': '展示广告并衡量广告效果。',
  'Shows buttons for sharing.': '显示分享按钮。',
  'Shows documents.': '显示文档。',
  'Shows forms and follows visits.': '显示表单并跟踪访问情况。',
  'Shows forms.': '显示表单。',
  'Shows maps.': '显示地图。',
  'Shows pictures.': '显示图片。',
  'Shows posts.': '显示帖子。',
  'Starts other services.': '启动其他服务。',
  'Tells people and automated traffic apart.': '区分真人与自动化流量。',
};
