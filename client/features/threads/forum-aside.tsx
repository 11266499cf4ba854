import { Ear, Languages, Leaf, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { Time } from '#client/ui/time.tsx';
import { toThreadPath } from './thread-link.ts';
import { useThreads } from './use-threads.ts';

/** Who waits longest, and how people answer here. */
export function ForumAside() {
  const { t } = useTranslation('threads');
  return (
    <aside className="aside">
      <WaitingLongest />
      <AskWithoutName />
      <section>
        <h2>{t('kindly')}</h2>
        <ul className="facts">
          <li>
            <Icon of={Ear} />
            <span>{t('kindlyEar')}</span>
          </li>
          <li>
            <Icon of={UserRoundX} />
            <span>{t('kindlyGuess')}</span>
          </li>
          <li>
            <Icon of={Languages} />
            <span>{t('kindlyLanguages')}</span>
          </li>
        </ul>
      </section>
    </aside>
  );
}

/** The other way to ask, and the way back to it. */
function AskWithoutName() {
  const { t } = useTranslation('ask');
  return (
    <section>
      <h2>{t('forumTitle')}</h2>
      <p>{t('forumBody')}</p>
      <ButtonLink icon={Leaf} to="/ask">
        {t('askWithout')}
      </ButtonLink>
      <p className="forum-mine">
        <Link to="/ask/mine">{t('askedBeforeMember')}</Link>
      </p>
    </section>
  );
}

/** Of the newest unanswered questions the one that was asked first. */
function WaitingLongest() {
  const { t } = useTranslation('threads');
  const { data } = useThreads('unanswered', undefined);
  const waiting = data?.pages.flatMap((page) => page.threads).filter(({ lastNumber }) => lastNumber === 1) ?? [];
  const longest = waiting.reduce<(typeof waiting)[number] | undefined>(
    (first, thread) => (first && first.startedAt <= thread.startedAt ? first : thread),
    undefined,
  );
  if (!longest) return null;
  return (
    <section>
      <h2>{t('waitingLongest')}</h2>
      <p lang={longest.lang} dir="auto">
        <Link to={toThreadPath(longest.roomId, longest.id)}>{longest.title}</Link>
      </p>
      <p className="muted">
        <Time at={longest.startedAt} form="ago" />. {t('waitingLongestBody')}
      </p>
    </section>
  );
}
