import { useState } from 'react';
import { useMe } from '#client/platform/use-me.ts';
import { findPersonalDetails, type PersonalDetail } from '#shared/screening/find-personal-details.ts';

/** Words of hers by which a stranger could find her, before they are sent. */
export interface Nudged {
  text: string;
  details: PersonalDetail[];
}

export interface Nudge {
  nudged: Nudged | undefined;
  /** Sends at once, unless a young member should look at her words once more. Nothing of this leaves the device. */
  send: (text: string) => void;
  sendAnyway: () => void;
  putAway: () => void;
}

export function useNudge(submit: () => void): Nudge {
  const { ageBand } = useMe();
  const [nudged, setNudged] = useState<Nudged>();
  const go = () => {
    setNudged(undefined);
    submit();
  };
  const send = (text: string) => {
    const details = ageBand === 'young' ? findPersonalDetails(text) : [];
    if (details.length === 0) go();
    else setNudged({ text, details });
  };
  return { nudged, send, sendAnyway: go, putAway: () => setNudged(undefined) };
}
