/** https://orejime.boscop.fr: each parked script is in its own template, unchanged. */
import {scriptTag} from '../peer-page.js';

const config = {
  privacyPolicyUrl: '/cookies.html',
  purposes: [{id: 'analytics', title: 'Statistics', description: 'Counts visits', cookies: ['_ga', '_gid']}],
};

export default {
  name: 'orejime',
  head: `
    <link rel="stylesheet" href="/bench/orejime/dist/orejime-standard.css" />
    ${scriptTag({text: `window.orejimeConfig = ${JSON.stringify(config)};`})}
    ${scriptTag({src: '/bench/orejime/dist/orejime-standard-en.js', defer: ''})}`,
  park: ({src, text, type, attributes}) =>
    `<template data-purpose="analytics">${scriptTag({type, src, ...attributes, text})}</template>`,
  ownCookie: 'eu-consent',
  accept: ['.orejime-Banner-saveButton'],
  async openSettings(page) {
    await page.evaluate(() => window.orejime.prompt());
  },
  refuse: ['.orejime-PurposeToggles-disableAll', '.orejime-Modal-saveButton'],
  acceptAgain: ['.orejime-PurposeToggles-enableAll', '.orejime-Modal-saveButton'],
};
