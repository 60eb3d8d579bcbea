/** The automated audit of a page. */
import type {Page} from '@playwright/test';
import {expect} from './helpers.js';
import {violationsOf} from './violations.js';

/** Two of the four pairs suffice: structure does not depend on the scheme, nor colours on the width. */
export const wide = {width: 1280, colorScheme: 'light'} as const;
export const narrow = {width: 320, colorScheme: 'dark'} as const;

/** Audits the page in these views, and expects no sideways scrolling. */
export async function audit(
  page: Page,
  state: string,
  views: readonly (typeof wide | typeof narrow)[] = [wide, narrow],
): Promise<void> {
  for (const {width, colorScheme} of views) {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme});
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `A9 ${state}, ${width} px wide: no sideways scrolling`).toBeLessThanOrEqual(0);
    expect(await violationsOf(page), `${state}, ${width} px wide, ${colorScheme}`).toEqual([]);
  }
}
