import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { listen } from './listen.ts';

/** What the framework itself costs: a room and an emit, nothing kept. */
export function serveBareSocketIo(): Promise<number> {
  const http = createServer();
  const io = new Server(http, { perMessageDeflate: false });
  io.on('connection', (socket) => {
    void socket.join('courtyard');
    socket.on('message', (message: { text: string }, acknowledge: () => void) => {
      io.to('courtyard').emit('message', { text: message.text });
      acknowledge();
    });
  });
  return listen(http);
}
