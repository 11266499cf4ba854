import { Seal } from '#client/ui/seal.tsx';
import type { MemberCard } from '#shared/contract/members.ts';

/** Her seal; its place is kept while her card is not known. */
export function RowSeal({ author }: { author: MemberCard | undefined }) {
  return author ? <Seal member={author} /> : <span className="seal" aria-hidden="true" />;
}
