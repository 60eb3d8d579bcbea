/** What an author can get wrong. The sentences that say so are a part of their own, which only mistakes load. */
export type MistakeCode =
  | 'choice'
  | 'href'
  | 'twice'
  | 'name'
  | 'label'
  | 'basis'
  | 'service'
  | 'cookie'
  | 'cookie-name'
  | 'cookie-domain'
  | 'cookie-days'
  | 'lang'
  | 'banners'
  | 'config'
  | 'category'
  | 'empty'
  | 'stranger'
  | 'ran'
  | 'loaded'
  | 'nonce'
  | 'address'
  | 'trusted-types';

/** A mistake of the site's author. What it is about stays blocked; the page goes on. */
export interface Mistake {
  readonly code: MistakeCode;
  readonly element?: Element;
  readonly attribute?: string;
  /** The word in the attribute that is wrong, or what could stand there. */
  readonly detail?: string;
}
