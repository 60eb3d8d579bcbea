const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Escapes a text for HTML. */
export const escape = (text) => String(text).replace(/[&<>"]/g, (each) => entities[each]);
