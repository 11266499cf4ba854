import { useQuery } from '@tanstack/react-query';
import { Trans, useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useCommunity } from '#client/app/use-community.ts';
import { sendRequest } from '#client/platform/send-request.ts';
import { JoinForm } from './join-form.tsx';
import { Threshold } from './threshold.tsx';
import { useSignUp } from './use-enter.ts';
import { useJoinOutcome } from './use-join-outcome.tsx';
import { useWayIn } from './use-way-in.ts';

export function JoinPage() {
  const { t } = useTranslation('accounts');
  const [search] = useSearchParams();
  const inviteCode = search.get('invite') ?? undefined;
  const joinPolicy = useCommunity().data?.joinPolicy;
  const signUp = useSignUp();
  const invite = useInvite(inviteCode);
  useWayIn();
  const outcome = useJoinOutcome(signUp);
  if (outcome) return outcome;
  return (
    <Threshold title={t('comeInTitle')} lead={invite && t(invite.isValid ? 'inviteGood' : 'inviteBad')}>
      <JoinForm signUp={signUp} door={inviteCode ? { inviteCode } : {}} asksStewards={joinPolicy === 'approval'} />
      <p className="fine">
        <Trans t={t} i18nKey="haveAccount" components={{ door: <Link to="/sign-in" /> }} />
      </p>
    </Threshold>
  );
}

function useInvite(code: string | undefined) {
  const { data } = useQuery({
    queryKey: ['invite', code],
    queryFn: () => sendRequest('invite:check', { code: code ?? '' }),
    enabled: code !== undefined,
  });
  return data;
}

export { JoinPage as Component };
