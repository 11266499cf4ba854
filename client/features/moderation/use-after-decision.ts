import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { showToast } from '#client/ui/toasts.ts';
import type { CaseSummary } from '#shared/contract/moderation.ts';
import type { Output } from '#shared/contract/operations.ts';
import { caseTabs, readDeskView, toAddress, toCaseList } from './desk-view.ts';
import { focusCaseSoon } from './focus-case.ts';
import { rememberDecided, useLatelyDecided } from './lately-decided.ts';
import { isSpared } from './use-break.ts';
import { countCases } from './use-cases.ts';
import type { Sent } from './use-decide.ts';
import { useDeskRights } from './use-desk-rights.ts';
import { useUndo } from './use-undo.ts';

/** Says that it was sent and how to take it back, and opens what comes next with the focus on its title. */
export function useAfterDecision(): (sent: Sent) => void {
  const { t } = useTranslation('moderation');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const undo = useUndo();
  const { myId } = useDeskRights();
  return ({ judgedId, draft, decided }) => {
    const { tab, filters } = readDeskView(search);
    const caseTab = caseTabs.find((each) => each === tab && each !== 'decided') ?? 'open';
    const list = toCaseList(caseTab, filters);
    const queue = queryClient.getQueryData<Output<'case:list'>>(['cases', list]);
    const next = queue?.cases.find((one) => one.id !== judgedId && isFree(one, myId) && !isSpared(one));
    const isReversible = decided !== undefined && rememberDecided(decided, draft);
    const words = decided ? t('sentNext', { count: countCases(queue) ?? 0 }) : t('handedOver');
    const toastId = showToast(words, isReversible ? { label: t('takeBackKey'), onUndo: () => void undo() } : undefined);
    useLatelyDecided.setState({ toastId });
    void navigate(toAddress({ tab: caseTab, filters, openId: next?.id }), { replace: true });
    focusCaseSoon(next?.id);
  };
}

/** What a colleague looks at is hers. */
function isFree({ claimedBy }: CaseSummary, myId: string): boolean {
  return claimedBy === null || claimedBy === myId;
}
