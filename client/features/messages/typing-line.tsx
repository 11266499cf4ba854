import { Trans, useTranslation } from 'react-i18next';
import { useFolds } from '#client/features/settings/lists-query.ts';
import { Name } from '#client/ui/name.tsx';
import { type Typist, useTypists } from './typing.ts';

const none: Typist[] = [];

/** Who is writing, but for those whose words she folded away, in the place that is always kept for it. Not read out: it would talk over everything. */
export function TypingLine({ roomId }: { roomId: string }) {
  const { t } = useTranslation('messages');
  const folds = useFolds();
  const typists = useTypists((state) => state.byRoom[roomId] ?? none);
  const [first, second, third] = typists.filter(({ memberId }) => !folds.has(memberId));
  const words = third ? 'typingMany' : second ? 'typingTwo' : 'typingOne';
  const parts = { first: <Name>{first?.name ?? ''}</Name>, second: <Name>{second?.name ?? ''}</Name> };
  return <div className="typing">{first && <Trans t={t} i18nKey={words} components={parts} />}</div>;
}
