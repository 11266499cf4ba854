import { Fragment, type ReactNode } from 'react';
import type { MarkNode } from '#shared/markdown.ts';
import { Mention } from './mention.tsx';

/** The tree that the server made of a text, as elements. No markup ever comes from the text itself. */
export function MessageTree({ nodes }: { nodes: MarkNode[] }) {
  return nodes.map((node, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text is replaced whole, its parts never move.
    <Fragment key={place}>{typeof node === 'string' ? node : toElement(node)}</Fragment>
  ));
}

function toElement(node: Exclude<MarkNode, string>): ReactNode {
  switch (node.t) {
    case 'p':
      return <p>{inner(node)}</p>;
    case 'strong':
      return <strong>{inner(node)}</strong>;
    case 'em':
      return <em>{inner(node)}</em>;
    case 'del':
      return <del>{inner(node)}</del>;
    case 'quote':
      return <blockquote>{inner(node)}</blockquote>;
    case 'ul':
      return <ul>{inner(node)}</ul>;
    case 'ol':
      return <ol start={node.start}>{inner(node)}</ol>;
    case 'li':
      return <li>{inner(node)}</li>;
    case 'h':
      // Headings of a message are not headings of the page.
      return (
        <p>
          <strong>{inner(node)}</strong>
        </p>
      );
    case 'link':
      return (
        <a href={node.href} target="_blank" rel="noopener noreferrer nofollow ugc">
          {inner(node)}
        </a>
      );
    case 'mention':
      return <Mention memberId={node.memberId} handle={node.handle} />;
    case 'code':
      return <code>{node.text}</code>;
    case 'pre':
      return (
        <pre>
          <code>{node.text}</code>
        </pre>
      );
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    case 'table':
      return (
        <div className="say-table">
          <table>
            <tbody>{inner(node)}</tbody>
          </table>
        </div>
      );
    case 'tr':
      return <tr>{inner(node)}</tr>;
    case 'td':
      return node.head ? <th scope="col">{inner(node)}</th> : <td>{inner(node)}</td>;
  }
}

function inner({ c }: { c: MarkNode[] }): ReactNode {
  return <MessageTree nodes={c} />;
}
