import { UserRoundX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFoldWords } from '#client/features/messages/use-fold-words.ts';
import { useFolds } from '#client/features/settings/lists-query.ts';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import type { Message } from '#shared/contract/messages.ts';

/** What somebody wrote whom she blocked or muted: a line in its place, until she opens it. */
export function FoldedPost({ post, children }: { post: Message; children: ReactNode }) {
  const { t } = useTranslation('messages');
  const fold = useFolds().get(post.gone ? '' : post.authorId);
  const words = useFoldWords();
  const [isOpen, setOpen] = useState(false);
  if (!fold || isOpen) return children;
  const open = () => {
    setOpen(true);
    // The line with the button goes; who pressed it by keys reads on where it was.
    requestAnimationFrame(() => document.getElementById(`m-${post.id}`)?.focus({ preventScroll: true }));
  };
  return (
    <div className="folded">
      <Icon of={UserRoundX} />
      <p>
        {words([fold])}{' '}
        <Button tone="quiet" onClick={open}>
          {t('foldedShow')}
        </Button>
      </p>
    </div>
  );
}
