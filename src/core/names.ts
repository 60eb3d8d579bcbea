/** Splits an attribute's text into names, at white space. */
export function namesIn(text: string | null | undefined): readonly string[] {
  return text?.match(/\S+/g) ?? [];
}
