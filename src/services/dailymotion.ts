import {ADDRESS} from './shared/purposes.js';
import type {ServiceBrief, ServiceFacts, ServiceLoader} from './shared/service.js';

/** Dailymotion videos. */
export const brief: ServiceBrief = {name: 'dailymotion', label: 'Dailymotion', provider: 'Dailymotion', use: 'video'};

export const facts: ServiceFacts = {
  privacyHref: 'https://legal.dailymotion.com/en/privacy-policy/',
  purpose: 'Plays videos.',
  device: ADDRESS,
  cookies: [],
};

export const sources: readonly string[] = [
  'https://legal.dailymotion.com/en/privacy-policy/',
  'https://github.com/ghostery/trackerdb',
];

export const hosts: readonly string[] = ['www.dailymotion.com', 'geo.dailymotion.com', '*.dmcdn.net'];

export const loader: ServiceLoader = {
  name: 'dailymotion',
  bases: ['consent'],
  frame: {allow: 'autoplay; fullscreen; picture-in-picture; web-share'},
};
