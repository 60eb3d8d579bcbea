import type {FactsOf, MistakenPage} from '../config/mistaken-page.js';
import {findWayBack} from '../config/vocabulary.js';
import {isExempt, optionalCategories, type Category, type Service} from '../core/policy.js';
import {EXAMPLE_KEY} from '../services/shared/keys.js';
import {findUnread} from './attributes.js';
import {quote, quoteService, type Finding} from './finding.js';
import {isConfigInTag, settingsIn} from './sentences.js';
import {findMisplaced} from './places.js';
import {findUnparked} from './unparked.js';
import {ownDocument} from '../platform/document.js';

/** Finds everything in the page that does not do what its author expects. Reads the page, and changes nothing. */
export async function findAll(page: MistakenPage): Promise<Finding[]> {
  // Most findings need no label and no example.
  const loadFacts = async (): Promise<FactsOf> => (await page.parts.load('facts'))?.factsOf ?? (() => undefined);
  // Auto-blocking holds what it can, and reports the rest.
  const isAutoBlocked = !!ownDocument.querySelector('script[data-auto-block],consent-banner[auto-block]');
  return [
    ...findUnread(page),
    ...findMisplaced(),
    ...findUnconfigured(page),
    ...(await findInServices(page, loadFacts)),
    ...findNoWayBack(page),
    ...findNobody(page),
    ...(isAutoBlocked ? [] : await findUnparked(page, loadFacts)),
  ];
}

function findUnconfigured({store, tag}: MistakenPage): Finding[] {
  if (store.policy || !tag) return [];
  const sentence =
    'nobody is asked: the tag has none of data-policy-href, data-functional, data-analytics and data-marketing, and ' +
    'the page has no <consent-banner>. If a tool has put consent.js into this file, exclude it from that.';
  return [{element: tag, subject: quote(tag, 'src'), sentence}];
}

/** Account numbers that are only examples, and a service that claims an exception which it usually does not meet. */
async function findInServices(
  {store, tag, parts}: MistakenPage,
  loadFacts: () => Promise<FactsOf>,
): Promise<Finding[]> {
  const inService = async (category: Category, service: Service): Promise<Finding[]> => {
    const {name, key = ''} = service;
    const subject = quoteService(service, category.name, tag);
    const found: Finding[] = [];
    const isExample = EXAMPLE_KEY.test(key);
    const isShared = isExempt(category) && (await parts.load('loaders'))?.sharesData(name);
    if (!isExample && !isShared) return found;
    const {label = name, provider = label} = (await loadFacts())(name) ?? {};
    if (isExample)
      found.push({subject, sentence: `${key} is only an example; write the number of your own account at ${label}.`});
    if (isShared)
      found.push({
        subject,
        sentence:
          `basis="${category.basis}" is for statistics that nobody else uses, and the terms of ${label} let ${provider} ` +
          'use them; ask your data protection officer, or leave out basis. All but counting stays off.',
        isWarning: true,
      });
    return found;
  };
  const found = (store.policy?.categories ?? []).flatMap((category) =>
    category.services.map((service) => inService(category, service)),
  );
  return (await Promise.all(found)).flat();
}

/** Visitors must be able to change their mind as easily as they chose. */
function findNoWayBack({store: {policy}}: MistakenPage): Finding[] {
  if (policy?.settingsButton !== 'none' || !optionalCategories(policy).length || findWayBack()) return [];
  const sentence = `settings-button is none, so visitors cannot change their mind here; leave that out, or add <a href="${policy.policyHref ?? '/cookies'}" data-consent-open>Cookie settings</a>.`;
  return [{subject: 'the page', sentence}];
}

/** Visitors must be told who asks (UK GDPR Art 13(1)(a)). */
function findNobody({store: {policy}, tag}: MistakenPage): Finding[] {
  if (!policy || policy.siteName || !optionalCategories(policy).length) return [];
  const attribute = isConfigInTag(tag) ? 'data-site-name' : 'site-name';
  const sentence = `visitors are not told who asks; add ${attribute}="Aberwen Borough Council" to ${settingsIn({tag})}.`;
  return [{subject: 'the page', sentence}];
}
