/** The kept record as it stands in the cookie; undefined also where the page may not read cookies. */
export function readRecord(cookieName: string): string | undefined {
  try {
    return document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${cookieName}=`))
      ?.slice(cookieName.length + 1);
  } catch {
    return undefined;
  }
}
