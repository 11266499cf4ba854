import { UserRoundX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFoldWords } from '#client/features/messages/use-fold-words.ts';
import { useFolds } from '#client/features/settings/lists-query.ts';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';

/** What somebody wrote whom she blocked or muted: a line in its place, until she opens it. */
export function FoldedPost({ authorId, children }: { authorId: string; children: ReactNode }) {
  const { t } = useTranslation('messages');
  const fold = useFolds().get(authorId);
  const words = useFoldWords();
  const [isOpen, setOpen] = useState(false);
  if (!fold || isOpen) return children;
  return (
    <div className="folded">
      <Icon of={UserRoundX} />
      <p>
        {words([fold])}{' '}
        <Button tone="quiet" onClick={() => setOpen(true)}>
          {t('foldedShow')}
        </Button>
      </p>
    </div>
  );
}
