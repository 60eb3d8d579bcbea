import {ownDocument} from '../platform/document.js';
import {own} from '../platform/own.js';
import {trusted} from './trusted.js';

/**
 * Copies what a template holds. Node by node, because `importNode` also copies shadow roots, closed ones too, and the
 * scripts in those would run without having been parked.
 */
export function copyContent(template: HTMLTemplateElement): DocumentFragment {
  const copy = new DocumentFragment();
  copyChildren(template.content, copy);
  return copy;
}

/** Makes a script that has not started, with the attributes and the text of another, in a way that Trusted Types accept. */
export function copyScript(original: HTMLScriptElement): HTMLScriptElement {
  const script = ownDocument.createElement('script');
  copyAttributes(original, script);
  // On pages with a Content-Security-Policy, browsers hide the attribute from scripts, but not the property.
  script.nonce = original.nonce;
  script.text = trusted().createScript(original.textContent);
  return script;
}

function copyChildren(from: Node, to: Node): void {
  own(to as Element, 'append')(...[...own(from, 'childNodes')].map(copyNode));
}

function copyNode(node: Node): Node {
  if (node instanceof HTMLScriptElement) return copyScript(node);
  if (!(node instanceof Element)) return ownDocument.importNode(node);
  const copy = ownDocument.createElementNS(own(node, 'namespaceURI'), own(node, 'localName'));
  copyAttributes(node, copy);
  // Browsers read this attribute only as they make an element.
  if (copy instanceof HTMLMediaElement) copy.muted = copy.defaultMuted;
  copyChildren(node, copy);
  if (node instanceof HTMLTemplateElement) copyChildren(node.content, (copy as HTMLTemplateElement).content);
  return copy;
}

function copyAttributes(from: Element, to: Element): void {
  const types = trusted();
  for (const attribute of own(from, 'attributes')) {
    const {name, value} = attribute;
    const sign = name.startsWith('on')
      ? types.createScript
      : name === 'srcdoc'
        ? types.createHTML
        : /^(src|data)$/.test(name) && types.createScriptURL;
    // As a node, because frameworks use names that `setAttribute` refuses, such as `@click`.
    if (sign) own(to, 'setAttribute')(name, sign.call(types, value));
    else own(to, 'setAttributeNode')(attribute.cloneNode() as Attr);
  }
}
