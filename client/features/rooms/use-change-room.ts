import { useMutation } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { useAttempt } from '#client/platform/use-attempt.ts';
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
  const attempt = useAttempt<NewRoom>();
  return useMutation({
    mutationFn: (room: NewRoom) => callRest('room:create', { ...room, clientId: attempt.idOf(room) }),
    onSuccess: putRoom,
  });
}

export function useUpdateRoom() {
  return useMutation({
    mutationFn: (change: Request<'room:update'>) => callRest('room:update', change),
    onSuccess: putRoom,
  });
}
