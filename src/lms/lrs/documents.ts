import { json, type Exchange, type Reply } from './exchange.ts';

/** The documents of one resource: states, agent profiles, activity profiles (xAPI 1.0.3 Communication, 2.2). */
export interface Documents {
  respond(exchange: Exchange): Reply;
  /** The document that these parameters name, if there is one. */
  read(parameters: Parameters): string | undefined;
  write(parameters: Parameters, body: string): void;
}

/** What names a document, as a query does; a registration may be absent. */
export type Parameters = Readonly<Record<string, string>>;

interface Document {
  readonly parameters: Parameters;
  readonly type: string;
  readonly body: string;
  readonly etag: string;
}

/** @param names of the parameters that name a document; the last is its id, without which a request is about all. */
export function createDocuments(names: readonly string[]): Documents {
  const id = names.at(-1) ?? '';
  let kept: readonly Document[] = [];
  let edition = 0;

  const read = (query: URLSearchParams): Parameters =>
    Object.fromEntries(names.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : [])));
  /** A list of all registrations is asked without one; a document is not. */
  const isOf = ({ parameters }: Document, asked: Parameters): boolean =>
    names.every((name) => {
      const any = asked[name] === undefined && asked[id] === undefined;
      return any || (parameters[name] ?? '') === (asked[name] ?? '');
    });
  const find = (asked: Parameters): Document | undefined => kept.find((document) => isOf(document, asked));
  const write = (parameters: Parameters, body: string, type = 'application/json'): void => {
    const former = find(parameters);
    const document = { parameters, type, body, etag: `"${++edition}"` };
    kept = former ? kept.map((other) => (other === former ? document : other)) : [...kept, document];
  };
  const respondForAll = (method: string, asked: Parameters): Reply => {
    const all = kept.filter((document) => isOf(document, asked));
    if (method === 'GET') {
      const ids = all.map(({ parameters }) => parameters[id]);
      return json(200, ids);
    }
    if (method !== 'DELETE') return { status: 400, body: `${id} is missing.` };
    kept = kept.filter((document) => !all.includes(document));
    return { status: 204 };
  };

  return {
    respond({ method, query, headers, body }) {
      const asked = read(query);
      const missing = names.find(
        (name) => name !== 'registration' && name !== id && asked[name] === undefined,
      );
      if (missing !== undefined) return { status: 400, body: `${missing} is missing.` };
      if (asked[id] === undefined) return respondForAll(method, asked);
      const found = find(asked);
      const { 'if-match': match, 'if-none-match': none } = headers;
      if (match !== undefined && match !== found?.etag) return { status: 412 };
      if (none === '*' && found !== undefined) return { status: 412 };
      if (method === 'GET') {
        if (found === undefined) return { status: 404 };
        return { status: 200, headers: { 'content-type': found.type, etag: found.etag }, body: found.body };
      }
      if (method === 'DELETE') {
        kept = kept.filter((document) => document !== found);
        return { status: 204 };
      }
      if (method === 'PUT') write(asked, body, headers['content-type']);
      else if (method === 'POST') {
        const both = parse(found?.body ?? '{}') && parse(body);
        if (both === undefined) return { status: 400, body: 'Only JSON objects can be joined.' };
        write(asked, JSON.stringify({ ...parse(found?.body ?? '{}'), ...both }));
      } else return { status: 405 };
      return { status: 204 };
    },
    read: (parameters) => find(parameters)?.body,
    write,
  };
}

function parse(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
