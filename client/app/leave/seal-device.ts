/**
 * Until the page is gone nothing may be stored any more: a draft is kept when a page goes, a message that waits when the
 * socket closes, and both would bring back what was just wiped.
 */
export function sealDevice(): void {
  Storage.prototype.setItem = () => undefined;
  const refuse = () => {
    throw new DOMException('This page was left.', 'InvalidStateError');
  };
  IDBObjectStore.prototype.put = refuse;
  IDBObjectStore.prototype.add = refuse;
}
