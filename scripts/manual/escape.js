const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as HTML shows it. */
export const escape = (text) => String(text).replace(/[&<>"]/g, (each) => entities[each]);
