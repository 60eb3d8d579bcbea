/* Counts the pages of a visit, and sends nothing. */
const pages = Number(/(?:^|; )visit=(\d+)/.exec(document.cookie)?.[1] ?? 0) + 1;
document.cookie = `visit=${pages}; path=/; max-age=86400; samesite=lax`;
const output = document.querySelector('#pages');
if (output) output.textContent = String(pages);
