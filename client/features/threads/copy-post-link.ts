import { showToast } from '#client/ui/toasts.ts';
import type { Message } from '#shared/contract/messages.ts';
import { toPostPath } from './thread-link.ts';

/** Without https there is no clipboard; the address is then put where she can copy it herself. */
export async function copyPostLink(post: Message, words: { copied: string; failed: string }): Promise<void> {
  const path = toPostPath(post);
  try {
    await navigator.clipboard.writeText(`${location.origin}${path}`);
    showToast(words.copied);
  } catch {
    history.replaceState(history.state, '', path);
    showToast(words.failed);
  }
}
