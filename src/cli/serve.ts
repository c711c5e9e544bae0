import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Exchange } from '../lms/lrs/exchange.ts';
import { systemCode } from './fault.ts';
import { PLATFORM_PATH } from './platform-page.ts';

/** What a path answers. */
export interface Answer {
  readonly body: Uint8Array | string;
  /** 200 where absent. */
  readonly status?: number;
  /** Besides those of every answer; `content-type` in place of the one its path tells. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Answers a decoded path that starts with `/`; undefined where there is nothing. */
export type Respond = (path: string) => Promise<Answer | undefined>;

/**
 * Answers any request below `/_plateforme/`, read whole.
 * @param origin where the server was reached, e.g. `http://127.0.0.1:8080`.
 */
export type RespondAsPlatform = (exchange: Exchange, origin: string) => Promise<Answer>;

/** Where pages listen for reloads. */
export const EVENTS_PATH = '/_declic/events';

const LOOPBACK = '127.0.0.1';
const PORTS_TRIED = 100;
/** More than a module ever sends at once. */
const LONGEST_BODY = 4_000_000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.zip': 'application/zip',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xsd': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
};

/**
 * A server for this computer alone. It knows no file: whatever is not in what `respond` makes is a 404,
 * so that no path leads out of it.
 */
export class PreviewServer {
  readonly #server: Server;
  readonly #respond: Respond;
  readonly #hello: () => string;
  readonly #platform: RespondAsPlatform;
  readonly #listeners = new Set<ServerResponse>();

  /** @param hello what a page that starts to listen is told first. */
  constructor(respond: Respond, hello: () => string, platform: RespondAsPlatform) {
    this.#platform = platform;
    this.#respond = respond;
    this.#hello = hello;
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  /**
   * Listens on the first free port from `port` on; 0 takes any.
   * @returns the address of the first page.
   */
  async listen(port: number): Promise<string> {
    for (let tried = port; ; tried++) {
      try {
        await this.#listenOn(tried);
        break;
      } catch (fault) {
        const taken = systemCode(fault) === 'EADDRINUSE' || systemCode(fault) === 'EACCES';
        if (!taken || tried === port + PORTS_TRIED || tried === 65535) throw fault;
      }
    }
    const address = this.#server.address();
    return `http://${LOOPBACK}:${typeof address === 'object' ? address?.port : port}/`;
  }

  #listenOn(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, LOOPBACK, () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
  }

  /** Tells every page that listens. */
  send(event: string, data: string): void {
    for (const listener of this.#listeners) listener.write(`event: ${event}\ndata: ${data}\n\n`);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    if (path === EVENTS_PATH && isLoopback(request.headers.host)) {
      this.#listenTo(response);
      return;
    }
    const { status = 200, body, headers } = await this.#answer(request, path);
    const extension = status === 200 ? extname(path ?? '') || '.html' : '.txt';
    response.writeHead(status, {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    });
    response.end(body);
  }

  async #answer(request: IncomingMessage, path: string | undefined): Promise<Answer> {
    // A page of another site that resolves its name to this computer must read nothing.
    if (!isLoopback(request.headers.host)) return { status: 403, body: 'Accès refusé.' };
    if (path?.startsWith(PLATFORM_PATH)) return this.#answerAsPlatform(request, path);
    if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, body: '' };
    try {
      const found = path === undefined ? undefined : await this.#respond(path);
      return found ?? { status: 404, body: 'Cette page n’existe pas.' };
    } catch (fault) {
      return failure(fault);
    }
  }

  async #answerAsPlatform(request: IncomingMessage, path: string): Promise<Answer> {
    const { method = 'GET', headers } = request;
    const here = `http://${headers.host ?? ''}`;
    // A page of another site may send without reading: it must change nothing here.
    if (headers.origin !== undefined && headers.origin !== here)
      return { status: 403, body: 'Accès refusé.' };
    try {
      const body = await readBody(request);
      if (body === undefined) return { status: 413, body: 'Cet envoi est trop long.' };
      const { searchParams: query } = new URL(request.url ?? '/', here);
      const exchange = { method, path, query, headers: headers as Exchange['headers'], body };
      return await this.#platform(exchange, here);
    } catch (fault) {
      return failure(fault);
    }
  }

  #listenTo(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(`retry: 500\nevent: hello\ndata: ${this.#hello()}\n\n`);
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }
}

function failure(fault: unknown): Answer {
  const message = fault instanceof Error ? fault.message : String(fault);
  return { status: 500, body: `declic n’a pas pu préparer cette page : ${message}` };
}

/** @returns undefined where it is too long. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > LONGEST_BODY) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The decoded path without its query; undefined where it can't be decoded. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
  } catch {
    return undefined;
  }
}

function isLoopback(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
}
