import {WAYS_BACK} from '../config/vocabulary.js';
import {isExempt, optionalCategories, type Category, type Service} from '../core/policy.js';
import {findUnread} from './attributes.js';
import {quote, quoteService, type FactsOf, type Finding, type MistakenPage} from './finding.js';
import {findMisplaced} from './places.js';
import {findUnparked} from './unparked.js';

/** Examples of other manuals, and of this one in the past. The catalogue's `keyExample` has the others. */
const EXAMPLES = /^(G-ABC123|3456789|(G|GT|GTM|AW|DC|UA)-X+(-X+|-Y+)?)$/;

/** Finds everything in the page that does not do what its author expects. Reads the page, and changes nothing. */
export async function findAll(page: MistakenPage): Promise<Finding[]> {
  const facts = await page.parts.load('facts');
  const factsOf: FactsOf = facts?.factsOf ?? (() => undefined);
  // Auto-blocking holds what it can, and reports the rest.
  const isAutoBlocked = !!document.querySelector('script[data-auto-block],consent-banner[auto-block]');
  return [
    ...findUnread(page),
    ...findMisplaced(),
    ...findUnconfigured(page),
    ...findInServices(page, factsOf),
    ...findNoWayBack(page),
    ...(isAutoBlocked ? [] : findUnparked(page, factsOf)),
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
function findInServices({store, tag}: MistakenPage, factsOf: FactsOf): Finding[] {
  const inService = (category: Category, service: Service): Finding[] => {
    const {name, key = ''} = service;
    const {label = name, keyExample} = factsOf(name) ?? {};
    const subject = quoteService(service, category.name, tag);
    const found: Finding[] = [];
    if (key && (key === keyExample || EXAMPLES.test(key)))
      found.push({subject, sentence: `${key} is only an example; write the number of your own account at ${label}.`});
    if (name === 'google-analytics' && isExempt(category))
      found.push({
        subject,
        sentence:
          `basis="${category.basis}" is for statistics that nobody else uses, and Google's terms let Google use them; ` +
          'ask your data protection officer, or leave out basis. Google signals and advertising personalisation stay off.',
        isWarning: true,
      });
    return found;
  };
  return (store.policy?.categories ?? []).flatMap((category) =>
    category.services.flatMap((service) => inService(category, service)),
  );
}

/** Visitors must be able to change their mind as easily as they chose. */
function findNoWayBack({store: {policy}}: MistakenPage): Finding[] {
  if (!policy || !optionalCategories(policy).length || isInPage(document, WAYS_BACK)) return [];
  const sentence = `visitors cannot change their mind here; add <a href="${policy.policyHref ?? '/cookies'}" data-consent-open>Cookie settings</a>.`;
  return [{subject: 'the page', sentence}];
}

/** True if the page has such an element, also in open shadow roots. */
function isInPage(root: ParentNode, selector: string): boolean {
  if (root.querySelector(selector)) return true;
  return [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot && isInPage(shadowRoot, selector));
}
