import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { NETWORK } from './budgets.ts';

/** What one packet carries on most links: an Ethernet frame less the headers of IP and TCP. */
const PACKET = 1460;

/** A poor mobile connection to a server of this machine. */
export interface SlowLink {
  /** Stands in for the server's own: `http://127.0.0.1:<port>`. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Opens a connection as slow as `NETWORK` to a server. What it sends back comes packet by packet at that rate, all
 * answers sharing it in turn; what is asked arrives late by the latency. The browser's own emulation is not that: it
 * hands over what it has read, up to 64 kB, in one piece, so that no page can be painted before it is whole.
 */
export async function openSlowLink(origin: string): Promise<SlowLink> {
  const packets = new Map<Socket, Buffer[]>();
  let isSending = false;
  let freeAt = 0;
  /** Sends the oldest packet of the connection whose turn it is, once the link is free for it. */
  const send = (): void => {
    const [turn] = packets;
    if (isSending || turn === undefined) return;
    const [client, [packet = Buffer.alloc(0), ...rest]] = turn;
    packets.delete(client);
    if (rest.length > 0) packets.set(client, rest);
    isSending = true;
    freeAt = Math.max(freeAt, performance.now()) + (packet.length / NETWORK.bytesPerSecond) * 1000;
    setTimeout(() => {
      isSending = false;
      if (!client.destroyed) client.write(packet);
      send();
    }, freeAt - performance.now());
  };
  const sockets = new Set<Socket>();
  const link = createServer((client) => {
    const server = connect(Number(new URL(origin).port), '127.0.0.1');
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (asked) => setTimeout(() => server.write(asked), NETWORK.latency));
    client.on('close', () => server.end());
    server.on('data', (sent: Buffer) => {
      const own = packets.get(client) ?? [];
      for (let start = 0; start < sent.length; start += PACKET)
        own.push(sent.subarray(start, start + PACKET));
      packets.set(client, own);
      send();
    });
  });
  await new Promise<void>((done) => link.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(link.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        link.close(() => {
          done();
        });
      }),
  };
}
