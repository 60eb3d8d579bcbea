/** Stands for what a site starts once it may: counts the pages of this visit. */
export function count(): void {
  sessionStorage.setItem('visits', String(Number(sessionStorage.getItem('visits') ?? 0) + 1));
}
