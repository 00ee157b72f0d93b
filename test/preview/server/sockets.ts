import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection that is up, whose end is no fault. */
export async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket.on('error', () => {}).resume();
}

/** However it comes about. */
export function closed(socket: Socket): Promise<void> {
  return new Promise((done) => socket.once('close', () => done()));
}

export function isRefused(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(false);
    });
    socket.on('error', ({ code }: NodeJS.ErrnoException) => done(code === 'ECONNREFUSED'));
  });
}
