import type {Basis, ConsentMode} from '../../core/policy.js';

/*
 * The statement's own texts, in English alone: they are for the site's data protection officer, and about the law of the
 * United Kingdom.
 */

/** The meaning of each basis. PECR are the Privacy and Electronic Communications Regulations 2003. */
export const MEANINGS: Readonly<Record<Basis, string>> = {
  consent: 'The visitor’s consent (PECR 2003, regulation 6 and Schedule A1).',
  necessary: 'Necessary for the service that the visitor has asked for (PECR 2003, Schedule A1). Nobody is asked.',
  statistics:
    'The exception for statistics (PECR 2003, Schedule A1): only to learn how the site is used, in order to improve it.',
  appearance: 'The exception for how pages look or work for the visitor (PECR 2003, Schedule A1).',
};

/** When something on each basis may run. */
export const TIMES: Readonly<Record<Basis, string>> = {
  consent:
    'After the visitor has agreed, until they withdraw. Before the answer it does not run, unless a service says otherwise.',
  necessary: 'From the first page, before the answer, and always.',
  statistics: 'From the first page, before the answer, until the visitor objects.',
  appearance: 'From the first page, before the answer, until the visitor objects.',
};

/** The same in a few words, for visitors. */
export const SHORT_TIMES: Readonly<Record<Basis, string>> = {
  consent: 'only if you agree',
  necessary: 'always on',
  statistics: 'on unless you object',
  appearance: 'on unless you object',
};

export const CONSENT_MODES: Readonly<Record<ConsentMode, string>> = {
  basic: 'Basic. The Google services named below load only when they may run, and are told what is granted.',
  advanced:
    'Advanced. The Google services named below load from the first page, before the answer, and are told what is granted.',
  off: 'Off. Google’s scripts are not told about the answer.',
};

export const GPC_HEEDED =
  'Taken as a refusal of marketing, and as an objection to what runs on the exception for statistics. The visitor can ' +
  'still allow either.';
export const GPC_IGNORED = 'Ignored.';

export const SCOPE =
  'This record is made by consent-elements from the settings of this page, each time it is opened. It has what the ' +
  'settings name. Code that the site’s pages run without naming it there is not in it.';

export const NO_SERVICES =
  'No service is named. What the site’s pages mark with this category is held back or run in the same way.';
export const NO_PURPOSE = 'Its purpose is not stated.';

/** About a service of Google in the advanced mode. */
export const TOLD =
  'It loads from the first page, before the answer, and is told that nothing is granted. So Google is contacted before the ' +
  'visitor has agreed.';
