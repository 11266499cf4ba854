import { useTranslation } from 'react-i18next';
import { useRooms } from '#client/features/rooms/rooms-cache.ts';
import type { Audience } from '#shared/contract/members.ts';

/** Says in words who may see something. */
export function useAudienceWords(): (audience: Audience) => string {
  const { t } = useTranslation('members');
  const { data } = useRooms();
  return (audience) => {
    if (typeof audience === 'string') return t(`audience_${audience}`);
    const room = data?.find(({ id }) => id === audience.roomId)?.name;
    return room === undefined ? t('audience_goneRoom') : t('audience_room', { room });
  };
}
