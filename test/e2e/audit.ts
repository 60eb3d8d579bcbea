/** The automated audit of a page, as it stands. */
import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import type {AxeResults} from 'axe-core';
import {expect} from './helpers.js';

/** In half the time of the one with comments. */
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Two of the four pairs stand for all: structure does not depend on the scheme, nor colours on the width. Firefox takes no
 * scheme from a driver, and is light in both.
 */
export const wide = {width: 1280, colorScheme: 'light'} as const;
export const narrow = {width: 320, colorScheme: 'dark'} as const;

/** Audits the page as it stands, in these views, and holds it to no sideways scrolling. */
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
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
    const {violations} = await page.evaluate((runOnly) => {
      const {axe} = window as unknown as {axe: {run(context: Document, options: object): Promise<AxeResults>}};
      return axe.run(document, {runOnly, resultTypes: ['violations'], iframes: false});
    }, tags);
    const found = violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
    expect(found, `${state}, ${width} px wide, ${colorScheme}`).toEqual([]);
  }
}
