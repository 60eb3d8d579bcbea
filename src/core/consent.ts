import {answer, answerAll, answerTo, isOpen, type Answers, type Decision, type Source} from './decision.js';
import {isAlwaysOn, type Category, type Policy} from './policy.js';
import {encodeRecord} from './record.js';

/** What a `change` event, and `consent-change` on the document, say in `detail`. */
export interface ConsentChange {
  readonly choices: Answers;
  readonly previous: Answers;
  readonly source: Source;
}

/** The outside world, as the consent needs it. */
export interface ConsentContext {
  /** The present, in unix seconds. */
  now(): number;
  /** A new random id. */
  id(): string;
  /** Keeps the decision for later pages; `undefined` forgets it. Never throws. */
  save(decision: Decision | undefined): void;
}

/**
 * The one place that knows what the visitor agreed to. Elements and scripts ask it; the gate and everything else listen.
 * Until it has been configured it allows nothing; what is asked of it before then is done right after.
 *
 * @fires change - After each decision; `detail` is a `ConsentChange`.
 * @fires update - The policy or the choices may be others than before; comes ahead of `change`.
 * @fires preferences - The preference panel is asked for.
 */
export class Consent extends EventTarget {
  readonly #context: ConsentContext;
  #policy?: Policy;
  #decision?: Decision;

  constructor(context: ConsentContext) {
    super();
    this.#context = context;
  }

  /** What the site's author decided; undefined until it has been read. */
  get policy(): Policy | undefined {
    return this.#policy;
  }

  /** The answers as the visitor gave them, whether they can be acted on yet or not. */
  get answers(): Answers {
    return this.#decision?.answers ?? {};
  }

  /** `decided` when there is nothing left to ask. */
  get status(): 'undecided' | 'decided' {
    return !this.#policy || isOpen(this.#policy, this.answers) ? 'undecided' : 'decided';
  }

  /** Every category and service, and whether it may run; frozen. */
  get choices(): Answers {
    const names = this.#policy?.categories.flatMap(({name, services}) => [name, ...services.map((s) => s.name)]) ?? [];
    return Object.freeze(Object.fromEntries(names.map((name) => [name, this.allows(name)])));
  }

  /** Whether the policy has a category or a service of this name. */
  knows(name: string): boolean {
    return this.#categoryOf(name) !== undefined;
  }

  /** Whether the category or service may run now; `false` for a name that the policy does not have. */
  allows(name: string): boolean {
    const category = this.#categoryOf(name);
    if (!category) return false;
    const always = isAlwaysOn(category);
    const whole = category.name === name && !always;
    if (category.services.some((service) => service.pending && (whole || service.name === name))) return false;
    return always || answerTo(this.answers, name) === true;
  }

  /** Resolves once the name is allowed, now or later; never rejects. */
  async when(name: string): Promise<void> {
    while (!this.allows(name)) await new Promise((resolve) => this.addEventListener('update', resolve, {once: true}));
  }

  /** Agrees to everything that is asked. */
  acceptAll(source: Source = 'api'): void {
    this.#decide(source, (policy) => answerAll(policy, true));
  }

  /** Refuses everything that is asked. */
  rejectAll(source: Source = 'api'): void {
    this.#decide(source, (policy) => answerAll(policy, false));
  }

  /** Answers for the named categories and services; the others stay as they were, or are refused. */
  choose(answers: Answers, source: Source = 'api'): void {
    this.#decide(source, (policy) => answer(policy, this.answers, answers));
  }

  /** Forgets the choice; the visitor is asked again. */
  reset(): void {
    this.#whenConfigured(() => {
      this.#context.save(undefined);
      this.#apply(undefined, 'api');
    });
  }

  /** Opens the preference panel. */
  showPreferences(): void {
    this.#whenConfigured(() => this.dispatchEvent(new Event('preferences')));
  }

  /** Takes the policy, with the decision that was kept for it; again when more of the policy has become known. */
  configure(policy: Policy, decision: Decision | undefined = this.#decision): void {
    this.#policy = policy;
    this.#decision = decision;
    this.dispatchEvent(new Event('update'));
  }

  /** Takes over a decision that was made elsewhere, where it says something else than is known here. */
  follow(decision: Decision | undefined): void {
    const text = (one?: Decision): string => (one ? encodeRecord(one) : '');
    if (text(decision) !== text(this.#decision)) this.#apply(decision, 'tab');
  }

  #categoryOf(name: string): Category | undefined {
    return this.#policy?.categories.find((c) => c.name === name || c.services.some((s) => s.name === name));
  }

  #decide(method: Source, answers: (policy: Policy) => Answers): void {
    this.#whenConfigured((policy) => {
      const {id = this.#context.id()} = this.#decision ?? {};
      const {revision, lang} = policy;
      const decision = {id, time: this.#context.now(), revision, method, lang, answers: answers(policy)};
      this.#context.save(decision);
      this.#apply(decision, method);
    });
  }

  #apply(decision: Decision | undefined, source: Source): void {
    const previous = this.choices;
    this.#decision = decision;
    this.dispatchEvent(new Event('update'));
    const detail: ConsentChange = {choices: this.choices, previous, source};
    this.dispatchEvent(new CustomEvent('change', {detail}));
  }

  #whenConfigured(request: (policy: Policy) => void): void {
    if (this.#policy) request(this.#policy);
    else this.addEventListener('update', () => request(this.#policy!), {once: true});
  }
}
