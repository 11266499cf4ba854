import type { Context } from './context.ts';

/**
 * News between features, from left to right on the ladder: the one who publishes does not know who listens. A listener
 * runs before `publish` returns, so what must be true before an acknowledgement can be done in one.
 */
export type Bus<News extends object> = {
  on<Name extends keyof News>(name: Name, listener: (ctx: Context, news: News[Name]) => void | Promise<void>): void;
  publish<Name extends keyof News>(ctx: Context, name: Name, news: News[Name]): Promise<void>;
};

export function createBus<News extends object>(): Bus<News> {
  const listeners = new Map<keyof News, Array<(ctx: Context, news: never) => void | Promise<void>>>();
  return {
    on(name, listener) {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    },
    async publish(ctx, name, news) {
      for (const listener of listeners.get(name) ?? []) await listener(ctx, news as never);
    },
  };
}
