import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { callSocket } from '#client/platform/api.ts';
import { onServerEvent } from '#client/platform/realtime.ts';

const shownMs = 6_000;
const toldEveryMs = 3_000;

export interface Typist {
  memberId: string;
  name: string;
  until: number;
}

/** Who is writing where, as far as they let others see it. Nothing of it is kept. */
export const useTypists = create<{ byRoom: Record<string, Typist[]> }>()(() => ({ byRoom: {} }));

/** Whether others see that she is writing. */
export const useTypingSetting = create<{ isShown: boolean }>()(
  persist((): { isShown: boolean } => ({ isShown: true }), { name: 'banyan.typing' }),
);

const toldAt = new Map<string, number>();

/** Tells the others in the room, at most once in a while, unless she does not want that. */
export function tellTyping(roomId: string): void {
  const now = Date.now();
  if (!useTypingSetting.getState().isShown || now - (toldAt.get(roomId) ?? 0) < toldEveryMs) return;
  toldAt.set(roomId, now);
  void callSocket('room:typing', { roomId }).catch(() => undefined);
}

export function hearTyping(): void {
  onServerEvent('typing:started', ({ roomId, memberId, name }) => {
    const until = Date.now() + shownMs;
    setTypists(roomId, (typists) => [...typists.filter((one) => one.memberId !== memberId), { memberId, name, until }]);
    setTimeout(() => setTypists(roomId, (typists) => typists.filter((one) => one.until > Date.now())), shownMs + 50);
  });
}

/** Her message is here: she has stopped writing. */
export function stopTyping(roomId: string, memberId: string): void {
  if (useTypists.getState().byRoom[roomId]?.length) {
    setTypists(roomId, (typists) => typists.filter((one) => one.memberId !== memberId));
  }
}

function setTypists(roomId: string, change: (typists: Typist[]) => Typist[]): void {
  useTypists.setState(({ byRoom }) => ({ byRoom: { ...byRoom, [roomId]: change(byRoom[roomId] ?? []) } }));
}
