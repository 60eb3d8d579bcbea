import {expect} from '@open-wc/testing';
import {resolvePolicy} from '../../src/config/resolve.js';
import {ConsentError} from '../../src/gate/mistakes.js';
import type {Basis, Category, Service} from '../../src/core/policy.js';
import type {CatalogueService} from '../../src/services/service.js';
import {categoryOf, cookieOf, policyOf, serviceOf} from '../fixtures/unit/policies.js';

const stats: CatalogueService = {
  name: 'google-stats',
  label: 'Google Stats',
  provider: 'Google',
  privacyHref: 'https://example.org/privacy',
  purpose: 'Counts visits.',
  hosts: ['stats.example'],
  key: {pattern: /^G-\d+$/, example: 'G-123'},
  bases: ['consent', 'statistics'],
  cookies: [cookieOf('_gs')],
  sources: [],
};
const videos: CatalogueService = {...stats, name: 'videos', label: 'Videos', key: undefined, bases: ['consent']};

describe('resolvePolicy()', () => {
  let mistakes: string[];
  beforeEach(() => (mistakes = []));

  /** The services that are left of this one. */
  const resolve = (service: Service, basis: Basis = 'consent', catalogue = [stats, videos]): readonly Service[] => {
    const category: Category = categoryOf('analytics', [service], {basis});
    const resolved = resolvePolicy(policyOf([category]), catalogue, (mistake) =>
      mistakes.push(new ConsentError(mistake).message),
    );
    return resolved.categories[0]!.services;
  };
  const pending = (name: string, more: Partial<Service> = {}): Service => serviceOf(name, {pending: true, ...more});

  describe('with a service that the catalogue has', () => {
    it('L13 has what the catalogue knows of it', () => {
      expect(resolve(pending('google-stats', {key: 'G-1'}))).to.deep.equal([
        {
          ...{name: 'google-stats', key: 'G-1', label: 'Google Stats', provider: 'Google', purpose: 'Counts visits.'},
          ...{privacyHref: 'https://example.org/privacy', cookies: [cookieOf('_gs')], catalogued: true},
        },
      ]);
    });

    it("takes the site's words over the catalogue's", () => {
      const [service] = resolve(pending('videos', {label: 'Films', purpose: 'Shows films.'}));
      expect([service!.label, service!.purpose]).to.deep.equal(['Films', 'Shows films.']);
    });

    it("takes the catalogue's words where the site's are empty", () => {
      const [service] = resolve(pending('videos', {label: '', provider: '', privacyHref: '', purpose: ''}));
      expect(service).to.include({
        label: 'Videos',
        provider: 'Google',
        privacyHref: stats.privacyHref,
        purpose: 'Counts visits.',
      });
    });

    it("adds the catalogue's cookies to the site's", () => {
      const [service] = resolve(pending('videos', {cookies: [cookieOf('own')]}));
      expect(service!.cookies.map(({name}) => name)).to.deep.equal(['own', '_gs']);
    });

    it('waits no more', () => {
      expect(resolve(pending('videos'))[0]!.pending).to.be.undefined;
    });

    it('finds no mistake', () => {
      resolve(pending('google-stats', {key: 'G-1'}), 'statistics');
      expect(mistakes).to.be.empty;
    });
  });

  it("leaves a service of the site's own as it is", () => {
    const own = serviceOf('our-videos', {label: 'Ours', pending: false});
    expect(resolve(own)).to.deep.equal([own]);
    expect(mistakes).to.be.empty;
  });

  it("leaves it so where it is called like one of the catalogue's, and says the mend", () => {
    const own = serviceOf('videos', {label: 'Ours', pending: false});
    expect(resolve(own)).to.deep.equal([own]);
    expect(mistakes).to.deep.equal([
      'consent-elements: <consent-service name="videos">: ' +
        'Videos is in the catalogue; leave out label for that, or choose another name.',
    ]);
  });

  it('leaves everything else of the policy as it is', () => {
    const policy = policyOf([categoryOf('analytics', [], {label: 'Counting'})], {revision: '7', pending: true});
    expect(resolvePolicy(policy, [stats], () => {})).to.deep.equal({...policy, pending: false});
  });

  const wrong: [what: string, service: Service, basis: Basis, sentence: string][] = [
    [
      'a key that is missing',
      pending('google-stats'),
      'consent',
      'services="google-stats": Google Stats wants its key; write google-stats:G-123.',
    ],
    [
      'a key of another form',
      pending('google-stats', {key: 'UA-1'}),
      'consent',
      'services="google-stats:UA-1": Google Stats wants its key; write google-stats:G-123.',
    ],
    [
      'a key that it does not take',
      pending('videos', {key: 'x'}),
      'consent',
      'services="videos:x": Videos takes no key; write videos.',
    ],
    [
      'a basis that it may not claim',
      pending('videos'),
      'statistics',
      'services="videos": Videos is always asked for; it cannot be statistics.',
    ],
    [
      'what is necessary',
      pending('google-stats', {key: 'G-1'}),
      'necessary',
      'services="google-stats:G-1": Google Stats is always asked for; it cannot be necessary.',
    ],
    [
      'a name that is almost right',
      pending('gogle-stats', {key: 'G-1'}),
      'consent',
      'services="gogle-stats:G-1": no such service; did you mean google-stats?',
    ],
    [
      'a name that is nothing like any',
      pending('xyz'),
      'consent',
      'services="xyz": no such service; the catalogue has google-stats, videos.',
    ],
  ];
  for (const [what, service, basis, sentence] of wrong) {
    describe(`with ${what}`, () => {
      it(`${what.includes('basis') || what.includes('necessary') ? 'L9 ' : ''}leaves the service out`, () => {
        expect(resolve(service, basis)).to.be.empty;
      });

      it('says the category, the value and the mend', () => {
        resolve(service, basis);
        expect(mistakes).to.deep.equal([`consent-elements: <consent-category name="analytics"> ${sentence}`]);
      });
    });
  }

  it('says that the catalogue is empty where it is', () => {
    resolve(pending('videos'), 'consent', []);
    expect(mistakes[0]).to.include('no such service');
  });

  it('leaves out a name that every object has', () => {
    expect(resolve(pending('constructor'))).to.be.empty;
    expect(mistakes).to.have.length(1);
  });
});
