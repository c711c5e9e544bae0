import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Exchange, Reply } from '../../lms/lrs/exchange.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** What a request gets. */
export interface Routes {
  /** Bytes or text of a file; undefined is 404. `path` is decoded and starts with a slash. */
  get(path: string, query: URLSearchParams): Uint8Array | string | undefined;
  /** Asked first, of every request, read whole; undefined leaves it to `get`. */
  respond?(exchange: Exchange): Promise<Reply | undefined>;
}

export interface StaticServer {
  /** Without a trailing slash. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves from memory on a free port of the loopback, without caching. */
export async function serve(routes: Routes): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(routes, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server that a failed test left open must not keep its process alive.
  server.unref();
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = decodeURIComponent(url.pathname);
  const { method = 'GET' } = request;
  const reply = await routes.respond?.({
    method,
    path,
    query: url.searchParams,
    headers: request.headers as Exchange['headers'],
    body: method === 'GET' ? '' : await readBody(request),
  });
  if (reply !== undefined) {
    response.writeHead(reply.status, reply.headers).end(reply.body);
    return;
  }
  if (method === 'POST') {
    response.writeHead(404).end();
    return;
  }
  if (path === '/favicon.ico') {
    // Some browsers ask for it on their own.
    response.writeHead(204).end();
    return;
  }
  const file = routes.get(path, url.searchParams);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(file);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
