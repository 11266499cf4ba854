import { classNames } from './class-names.ts';

/** Somebody's name: in its own script and direction, so that it cannot turn the words around it. */
export function Name({ children, lang, className }: { children: string; lang?: string; className?: string }) {
  return (
    <bdi className={classNames('name', className)} lang={lang} dir="auto">
      {children}
    </bdi>
  );
}
