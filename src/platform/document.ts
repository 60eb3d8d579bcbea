import {own} from './own.js';

/** The parts of the document that this library uses. The document itself is a node to observe or compare, no more. */
type OwnDocument = Pick<
  Document,
  | 'activeElement'
  | 'addEventListener'
  | 'adoptedStyleSheets'
  | 'baseURI'
  | 'body'
  | 'contentType'
  | 'cookie'
  | 'createElement'
  | 'createElementNS'
  | 'currentScript'
  | 'dispatchEvent'
  | 'elementsFromPoint'
  | 'documentElement'
  | 'head'
  | 'implementation'
  | 'importNode'
  | 'querySelector'
  | 'querySelectorAll'
  | 'readyState'
  | 'removeEventListener'
  | 'scripts'
  | 'visibilityState'
  | 'write'
> & {readonly prerendering?: boolean};

/**
 * The document's own properties and methods, read from its prototype: an element in the page hides each one that it has
 * the name of. After `<form name="querySelector">`, `document.querySelector` is that form (HTML Standard, "DOM tree
 * accessors"), and anyone who may write HTML on the page could break or mislead this library.
 */
export const ownDocument: OwnDocument = new Proxy({} as OwnDocument, {
  get: (_, name) => own(document, name as keyof Document),
  set: (_, name, value) => Reflect.set(Document.prototype, name, value, document),
});

/** The methods of the document that Lit calls by their plain names. */
const CALLED_BY_LIT = ['createComment', 'createElement', 'createTextNode', 'createTreeWalker', 'importNode'] as const;

/** Calls `then` while no element in the page hides a method of the document that Lit calls. */
export function withOwnMethods<T>(then: () => T): T {
  const hidden = CALLED_BY_LIT.filter((name) => typeof document[name] !== 'function');
  const hiding = hidden.flatMap((value) =>
    ['name', 'id'].flatMap((attribute) =>
      [...ownDocument.querySelectorAll(`[${attribute}=${value}]`)].map((element) => ({element, attribute, value})),
    ),
  );
  for (const {element, attribute} of hiding) own(element, 'removeAttribute')(attribute);
  try {
    return then();
  } finally {
    for (const {element, attribute, value} of hiding) own(element, 'setAttribute')(attribute, value);
  }
}
