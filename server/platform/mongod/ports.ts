import { connect, createServer } from 'node:net';

const loopback = '127.0.0.1';

/** A loopback port that nobody listens on at this moment; `preferred` if it is one. */
export async function findFreePort(preferred?: number): Promise<number> {
  if (preferred && (await canListen(preferred))) return preferred;
  return (await canListen(0)) as number;
}

export function isPortOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: loopback, port, timeout: 1_000 });
    const answer = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}

/** The port that could be listened on, or false. */
function canListen(port: number): Promise<number | false> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, loopback, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : false));
    });
  });
}
