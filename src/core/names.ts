/** The names in an attribute's text, which spaces keep apart. */
export function namesIn(text: string | null | undefined): readonly string[] {
  return text?.match(/\S+/g) ?? [];
}
