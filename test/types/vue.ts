/** Types of the elements in Vue's templates: compiled, never run. */
import type {GlobalComponents} from 'vue';
import type {} from 'consent-elements/vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const banner: Props<'consent-banner'> = {class: 'ours', layout: 'top', 'cookie-days': 90, 'auto-block': ''};
export const category: Props<'consent-category'> = {name: 'analytics', services: 'youtube', key: 'one'};
export const table: Props<'consent-cookie-table'> = {category: 'analytics', service: 'hotjar'};

// @ts-expect-error no such value
export const wrongLayout: Props<'consent-banner'> = {layout: 'left'};
// @ts-expect-error no such attribute
export const wrongName: Props<'consent-banner'> = {policyHref: '/cookies'};
// @ts-expect-error the element writes it
export const wrongState: Props<'consent-embed'> = {state: 'shown'};
