import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callRest } from '#client/platform/api.ts';
import { Button } from '#client/ui/button.tsx';
import { Name } from '#client/ui/name.tsx';

/** Who waits at the door. */
export function RoomRequests({ roomId }: { roomId: string }) {
  const { t } = useTranslation('roomCare');
  const queryClient = useQueryClient();
  const queryKey = ['room-requests', roomId];
  const requests = useQuery({ queryKey, queryFn: () => callRest('room:requests', { roomId }) });
  const decide = useMutation({
    mutationFn: ({ memberId, admit }: { memberId: string; admit: boolean }) =>
      callRest('room:decideRequest', { roomId, memberId, admit }),
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });
  if (!requests.data || requests.data.requests.length === 0) return null;
  return (
    <section>
      <h3>{t('requests')}</h3>
      <ul className="people">
        {requests.data.requests.map(({ card, note }) => (
          <li key={card.id}>
            <div>
              <Name lang={card.nameLang}>{card.name}</Name>
              {note && <p dir="auto">{note}</p>}
            </div>
            <span className="grow" />
            <Button tone="plum" onClick={() => decide.mutate({ memberId: card.id, admit: true })}>
              {t('admit')}
            </Button>
            <Button tone="dim" onClick={() => decide.mutate({ memberId: card.id, admit: false })}>
              {t('declineAsk')}
            </Button>
          </li>
        ))}
      </ul>
      {decide.error && <p role="alert">{decide.error.message}</p>}
    </section>
  );
}
