/** Purposes that the cookies of several services share. */
export const ORIGIN = 'Remembers what led to this site.';
export const ADVERTS = 'Shows and measures adverts.';
export const ANSWER = 'Remembers an answer about cookies.';
export const CHECK = 'Checks whether the browser accepts cookies.';
export const FORGERY = 'Protects requests from forgery.';
export const RATE = 'Limits how often data is sent.';
export const ROBOTS = 'Tells people and automated traffic apart.';
export const SETTINGS = 'Remembers settings.';
export const VISIT = 'Keeps track of the current visit.';
export const VISITOR = 'Recognises the same browser on later visits.';

/** The uses of the device by services that keep nothing there: any request tells the address, and some read more. */
export const ADDRESS = 'Receives the internet address of this device.';
export const ONLY_ADDRESS = 'Keeps nothing on this device. Receives its internet address.';
export const USAGE = 'Keeps nothing on this device. Reads how pages are used, and receives its internet address.';
