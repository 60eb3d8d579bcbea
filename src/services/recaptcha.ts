import {cookie, local, ofDomain} from './cookies.js';
import * as purposes from './purposes.js';
import type {CatalogueService} from './service.js';

/** Google reCAPTCHA, where the form holds its key; a form that names its key in the address of the script parks that script. */
export const recaptcha: CatalogueService = {
  name: 'recaptcha',
  label: 'reCAPTCHA',
  provider: 'Google',
  privacyHref: 'https://policies.google.com/privacy',
  purpose: 'Tells people and automated traffic apart.',
  hosts: ['www.google.com/recaptcha/'],
  bases: ['consent'],
  cookies: ofDomain('google.com', cookie('_GRECAPTCHA', purposes.ROBOTS, '180 days'), local('rc::*', purposes.ROBOTS)),
  load(_, page) {
    page.script('https://www.google.com/recaptcha/api.js');
  },
  sources: [
    'https://developers.google.com/recaptcha/docs/display',
    'https://developers.google.com/recaptcha/docs/faq',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
};
