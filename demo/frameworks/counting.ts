/** Represents a script that the site starts once allowed: counts the pages of this visit. */
export function count(): void {
  sessionStorage.setItem('visits', String(Number(sessionStorage.getItem('visits') ?? 0) + 1));
}
