/** The categories and services that a parked element waits for. */
export function namesOf({dataset}: HTMLElement): readonly string[] {
  return dataset.consent!.match(/\S+/g) ?? [];
}
