import { createServer } from 'node:net';

/** Why nobody can listen there now, as a sentence, or null when one can. */
export function findListenProblem(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(explainListenError(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

export function explainListenError(error: NodeJS.ErrnoException, host: string, port: number): string {
  const other = port < 65_535 ? port + 1 : port - 1;
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. End that one, or choose another port, for instance PORT=${other} npm start.`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} may not be used by this account. Choose a port above 1023, for instance PORT=3000 npm start.`;
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `HOST is ${host}, which is not an address of this machine. Unset it, or set it to 127.0.0.1 or 0.0.0.0.`;
  }
  return `Cannot listen on ${host}, port ${port}: ${error.message}.`;
}
