import { useMutation } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { newClientId } from '#client/platform/new-client-id.ts';
import type { Request } from '#shared/contract/operations.ts';
import { putRoom, readRoomsAnew } from './rooms-cache.ts';

/** Joins, or asks to. */
export function useJoinRoom() {
  return useMutation({
    mutationFn: (input: Request<'room:join'>) => callRest('room:join', input),
    onSuccess: putRoom,
  });
}

/** Leaves, or takes a request or an invitation back. */
export function useLeaveRoom() {
  return useMutation({
    mutationFn: (roomId: string) => callRest('room:leave', { roomId }),
    onSuccess: readRoomsAnew,
  });
}

export type NewRoom = Omit<Request<'room:create'>, 'clientId'>;

/** Opens a room; trying again with the same words opens no second one. */
export function useOpenRoom() {
  const attempts = new Map<string, string>();
  return useMutation({
    mutationFn: (room: NewRoom) => {
      const words = JSON.stringify(room);
      const clientId = attempts.get(words) ?? newClientId();
      attempts.set(words, clientId);
      return callRest('room:create', { ...room, clientId });
    },
    onSuccess: putRoom,
  });
}

export function useUpdateRoom() {
  return useMutation({
    mutationFn: (change: Request<'room:update'>) => callRest('room:update', change),
    onSuccess: putRoom,
  });
}
