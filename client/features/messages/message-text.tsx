import { Fragment } from 'react';
import type { Message } from '#shared/contract/messages.ts';
import { guessLang } from './guess-lang.ts';
import { MessageTree } from './message-tree.tsx';

/** What a message says: its tree if it has marks, else its paragraphs as typed. */
export function MessageText({ message }: { message: Pick<Message, 'text' | 'tree' | 'lang'> }) {
  return (
    <div className="say" lang={message.lang ?? guessLang(message.text)} dir="auto">
      {message.tree ? <MessageTree nodes={message.tree} /> : <PlainText text={message.text} />}
    </div>
  );
}

export function PlainText({ text }: { text: string }) {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text is replaced whole, its paragraphs never move.
      <p key={place} dir="auto">
        {paragraph.split('\n').map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <Fragment key={at}>
            {at > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </p>
    ));
}
