import { json, type Exchange, type Reply } from './exchange.ts';

/** The documents of one resource: states, agent profiles (xAPI 1.0.3 Communication, 2.2). */
export interface Documents {
  respond(exchange: Exchange): Reply;
  /** The document under a key, if there is one. */
  read(key: string): string | undefined;
  write(key: string, body: string): void;
  readonly keys: readonly string[];
}

/** @param keyOf names the document that a request is about; undefined where it names none. */
export function createDocuments(keyOf: (query: URLSearchParams) => string | undefined): Documents {
  const kept = new Map<string, { readonly type: string; readonly body: string; readonly etag: string }>();
  let edition = 0;
  const write = (key: string, body: string, type = 'application/json'): void => {
    kept.set(key, { type, body, etag: `"${++edition}"` });
  };
  return {
    respond({ method, query, headers, body }) {
      const key = keyOf(query);
      if (key === undefined) return { status: 400, body: 'A required parameter is missing.' };
      const found = kept.get(key);
      const { 'if-match': match, 'if-none-match': none } = headers;
      if (match !== undefined && match !== found?.etag) return { status: 412 };
      if (none === '*' && found !== undefined) return { status: 412 };
      if (method === 'GET') {
        if (found === undefined) return { status: 404 };
        return { status: 200, headers: { 'content-type': found.type, etag: found.etag }, body: found.body };
      }
      if (method === 'DELETE') {
        kept.delete(key);
        return { status: 204 };
      }
      if (method === 'PUT') write(key, body, headers['content-type']);
      else if (method === 'POST') {
        const before = found === undefined ? {} : (JSON.parse(found.body) as object);
        write(key, JSON.stringify({ ...before, ...(JSON.parse(body) as object) }));
      } else return json(405, 'Method not allowed.');
      return { status: 204 };
    },
    read: (key) => kept.get(key)?.body,
    write,
    get keys() {
      return [...kept.keys()];
    },
  };
}
