import { useMe } from '#client/platform/use-me.ts';
import { ChildrenSection } from './children-section.tsx';
import { MyGuardianSection } from './my-guardian-section.tsx';

/** For the young, who looks after them; for adults, whom they look after. */
export function GuardiansSection() {
  return useMe().ageBand === 'young' ? <MyGuardianSection /> : <ChildrenSection />;
}
