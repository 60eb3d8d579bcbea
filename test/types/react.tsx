/** Types of the elements in React's templates: compiled, never run. */
import {createRef, type ReactElement} from 'react';
import type {ConsentBanner} from 'consent-elements';
import type {} from 'consent-elements/jsx';

const banner = createRef<ConsentBanner>();

export const right: ReactElement = (
  <>
    <consent-banner
      ref={banner}
      className="ours"
      policy-href="/cookies"
      revision="1"
      layout="top"
      lang="cy"
      cookie-days={90}
      heading-level="3"
      auto-block
      data-test="any"
    >
      <div slot="description" hidden></div>
      <consent-category key="one" name="analytics" services="youtube"></consent-category>
      <consent-category name="maps" label="Maps" basis="consent">
        <consent-service key="one" name="map" label="Map" privacy-href="/privacy">
          <consent-cookie name="map-*" storage="local" duration="1 day" purpose="Keeps the view"></consent-cookie>
        </consent-service>
      </consent-category>
    </consent-banner>
    <consent-preferences heading-level={3}></consent-preferences>
    <consent-cookie-table category="analytics"></consent-cookie-table>
    <consent-statement complaints-href="/complaints"></consent-statement>
    <consent-embed service="youtube" src="https://www.youtube.com/embed/ID" title="How to pay"></consent-embed>
  </>
);

export const wrong: ReactElement[] = [
  // @ts-expect-error no such element
  <consent-panel></consent-panel>,
  // @ts-expect-error no such attribute
  <consent-banner layuot="top"></consent-banner>,
  // @ts-expect-error no such value
  <consent-banner layout="left"></consent-banner>,
  // @ts-expect-error days are a number
  <consent-banner cookie-days="many"></consent-banner>,
  // @ts-expect-error there or not, no text
  <consent-banner auto-block="yes"></consent-banner>,
  // @ts-expect-error the element writes it
  <consent-banner state="asking"></consent-banner>,
  // @ts-expect-error no such mode
  <consent-banner consent-mode="strict"></consent-banner>,
  // @ts-expect-error no such basis
  <consent-category name="analytics" basis="interest"></consent-category>,
  // @ts-expect-error it is `services` on a category
  <consent-category name="analytics" service="youtube"></consent-category>,
  // @ts-expect-error an address is text
  <consent-service name="map" label="Map" privacy-href={1}></consent-service>,
  // @ts-expect-error no such storage
  <consent-cookie name="map" storage="database"></consent-cookie>,
  // @ts-expect-error it is a table's
  <consent-preferences category="analytics"></consent-preferences>,
  // @ts-expect-error an address is text
  <consent-embed service="youtube" src={1} title="How to pay"></consent-embed>,
];
