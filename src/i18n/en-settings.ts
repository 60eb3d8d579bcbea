/** The words of the button that leads back to the choices, in English. */
export const enSettings = {
  settings: 'Cookie settings',
};
