import type {Translation} from '../en.js';

/** Português. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Verifica se o navegador aceita cookies.',
  'Counts visits and shows which pages are used.': 'Conta as visitas e mostra que páginas são consultadas.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Faz o seguimento da visita atual.',
  'Limits how often data is sent.': 'Limita a frequência de envio de dados.',
  'Measures adverts and chooses who sees them.': 'Escolhe quem vê os anúncios e mede os seus resultados.',
  'Measures how fast pages are.': 'Mede a velocidade das páginas.',
  'Plays sound.': 'Reproduz áudio.',
  'Plays videos.': 'Reproduz vídeos.',
  'Protects requests from forgery.': 'Protege os pedidos contra falsificação.',
  'Reads pages aloud.': 'Lê as páginas em voz alta.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Reconhece o mesmo navegador em visitas posteriores.',
  'Records clicks and scrolling.': 'Regista os cliques e o deslocamento nas páginas.',
  'Remembers an answer about cookies.': 'Memoriza a resposta a uma pergunta sobre cookies.',
  'Remembers settings.': 'Memoriza as definições.',
  'Remembers what led to this site.': 'Memoriza como se chegou a este site.',
  'Searches this site.': 'Efetua pesquisas neste site.',
  'Shows and measures adverts.': 'Mostra anúncios e mede os seus resultados.',
  'Shows buttons for sharing.': 'Mostra botões de partilha.',
  'Shows documents.': 'Mostra documentos.',
  'Shows forms and follows visits.': 'Mostra formulários e faz o seguimento das visitas.',
  'Shows forms.': 'Mostra formulários.',
  'Shows maps.': 'Mostra mapas.',
  'Shows pictures.': 'Mostra imagens.',
  'Shows posts.': 'Mostra publicações.',
  'Starts other services.': 'Inicia outros serviços.',
  'Tells people and automated traffic apart.': 'Distingue as pessoas do tráfego automatizado.',
};
