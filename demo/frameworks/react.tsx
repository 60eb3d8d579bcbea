/** React 19 with the modules: `createConsent()`, the elements, and their types in JSX. */
import {StrictMode, useState, type ReactElement} from 'react';
import {createRoot} from 'react-dom/client';
import 'consent-elements/define';
import type {} from 'consent-elements/jsx';
import {count} from './counting.js';
import {onceAllowed, useChoices, useEvents} from './use-consent.js';

const cookies = [{name: 'visits', storage: 'session', purpose: 'Counts the pages of this visit'}] as const;

const pages = {plain: 'Plain HTML', react: 'React', vue: 'Vue', server: 'Server templates'};

onceAllowed('analytics', count);

function Banner(): ReactElement {
  return (
    <consent-banner
      policy-href="/one-tag/cookies.html"
      revision="2026-11"
      layout="bottom"
      lang="en"
      site-name="Aberwen Leisure"
      cookie-name="react-consent"
    >
      <consent-category name="analytics">
        <consent-service name="visits" label="Visits" purpose="Counts visits.">
          {cookies.map((cookie) => (
            <consent-cookie key={cookie.name} {...cookie} />
          ))}
        </consent-service>
      </consent-category>
      <consent-category name="functional" label="Videos" services="vimeo" />
    </consent-banner>
  );
}

function Header(): ReactElement {
  return (
    <header className="site-header">
      <a className="skip-link" href="#content">
        Skip to main content
      </a>
      <p className="demo-note">
        A demonstration of consent-elements. <a href="/">All demo sites</a> · <a href="/manual/">Manual</a>
      </p>
      <div className="site-bar">
        <a className="site-name" href="plain.html">
          Aberwen Leisure
        </a>
      </div>
      <nav className="site-nav" aria-label="Main">
        <ul>
          {Object.entries(pages).map(([page, name]) => (
            <li key={page}>
              <a href={`${page}.html`} aria-current={page === 'react' ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Choice(): ReactElement {
  const choices = useChoices();
  const events = useEvents();
  const allowed = Object.keys(choices).filter((name) => choices[name]);
  return (
    <dl className="choice">
      <dt>Allowed now</dt>
      <dd data-show="choices">{allowed.join(', ') || 'not known yet'}</dd>
      <dt>Visits are counted</dt>
      <dd data-show="counting">{choices.analytics ? 'yes' : 'no'}</dd>
      <dt>Events</dt>
      <dd>
        <ol data-show="events">
          {events.map((text, at) => (
            <li key={at}>{text}</li>
          ))}
        </ol>
      </dd>
    </dl>
  );
}

function App({video}: {video: string}): ReactElement {
  const [hasBanner, setHasBanner] = useState(true);
  const [hasVideo, setHasVideo] = useState(true);
  return (
    <>
      {hasBanner && <Banner />}
      <Header />
      <main id="content" tabIndex={-1}>
        <h1>React</h1>
        <p>
          React 19 has rendered all of this page: the banner with its attributes and children, the embed, the buttons.
          The library came with the bundle.
        </p>
        <h2>The choice, as the page hears it</h2>
        <Choice />
        <p className="buttons">
          <button className="button" type="button" data-consent-open>
            Change the choice
          </button>
          <button className="button" type="button" onClick={() => setHasBanner(!hasBanner)}>
            {hasBanner ? 'Take the banner out' : 'Put the banner back'}
          </button>
          <button className="button" type="button" onClick={() => setHasVideo(!hasVideo)}>
            {hasVideo ? 'Take the video out' : 'Put the video back'}
          </button>
        </p>
        <h2>A video</h2>
        {hasVideo && (
          <consent-embed service="vimeo" src={video} title="A tour of the new pool">
            <a href="https://vimeo.com/76979871">Watch “A tour of the new pool” on Vimeo</a>
          </consent-embed>
        )}
      </main>
      <footer className="site-footer">
        <ul className="footer-links">
          <li>
            <a href="/one-tag/cookies.html" data-consent-open>
              Cookie settings
            </a>
          </li>
        </ul>
        <p>Aberwen Leisure is a demonstration.</p>
      </footer>
    </>
  );
}

const root = document.querySelector<HTMLElement>('#app')!;
createRoot(root).render(
  <StrictMode>
    <App video={root.dataset.video!} />
  </StrictMode>,
);
