import {optionalCategories, servicesOf, type Category, type Policy, type Service} from '../../core/policy.js';
import {SHORT_TIMES} from './texts.js';

/** The Information Commissioner's page for complaints. */
const COMMISSIONER = 'https://ico.org.uk/make-a-complaint/';

/** The parts of the notice that the page knows. */
export interface NoticeFacts {
  /** The name of a category that visitors read. */
  labelOf(category: Category): string;
  /** The whole address of the site's cookies page. */
  readonly policyHref: string | undefined;
  /** The whole address where visitors can complain to the site. */
  readonly complaintsHref: string | undefined;
}

/** Words for the site's privacy notice, a paragraph each. */
export function noticeOf(policy: Policy, {labelOf, policyHref, complaintsHref}: NoticeFacts): readonly string[] {
  const shown = policy.categories.filter(
    ({services, name}) => services.length > 0 || optionalCategories(policy).some((each) => each.name === name),
  );
  const uses = shown.map((category) => {
    const services = category.services.map(nameWithProvider).join(', ');
    return `– ${labelOf(category)} (${SHORT_TIMES[category.basis]})${services ? `: ${services}` : ''}`;
  });
  const receivers = [...new Set(servicesOf(policy).flatMap(({provider}) => provider || []))];
  const changes = policyHref ? ` You can change it at any time: ${policyHref}` : ' You can change it at any time.';
  return [
    `${policy.siteName ?? 'This site'} keeps information on your device, or reads it from there, for these uses:`,
    ...uses,
    ...(receivers.length
      ? [`When something of theirs loads, these companies can receive your internet address: ${receivers.join(', ')}.`]
      : []),
    ...(optionalCategories(policy).length
      ? [
          `We keep your answer on your device for ${policy.cookieDays} days, in a cookie named ${policy.cookieName}. It says ` +
            `what you allowed and refused, when, where and in which language. It does not say who you are.${changes}`,
        ]
      : []),
    ...complaintsParagraphs(complaintsHref),
  ];
}

/**
 * Says how to complain about the use of personal data: since 19 June 2026, every controller has to make that easy,
 * acknowledge a complaint within 30 days and act without undue delay (Data Protection Act 2018, section 164A).
 */
function complaintsParagraphs(
  href = '[fill in: the address of your form for complaints about personal data]',
): string[] {
  return [
    'If you think that we have not used your personal data as the law asks, you can complain to us. We will confirm ' +
      'within 30 days that we have your complaint, look into it without undue delay, and tell you the outcome. ' +
      `To complain: ${href}`,
    `You can also complain to the Information Commissioner: ${COMMISSIONER}`,
  ];
}

function nameWithProvider({name, label = name, provider}: Service): string {
  return provider && provider !== label ? `${label} (${provider})` : label;
}
