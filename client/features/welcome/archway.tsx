import type { ReactNode } from 'react';

/** From the inside out: where each arch ends at the start and at the end. Two of the roots reach the ground. */
const arches: { path: string; opacity: number }[] = [
  { path: 'M72 414V264a188 188 0 0 1 376 0V376', opacity: 0.95 },
  { path: 'M62.5 466V264a197.5 197.5 0 0 1 395 0V414', opacity: 0.88 },
  { path: 'M53 376V264a207 207 0 0 1 414 0V470', opacity: 0.8 },
  { path: 'M43.5 1200V264a216.5 216.5 0 0 1 433 0V372', opacity: 0.72 },
  { path: 'M34 432V264a226 226 0 0 1 452 0V526', opacity: 0.65 },
  { path: 'M24.5 358V264a235.5 235.5 0 0 1 471 0V444', opacity: 0.57 },
  { path: 'M15 544V264a245 245 0 0 1 490 0V400', opacity: 0.5 },
  { path: 'M5.5 406V264a254.5 254.5 0 0 1 509 0V1200', opacity: 0.42 },
];

/** The canopy, here and nowhere else. */
export function Archway({ children }: { children: ReactNode }) {
  return (
    <section className="archway">
      <svg viewBox="0 0 520 1200" aria-hidden="true">
        {arches.map(({ path, opacity }) => (
          <path key={path} d={path} opacity={opacity} />
        ))}
      </svg>
      {children}
    </section>
  );
}
