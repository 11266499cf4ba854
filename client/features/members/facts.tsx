import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '#client/ui/icon.tsx';
import type { Audience } from '#shared/contract/members.ts';
import { useAudienceWords } from './use-audience-words.ts';

/** Everything of one kind that somebody says. */
export function Facts({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="said-row">
      <dt>{label}</dt>
      {children}
    </div>
  );
}

export interface FactProps {
  lang?: string | undefined;
  /** Several lines, kept as she wrote them. */
  isLong?: boolean;
  /** A second, quieter part, and its language. */
  more?: string | undefined;
  moreLang?: string | undefined;
  /** On her own page: who may see it. */
  audience?: Audience;
  children: ReactNode;
}

export function Fact({ lang, isLong, more, moreLang, audience, children }: FactProps) {
  return (
    <dd>
      <div>
        <span className={isLong ? 'long' : undefined} lang={lang} dir="auto">
          {children}
        </span>
        {more && (
          <span className="more-said" lang={moreLang} dir="auto">
            {more}
          </span>
        )}
      </div>
      {audience && <SeenBy audience={audience} />}
    </dd>
  );
}

function SeenBy({ audience }: { audience: Audience }) {
  const words = useAudienceWords();
  return (
    <small className="seen-by">
      <Icon of={Eye} />
      {words(audience)}
    </small>
  );
}
