import type {Mistake} from '../core/mistake.js';
import type {Category, Policy, Service} from '../core/policy.js';
import type {CatalogueService} from '../services/service.js';

/**
 * The policy with what the catalogue knows of the services that it only names. A service that the catalogue does not have,
 * whose key is not right, or that may not be run on its category's basis, is left out: it stays blocked.
 *
 * @param report - Hears of each mistake.
 */
export function resolvePolicy(
  policy: Policy,
  catalogue: readonly CatalogueService[],
  report: (mistake: Mistake) => void,
): Policy {
  const known = new Map(catalogue.map((service) => [service.name, service]));

  const resolve = (category: Category, service: Service): Service[] => {
    if (!service.pending) return [service];
    const {name, key} = service;
    const facts = known.get(name);
    const mend = facts ? mendOf(facts, category, key) : `no such service; ${nearest(name, [...known.keys()])}`;
    if (mend) {
      const written = key ? `${name}:${key}` : name;
      report({
        attribute: 'services',
        word: `<consent-category name="${category.name}"> services="${written}": ${mend}`,
      });
    }
    if (!facts || mend) return [];
    return [
      {
        name,
        key,
        label: service.label ?? facts.label,
        provider: service.provider ?? facts.provider,
        privacyHref: service.privacyHref ?? facts.privacyHref,
        purpose: service.purpose ?? facts.purpose,
        cookies: [...service.cookies, ...facts.cookies],
        catalogued: true,
      },
    ];
  };

  const categories = policy.categories.map((category) => ({
    ...category,
    services: category.services.flatMap((service) => resolve(category, service)),
  }));
  return {...policy, categories, pending: false};
}

/** What is wrong with this service here, and how it is mended; undefined when nothing is. */
function mendOf(facts: CatalogueService, category: Category, key: string | undefined): string | undefined {
  const {bases, label, key: form, name} = facts;
  if (!bases.includes(category.basis)) return `${label} is always asked for; it cannot be ${category.basis}.`;
  if (!form) return key && `${label} takes no key; write ${name}.`;
  return key && form.pattern.test(key) ? undefined : `${label} wants its key; write ${name}:${form.example}.`;
}

function nearest(name: string, names: readonly string[]): string {
  const distance = (other: string): number =>
    [...new Set(name + other)].filter((letter) => !name.includes(letter) || !other.includes(letter)).length +
    Math.abs(other.length - name.length);
  const [best] = [...names].sort((a, b) => distance(a) - distance(b));
  return best && distance(best) < 5 ? `did you mean ${best}?` : `the catalogue has ${names.join(', ')}.`;
}
