import { ChevronLeft, Ellipsis, UsersRound } from 'lucide-react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { IconLink } from '#client/ui/icon-link.tsx';
import { Menu } from '#client/ui/menu.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { MemberNames } from './member-names.tsx';
import { useRoomMembers } from './use-room-members.ts';
import { useRoomOptions } from './use-room-options.ts';

/** Where she is: the room, whom it is for, and who looks after it. */
export function RoomHead({ room }: { room: Room }) {
  const { t } = useTranslation('rooms');
  const { t: tApp } = useTranslation();
  const { t: tCare } = useTranslation('roomCare');
  const members = useRoomMembers(room).data?.members;
  const options = useRoomOptions(room);
  const stewards = members?.filter(({ isSteward }) => isSteward).map(({ card }) => card) ?? [];
  return (
    <header className="head">
      <IconLink className="back" icon={ChevronLeft} flips label={tApp('back')} to="/rooms" />
      <div className="title">
        <h1 lang={room.lang} dir="auto">
          {room.name}
        </h1>
        <small>
          <Link className="wide-only" to="?about">
            {tCare('charter')}
          </Link>
          {room.audience === 'young' && <span className="wide-only">{tCare('forTheYoung')}</span>}
          {room.charter.forWhom && (
            <span className="wide-only" dir="auto">
              {room.charter.forWhom}
            </span>
          )}
          {stewards.length > 0 && (
            <span>
              <Trans t={t} i18nKey="caredForBy" components={{ names: <MemberNames members={stewards} /> }} />
            </span>
          )}
        </small>
      </div>
      <span className="grow" />
      {members && <IconLink className="wide-only" icon={UsersRound} label={tCare('members')} to="?about" />}
      <Menu icon={Ellipsis} label={t('options')} entries={options} />
    </header>
  );
}
