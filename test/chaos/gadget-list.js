/**
 * What a CMS editor, a comment or an injection can put into a page without running a script: each waits for the gate, which
 * must not run what the page's own policy would not have run.
 *
 * `parked` is the markup as it is written; `live` is the same without this library, where it would run or be fetched at
 * once. Each notes its name, or is fetched from the hostile host. `necessary` asks for no answer.
 *
 * @param {{evil: string, listed: string}} hosts - The hostile host, and one that a policy may list.
 */
export function gadgetsOn({evil, listed}) {
  const file = (name, kind = 'js', host = evil) => `https://${host}/t/${name}.${kind}`;
  const note = (name) => `(window.ran ??= []).push('${name}')`;
  const consent = 'data-consent="analytics"';
  const parked = `type="text/plain" ${consent}`;
  const frameText = (name) => `&lt;script&gt;${note(name)}&lt;/script&gt;`;
  const later = (name) => `data:text/html,<script>${note(name)}</script>`;

  return {
    'script, external': {
      parked: `<script ${parked} data-src="${file('external')}"></script>`,
      live: `<script src="${file('external')}"></script>`,
    },
    'script, with src': {
      parked: `<script ${parked} src="${file('with-src')}"></script>`,
      live: `<script src="${file('with-src')}"></script>`,
    },
    'script, inline': {
      parked: `<script ${parked}>${note('inline')}</script>`,
      live: `<script>${note('inline')}</script>`,
    },
    'script, another nonce': {
      parked: `<script ${parked} nonce="xyz">${note('another-nonce')}</script>`,
      live: `<script nonce="xyz">${note('another-nonce')}</script>`,
    },
    'script, empty nonce': {
      parked: `<script ${parked} nonce="" data-src="${file('empty-nonce')}"></script>`,
      live: `<script nonce="" src="${file('empty-nonce')}"></script>`,
    },
    'script, module': {
      parked: `<script ${parked} data-type="module" data-src="${file('module')}"></script>`,
      live: `<script type="module" src="${file('module')}"></script>`,
    },
    'script, necessary': {
      necessary: true,
      parked: `<script type="text/plain" data-consent="necessary" data-src="${file('necessary')}"></script>`,
      live: `<script src="${file('necessary')}"></script>`,
    },
    'script, on a listed host': {
      parked: `<script ${parked} data-src="${file('listed', 'js', listed)}"></script>`,
      live: `<script src="${file('listed', 'js', listed)}"></script>`,
    },
    'script, data: address': {
      parked: `<script ${parked} data-src="data:text/javascript,${note('data-address')}"></script>`,
      live: `<script src="data:text/javascript,${note('data-address')}"></script>`,
    },
    'script, onload': {
      parked: `<script ${parked} data-src="/t/own.js" onload="${note('onload')}"></script>`,
      live: `<script src="/t/own.js" onload="${note('onload')}"></script>`,
    },
    'script, onerror': {
      parked: `<script ${parked} data-src="/t/none.js?status=404" onerror="${note('onerror')}"></script>`,
      live: `<script src="/t/none.js?status=404" onerror="${note('onerror')}"></script>`,
    },
    'script, speculation rules': {
      parked: `<script ${parked} data-type="speculationrules">{"prefetch": [{"urls": ["${file('rules', 'html')}"]}]}</script>`,
      live: `<script type="speculationrules">{"prefetch": [{"urls": ["${file('rules', 'html')}"]}]}</script>`,
    },
    'script, import map': {
      parked: `<script ${parked} data-type="importmap">{"imports": {"/t/own.js": "${file('map')}"}}</script>`,
      live: `<script type="importmap">{"imports": {"/t/own.js": "${file('map')}"}}</script>`,
    },
    'script, the nonce of the next tag': {
      dangling: true,
      parked: `<script ${parked} data-src="${file('stolen')}" data-rest='`,
      live: `<script src="${file('stolen')}" data-rest='`,
    },
    'SVG script': {
      parked: `<svg><script ${consent} data-href="${file('svg')}"></script></svg>`,
      live: `<svg><script href="${file('svg')}"></script></svg>`,
    },
    'SVG script, necessary': {
      necessary: true,
      parked: `<svg><script data-consent="necessary" data-href="${file('svg-necessary')}"></script></svg>`,
      live: `<svg><script href="${file('svg-necessary')}"></script></svg>`,
    },
    'SVG script, text': {
      parked: `<svg><script ${parked}>${note('svg-text')}</script></svg>`,
      live: `<svg><script>${note('svg-text')}</script></svg>`,
    },
    'SVG use': {
      parked: `<svg><use ${consent} data-href="${file('use', 'html')}#x" /></svg>`,
      live: `<svg><use href="${file('use', 'html')}#x" /></svg>`,
    },
    'SVG image': {
      parked: `<svg><image ${consent} data-href="${file('svg-image', 'gif')}" /></svg>`,
      live: `<svg><image href="${file('svg-image', 'gif')}" /></svg>`,
    },
    'MathML script': {
      parked: `<math><script ${parked} data-src="${file('math')}"></script></math>`,
      live: `<math><script src="${file('math')}"></script></math>`,
    },
    'MathML, HTML in it': {
      parked: `<math><mtext><script ${parked}>${note('mtext')}</script></mtext></math>`,
      live: `<math><mtext><script>${note('mtext')}</script></mtext></math>`,
    },
    template: {
      parked: `<template ${consent}><script>${note('template')}</script></template>`,
      live: `<script>${note('template')}</script>`,
    },
    'template, external': {
      parked: `<template ${consent}><script src="${file('template-external')}"></script></template>`,
      live: `<script src="${file('template-external')}"></script>`,
    },
    'template in a template': {
      parked: `<template ${consent}><template ${consent}><script>${note('nested')}</script></template></template>`,
      live: `<script>${note('nested')}</script>`,
    },
    'template, SVG script': {
      parked: `<template ${consent}><svg><script>${note('template-svg')}</script></svg></template>`,
      live: `<svg><script>${note('template-svg')}</script></svg>`,
    },
    'template, handlers': {
      parked: `<template ${consent}><img src="/t/none.gif?status=404" onerror="${note('handler')}"></template>`,
      live: `<img src="/t/none.gif?status=404" onerror="${note('handler')}">`,
    },
    'template, srcdoc': {
      parked: `<template ${consent}><iframe srcdoc="${frameText('template-srcdoc')}"></iframe></template>`,
      live: `<iframe srcdoc="${frameText('template-srcdoc')}"></iframe>`,
    },
    'template, shadow root': {
      parked: `<div ${consent}><template shadowrootmode="open"><script ${parked}>${note('shadow')}</script></template></div>`,
      live: `<div><template shadowrootmode="open"><script>${note('shadow')}</script></template></div>`,
    },
    'frame, srcdoc': {
      parked: `<iframe ${consent} data-src="/t/a.html" srcdoc="${frameText('srcdoc')}"></iframe>`,
      live: `<iframe src="/t/a.html" srcdoc="${frameText('srcdoc')}"></iframe>`,
    },
    'frame, data-srcdoc': {
      parked: `<iframe ${consent} data-srcdoc="${frameText('data-srcdoc')}"></iframe>`,
      live: `<iframe srcdoc="${frameText('data-srcdoc')}"></iframe>`,
    },
    'frame, javascript:': {
      parked: `<iframe ${consent} data-src="javascript:(parent.ran ??= []).push('javascript')"></iframe>`,
      live: `<iframe src="javascript:(parent.ran ??= []).push('javascript')"></iframe>`,
    },
    'frame, JavaScript: with a line break': {
      parked: `<iframe ${consent} data-src=" java&#10;script:(parent.ran ??= []).push('odd-scheme')"></iframe>`,
      live: `<iframe src=" java&#10;script:(parent.ran ??= []).push('odd-scheme')"></iframe>`,
    },
    'frame, data: address': {
      parked: `<iframe ${consent} data-src="${later('frame-data')}"></iframe>`,
      live: `<iframe src="${later('frame-data')}"></iframe>`,
    },
    'image, onerror': {
      parked: `<img ${consent} data-src="/t/none.gif?status=404" onerror="${note('image')}">`,
      live: `<img src="/t/none.gif?status=404" onerror="${note('image')}">`,
    },
    'link, style sheet': {
      parked: `<link rel="stylesheet" ${consent} data-href="${file('style', 'html')}">`,
      live: `<link rel="stylesheet" href="${file('style', 'html')}">`,
    },
    'link, preload': {
      parked: `<link rel="preload" as="script" ${consent} data-href="${file('preload')}">`,
      live: `<link rel="preload" as="script" href="${file('preload')}">`,
    },
    'link, modulepreload': {
      parked: `<link rel="modulepreload" ${consent} data-href="${file('modulepreload')}">`,
      live: `<link rel="modulepreload" href="${file('modulepreload')}">`,
    },
    base: {
      parked: `<base href="https://${evil}/"><iframe ${consent} data-src="/t/a.html" title="A map"></iframe>`,
      live: `<base href="https://${evil}/"><iframe src="/t/a.html" title="A map"></iframe>`,
    },
    'base, parked': {
      parked: `<base ${consent} data-href="https://${evil}/"><script ${parked} data-src="/t/based.js"></script>`,
      live: `<script src="/t/based.js"></script>`,
    },
    object: {
      parked: `<object ${consent} data-data="${file('object', 'html')}" data-src="${file('object', 'html')}"></object>`,
      live: `<object data="${file('object', 'html')}"></object>`,
    },
    'object, javascript:': {
      parked: `<object ${consent} data-data="javascript:${note('object-script')}" data-src="javascript:${note('object-script')}"></object>`,
      live: `<object data="javascript:${note('object-script')}"></object>`,
    },
    embed: {
      parked: `<embed ${consent} data-src="${file('embed', 'html')}">`,
      live: `<embed src="${file('embed', 'html')}">`,
    },
    'refreshing meta': {
      parked: `<meta http-equiv="refresh" ${consent} data-content="0; url=${file('refresh', 'html')}">`,
      live: `<meta http-equiv="refresh" content="0; url=${file('refresh', 'html')}">`,
    },
    video: {
      parked: `<video ${consent} data-src="${file('video', 'gif')}"></video>`,
      live: `<video src="${file('video', 'gif')}"></video>`,
    },
    'form and link': {
      parked: `<a ${consent} data-href="javascript:${note('link')}">a</a><form ${consent} data-action="javascript:${note('form')}"></form>`,
      live: `<a href="javascript:${note('link')}">a</a><form action="javascript:${note('form')}"></form>`,
    },
    'embed element, javascript:': {
      parked: `<consent-embed service="analytics" src="javascript:(parent.ran ??= []).push('embed-element')" title="A map"></consent-embed>`,
      live: `<iframe src="javascript:(parent.ran ??= []).push('embed-element')" title="A map"></iframe>`,
    },
    'second banner': {
      parked: `<consent-banner><consent-category name="analytics" basis="necessary"></consent-category></consent-banner>`,
      live: '',
    },
    'second banner, statistics': {
      parked: `<consent-banner><consent-category name="analytics" basis="statistics"></consent-category></consent-banner>`,
      live: '',
    },
    'category without a banner': {
      parked: `<consent-category name="analytics" basis="necessary"></consent-category>`,
      live: '',
    },
    'swapped words': {
      parked: `<consent-words accept="Reject additional cookies" reject="Accept additional cookies"></consent-words>`,
      live: '',
    },
    'named form': {
      parked: `<form name="querySelectorAll"><input name="dataset"></form><script ${parked}>${note('form')}</script>`,
      live: `<form name="querySelectorAll"><input name="dataset"></form><script>${note('form')}</script>`,
    },
  };
}
