/** The forms to compare: the page alone, this library in its forms, others, and a handwritten banner. */
import {scriptTag} from '../peer-page.js';
import consentElements from '../peers/consent-elements.js';
import orejime from '../peers/orejime.js';
import vanillaCookieconsent from '../peers/vanilla-cookieconsent.js';

/** Uses only this library's public names, so that nothing here depends on the build. */
const ours = {...consentElements, kind: 'ours', dialog: ['consent-preferences', 'dialog']};

const byHand = `
  <style>#ask {position: fixed; inset: auto 0 0; padding: 1rem; background: #fff; border-top: 1px solid}</style>
  <div id="ask" hidden>
    <p>We would like to count visits, if you agree.</p>
    <button type="button" id="yes">Accept</button> <button type="button" id="no">Reject</button>
  </div>
  <script>
    (() => {
      const ask = document.getElementById('ask');
      const release = () => {
        for (const parked of document.querySelectorAll('script[data-wait]')) {
          const script = document.createElement('script');
          script.text = parked.text;
          parked.replaceWith(script);
        }
      };
      const answer = (choice) => {
        document.cookie = 'answer=' + choice + '; path=/; max-age=15552000';
        ask.hidden = true;
        if (choice === 'yes') release();
      };
      const known = /(?:^|; )answer=(\\w+)/.exec(document.cookie)?.[1];
      if (known === 'yes') document.addEventListener('DOMContentLoaded', release);
      if (known) return;
      ask.hidden = false;
      document.getElementById('yes').addEventListener('click', () => answer('yes'));
      document.getElementById('no').addEventListener('click', () => answer('no'));
    })();
  </script>`;

/**
 * `id` is the first label of the site's name. `head`, `body`, `settings` and `park` are as in `peerPage`; `accept` and
 * `dialog` are selectors, one for each shadow root on the way. `npm` is the package to install first.
 */
export const forms = [
  {id: 'none', title: 'the page without a library', kind: 'page'},
  {...ours, id: 'elements', title: 'ours, elements in the page'},
  {
    ...ours,
    id: 'tag',
    title: 'ours, one tag with Google Analytics',
    head: scriptTag({src: '/consent/consent.js', 'data-analytics': 'google-analytics:G-ABC1234567'}),
    body: '',
  },
  {
    ...ours,
    id: 'all',
    title: 'ours, consent.all.js',
    head: scriptTag({src: '/consent/consent.all.js'}),
  },
  {
    ...vanillaCookieconsent,
    id: 'vanilla',
    title: 'vanilla-cookieconsent',
    kind: 'peer',
    npm: 'vanilla-cookieconsent',
    dialog: ['#cc-main .pm'],
  },
  {
    ...orejime,
    id: 'orejime',
    title: 'orejime',
    kind: 'peer',
    npm: 'orejime',
    settings: '<button type="button" onclick="orejime.prompt()">Cookie settings</button>',
    dialog: ['.orejime-Modal'],
  },
  {
    id: 'hand',
    title: 'a banner by hand, inline (the floor)',
    kind: 'floor',
    body: byHand,
    park: ({text}) => `<script type="text/plain" data-wait>${text}</script>`,
    accept: ['#yes'],
  },
];
