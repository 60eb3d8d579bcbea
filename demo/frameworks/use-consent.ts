import {useEffect, useState, useSyncExternalStore} from 'react';
import {createConsent, type Answers} from 'consent-elements';

// Outside components, which React renders repeatedly.
const consent = createConsent()!;

function subscribe(changed: () => void): () => void {
  document.addEventListener('consent-ready', changed);
  document.addEventListener('consent-change', changed);
  return () => {
    document.removeEventListener('consent-ready', changed);
    document.removeEventListener('consent-change', changed);
  };
}

/** The names that the visitor allows; empty until known. */
export function useChoices(): Answers {
  return useSyncExternalStore(subscribe, () => consent.choices);
}

/** The events that the page has received. */
export function useEvents(): readonly string[] {
  const [events, setEvents] = useState<readonly string[]>([]);
  useEffect(() => {
    const onReady = ({type}: Event): void => setEvents((all) => [...all, type]);
    const onChange = ({type, detail}: DocumentEventMap['consent-change']): void =>
      setEvents((all) => [...all, `${type}, from ${detail.source}`]);
    document.addEventListener('consent-ready', onReady);
    document.addEventListener('consent-change', onChange);
    return () => {
      document.removeEventListener('consent-ready', onReady);
      document.removeEventListener('consent-change', onChange);
    };
  }, []);
  return events;
}

/** Calls `act` once the name is allowed, on this page or after a later choice; `when` never rejects. */
export function onceAllowed(name: string, act: () => void): void {
  void consent.when(name).then(act);
}
