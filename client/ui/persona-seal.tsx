import { Leaf } from 'lucide-react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { SealSize } from './seal.tsx';

/** Beside a name that is worn in one thread: a dashed circle with a leaf. It has no tint, by which one would know it elsewhere. */
export function PersonaSeal({ size }: { size?: SealSize }) {
  return (
    <span className={classNames('seal persona', size)} aria-hidden="true">
      <Icon of={Leaf} />
    </span>
  );
}
