/** Lays pictures out on a sheet. */
import {statSync} from 'node:fs';
import {relative} from 'node:path';
import {escape} from '../manual/escape.js';
import {root} from '../root.js';

const figure =
  (scale) =>
  ({caption, width, source}) =>
    `<figure><img src="${source}" width="${Math.round(width * scale)}"><figcaption>${escape(caption)}</figcaption></figure>`;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{caption: string, width: number, source: string}[][]} rows - `source` is an address.
 * @param {number} scale - Of the pictures on the sheet.
 * @param {string} path - Of the file to write.
 */
export async function layOut(browser, rows, scale, path) {
  const page = await browser.newPage();
  await page.setContent(`
    <style>
      body {background: #e4e4e4; font: 14px/1.3 sans-serif; margin: 0; padding: 16px; inline-size: max-content}
      div {display: flex; gap: 16px}
      div + div {margin-block-start: 16px}
      figure {display: table; inline-size: min-content; margin: 0}
      figcaption {caption-side: top; display: table-caption; padding-block-end: 4px}
      img {display: block; outline: 1px solid #999}
    </style>
    <main>${rows.map((row) => `<div>${row.map(figure(scale)).join('')}</div>`).join('')}</main>`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const {width, height} = await page.locator('body').boundingBox();
  await page.setViewportSize({width: Math.ceil(width), height: Math.ceil(height)});
  await page.screenshot({path, fullPage: true});
  await page.close();
  console.log(`${relative(root, path)}: ${Math.round(statSync(path).size / 1000)} kB`);
}
