import { createServer, type Socket } from 'node:net';

export interface TestRequest {
  readonly method: string;
  readonly path: string;
  readonly head: string;
  /** The address of this machine that was connected to. */
  readonly address: string;
}

export interface TestServer {
  readonly port: number;
  readonly requests: readonly TestRequest[];
  /** Connections, with and without a request. */
  readonly connections: readonly string[];
  readonly url: (path: string) => string;
  readonly close: () => Promise<void>;
}

export type Reply = (socket: Socket, request: TestRequest) => void;

/** A server that says on the bare connection whatever a test wants, on all addresses of this machine. */
export async function startTestServer(reply: Reply): Promise<TestServer> {
  const requests: TestRequest[] = [];
  const connections: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections.push(socket.localAddress ?? '');
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    let text = '';
    socket.on('data', (piece) => {
      text += piece.toString('latin1');
      if (!text.includes('\r\n\r\n')) return;
      const [method = '', path = ''] = text.split(' ');
      const request = { method, path, head: text, address: socket.localAddress ?? '' };
      text = '';
      requests.push(request);
      reply(socket, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    requests,
    connections,
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** An answer as bytes; a header that is undefined is left out. */
export function answer(
  status: string,
  headers: Readonly<Record<string, string | number | undefined>> = {},
  body: Uint8Array | string = '',
): Buffer {
  const bytes = Buffer.from(body);
  const all = { Connection: 'close', 'Content-Length': bytes.length, ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n`), bytes]);
}

/** A PNG of one pixel, RGB. */
export const PNG: Buffer = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);
