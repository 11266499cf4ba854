import { memo } from 'react';
import { DayDivider } from '#client/ui/day-divider.tsx';
import { NewLine } from '#client/ui/new-line.tsx';
import { Beginning } from './beginning.tsx';
import { FoldedRow } from './folded-row.tsx';
import { HeldRow } from './held-row.tsx';
import { PendingRow } from './pending-row.tsx';
import type { Row } from './rows.ts';
import { SentRow } from './sent-row.tsx';
import { Tombstone } from './tombstone.tsx';

export interface MessageRowProps {
  row: Row;
  isMarked: boolean;
  /** Nothing was said in the room before it. */
  isBeginning: boolean;
  isLast: boolean;
  onDelete: (messageId: string) => void;
}

/** One line of the stream, with the day and the “New” above it. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { row, isMarked, isBeginning, isLast, onDelete } = props;
  return (
    <div className={isLast ? 'row last' : 'row'}>
      {isBeginning && <Beginning />}
      {row.startsDay && <DayDivider at={row.at} />}
      {row.isFirstNew && <NewLine />}
      <Content row={row} isMarked={isMarked} onDelete={onDelete} />
    </div>
  );
});

function Content({ row, isMarked, onDelete }: Pick<MessageRowProps, 'row' | 'isMarked' | 'onDelete'>) {
  const { isContinued } = row;
  if (row.kind === 'held') return <HeldRow held={row.held} />;
  if (row.kind === 'pending') return <PendingRow entry={row.entry} isContinued={isContinued} />;
  if (row.kind === 'folded') return <FoldedRow row={row} isMarked={isMarked} />;
  if (row.message.gone) return <Tombstone id={row.message.id} gone={row.message.gone} />;
  return <SentRow message={row.message} isContinued={isContinued} isMarked={isMarked} onDelete={onDelete} />;
}
