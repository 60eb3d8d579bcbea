import type {Consent} from '../core/consent.js';
import type {Answers} from '../core/decision.js';
import {NECESSARY, optionalCategories} from '../core/policy.js';
import {cataloguedIn} from '../services/find.js';
import {commandsIn, listIn} from '../services/queue.js';
import type {CatalogueService, ConsentType} from '../services/service.js';

/** The category that each type follows, where no service of the site's says otherwise. */
const CATEGORY_OF: Readonly<Record<ConsentType, string>> = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: NECESSARY,
};

/**
 * Tells Google's scripts of the choice, by Consent Mode v2: that all is denied, before any of them runs; then what is
 * granted, once a page where there is a choice or an exception, and once a decision. Tag Manager hears of each by the event
 * `consent_update`.
 *
 * @returns What has to be called at each update of the consent, before services are started.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function createGoogleSignal(
  consent: Consent,
  catalogue: readonly CatalogueService[],
  window: Record<string, unknown>,
): () => void {
  let told: Answers | undefined;

  const gtag = commandsIn(window, 'dataLayer');
  const states = (isGranted: (type: ConsentType) => boolean): object =>
    Object.fromEntries(
      Object.keys(CATEGORY_OF).map((type) => [type, isGranted(type as ConsentType) ? 'granted' : 'denied']),
    );

  return () => {
    const {answers, choices, policy} = consent;
    const google = cataloguedIn(policy!, catalogue).flatMap(([, facts]) => (facts.consentTypes ? [facts] : []));
    if (policy!.consentMode === 'off' || !(policy!.consentMode || google.length)) return;
    const isFirst = !told;
    if (!told)
      gtag(
        'consent',
        'default',
        states(() => false),
      );
    if (answers === told) return;
    told = answers;
    const isChosen = Object.keys(answers).length || optionalCategories(policy!).some(({name}) => choices[name]);
    if (isFirst && !isChosen) return;
    const isGranted = (type: ConsentType): boolean => {
      const own = google.filter(({consentTypes}) => consentTypes!.includes(type));
      return own.length ? own.some(({name}) => consent.allows(name)) : consent.allows(CATEGORY_OF[type]);
    };
    gtag('consent', 'update', states(isGranted));
    listIn(window, 'dataLayer').push({event: 'consent_update', consent: choices});
  };
}
