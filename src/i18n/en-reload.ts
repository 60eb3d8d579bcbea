/** The words of the note after a withdrawal that could not reload the page, in English. */
export const enReload = {
  running: 'Reloading this page would clear what you have typed. Until then, these still run:',
  reload: 'Reload this page',
};
