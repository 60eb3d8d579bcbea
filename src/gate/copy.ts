import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';
import {trusted} from './trusted.js';

/**
 * Copies what a template holds. Node by node, because `importNode` also copies shadow roots, closed ones too, and the
 * scripts in those would run without having been parked.
 *
 * @param isSigned - True to vouch for its event handlers and the like, where the page asks for Trusted Types.
 */
export function copyContent(template: HTMLTemplateElement, isSigned: boolean): DocumentFragment {
  const copy = new DocumentFragment();
  copyChildren(template.content, copy, isSigned);
  return copy;
}

/** Makes a script that has not started, with the attributes and the text of another, in a way that Trusted Types accept. */
export function copyScript(original: HTMLScriptElement): HTMLScriptElement {
  const script = ownDocument.createElement('script');
  copyAttributes(original, script, true);
  // On pages with a Content-Security-Policy, browsers hide the attribute from scripts, but not the property.
  script.nonce = original.nonce;
  script.text = trusted().createScript(original.textContent);
  return script;
}

function copyChildren(from: Node, to: Node, isSigned: boolean): void {
  own(to as Element, 'append')(...[...own(from, 'childNodes')].map((child) => copyNode(child, isSigned)));
}

function copyNode(node: Node, isSigned: boolean): Node {
  if (node instanceof HTMLScriptElement) return copyScript(node);
  if (!(node instanceof Element)) return ownDocument.importNode(node);
  // In the template's own document, where nothing is fetched or run: elements of the page upgrade whole, once inserted.
  const is = own(node, 'getAttribute')('is') ?? undefined;
  const copy = own(node.ownerDocument, 'createElementNS')(own(node, 'namespaceURI'), own(node, 'localName'), {is});
  copyAttributes(node, copy, isSigned);
  // Browsers read this attribute only as they make an element.
  if (copy instanceof HTMLMediaElement) copy.muted = copy.defaultMuted;
  copyChildren(node, copy, isSigned);
  if (node instanceof HTMLTemplateElement) copyChildren(node.content, (copy as HTMLTemplateElement).content, isSigned);
  return copy;
}

function copyAttributes(from: Element, to: Element, isSigned: boolean): void {
  for (const attribute of own(from, 'attributes')) {
    const {name} = attribute;
    const sign = isSigned && signatureOf(name);
    try {
      // As a node, because frameworks use names that `setAttribute` refuses, such as `@click`.
      if (sign) own(to, 'setAttribute')(name, trusted()[sign](attribute.value));
      else own(to, 'setAttributeNode')(attribute.cloneNode() as Attr);
    } catch {
      // Trusted Types refuse it; browsers have reported that.
    }
  }
}

/** The signature that Trusted Types ask for an attribute that runs, or loads what runs. */
function signatureOf(name: string): 'createHTML' | 'createScript' | 'createScriptURL' | undefined {
  if (name.startsWith('on')) return 'createScript';
  if (name === 'srcdoc') return 'createHTML';
  return /^(src|data)$/.test(name) ? 'createScriptURL' : undefined;
}
