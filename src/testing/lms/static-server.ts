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

/** What a request gets: a file found by its path, or whatever `post` answers. */
export interface Routes {
  /** Bytes or text of a file; undefined is 404. `path` is decoded and starts with a slash. */
  get(path: string, query: URLSearchParams): Uint8Array | string | undefined;
  /** HTTP status and JSON body for a posted text. */
  post(
    path: string,
    query: URLSearchParams,
    body: string,
  ): Promise<readonly [status: number, answer: unknown]>;
}

/** Answers a request of any method, read whole; undefined leaves it to the others. */
export type Answer = (exchange: Exchange) => Promise<Reply | undefined>;

export interface StaticServer {
  /** Without a trailing slash. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves from memory on a free port of the loopback, without caching.
 * @param first asked before the routes are.
 */
export async function serve(routes: Routes, first?: Answer): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(routes, first, request, response).catch((error: unknown) => {
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

async function answer(
  routes: Routes,
  first: Answer | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = decodeURIComponent(url.pathname);
  if (first !== undefined) {
    const { method = 'GET', headers } = request;
    const exchange = {
      method,
      path,
      query: url.searchParams,
      headers: headers as Exchange['headers'],
      body: '',
    };
    const body = method === 'GET' ? '' : await readBody(request);
    const reply = await first({ ...exchange, body });
    if (reply !== undefined) {
      response.writeHead(reply.status, reply.headers).end(reply.body);
      return;
    }
    if (request.method === 'POST') {
      const [status, told] = await routes.post(path, url.searchParams, body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(told));
      return;
    }
  }
  if (request.method === 'POST') {
    const [status, body] = await routes.post(path, url.searchParams, await readBody(request));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
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
