import { type ReactNode, useEffect, useRef } from 'react';
import type { Standing } from '#shared/contract/questions.ts';
import { AskerCall, callAsMember } from '../asker-call.ts';
import { lookAgain } from '../mine/use-mine.ts';
import { StandingContext } from './standing.ts';

export interface ThreadStandingProps {
  standing: Standing | undefined;
  /** The newest change to what is shown: her draft may have become one of the posts. */
  changedSeq: number;
  children: ReactNode;
}

/** Around a thread that was asked without a name: whoever wrote in it so has her tools there, and nobody else sees them. */
export function ThreadStanding({ standing, changedSeq, children }: ThreadStandingProps) {
  const known = useRef(changedSeq);
  useEffect(() => {
    if (known.current !== changedSeq) void lookAgain();
    known.current = changedSeq;
  }, [changedSeq]);
  return (
    <StandingContext value={standing}>
      <AskerCall value={callAsMember}>{children}</AskerCall>
    </StandingContext>
  );
}
