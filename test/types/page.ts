/** Types on a page without a framework: compiled, never run. */
import {createConsent, type Answers, type ConsentBanner, type ConsentEmbed} from 'consent-elements';

const consent = createConsent({nonce: 'R4nd0m'});

export const banner: ConsentBanner | null = document.querySelector('consent-banner');
export const embed: ConsentEmbed = document.createElement('consent-embed');
embed.service = 'youtube';
// @ts-expect-error no such property
embed.services = 'youtube';
export const categories: HTMLElement[] = [...document.querySelectorAll('consent-category')];
export const cookie: HTMLElement | null = document.querySelector('consent-cookie');

document.addEventListener('consent-ready', ({detail}) => {
  const choices: Answers = detail.choices;
  return choices;
});
document.addEventListener('consent-change', ({detail}) => {
  if (detail.source === 'banner' && detail.choices.analytics && !detail.previous.analytics) consent?.reset();
  // @ts-expect-error no such source
  return detail.source === 'toolbar';
});
