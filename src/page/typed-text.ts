import {own} from '../platform/own.js';

/** Fields for text, a file or a date, and editable parts of the page; no other controls. */
const EDITABLE = ':read-write,[type=file]';

/** True if the visitor has typed something that a reload would lose: here, in a shadow root or in a frame of this site. */
export function hasTypedText(root: Document | ShadowRoot = document): boolean {
  return [...own(root, 'querySelectorAll')('*')].some((element) => {
    try {
      const inside = own(element, 'shadowRoot') ?? (element as Partial<HTMLIFrameElement>).contentDocument;
      return (own(element, 'matches')(EDITABLE) && isTyped(element)) || (inside && hasTypedText(inside));
    } catch {
      return true; // It is an element of the page's own that nobody can read: rather keeps the text than loses it.
    }
  });
}

function isTyped(element: Element): boolean {
  const {value, defaultValue} = element as Partial<HTMLInputElement>;
  // An editor does not tell what it had at first.
  if (value === undefined) return !!element.textContent?.trim();
  // Frameworks such as React keep the default equal to the value; browsers know if the visitor has changed it.
  return (
    !!value &&
    (value !== defaultValue || isFocused(element) || own(element, 'matches')(':is(:user-valid,:user-invalid)'))
  );
}

function isFocused(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}
