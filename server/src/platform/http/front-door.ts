import type { IncomingHttpHeaders, Server } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/index.js';
import { Metrics } from '../metrics/index.js';
import { requestId } from './requests.js';

/** A request as far as it may be answered before the framework. */
export interface Caller {
  url: string;
  headers: IncomingHttpHeaders;
  ip: string;
}

/** A reply with nothing left to be done to it. */
export interface ReadyReply {
  status: 200 | 304;
  /** Names and values in turn, everything but the request's id. */
  headers: readonly string[];
  /** The bytes as text of one character each: headers and body then leave in one write, which costs half of two. */
  body: string | null;
  /** What the metrics count it under: the same as when the framework answers. */
  route: string;
}

/** A reply that lies ready, one that is being made ready, or null: the framework answers. */
export type Answer = ReadyReply | Promise<ReadyReply | null> | null;
export type Door = (caller: Caller) => Answer;

/**
 * Where a reply goes out without a way through the framework: its hooks, pipes and reply object cost several times what
 * the bytes do. Whatever the door does not know, and every refusal, goes the long way. Both ways send the same headers,
 * count the same and log the same.
 */
@Injectable()
export class FrontDoor {
  private door: Door = () => null;

  /** One door is enough; it is asked about every GET. */
  open(door: Door): void {
    this.door = door;
  }

  ask(caller: Caller): Answer {
    return this.door(caller);
  }
}

/** Puts the door before the framework's own listener. */
export function openFrontDoor(app: NestFastifyApplication, config: Config): void {
  const [door, metrics] = [app.get(FrontDoor), app.get(Metrics)];
  const { log } = app.getHttpAdapter().getInstance();
  const trusted = config.trustProxy.length > 0 ? proxyAddr.compile(config.trustProxy) : null;
  const server: Server = app.getHttpServer();
  const [framework] = server.listeners('request') as ((...args: unknown[]) => void)[];
  if (!framework) throw new Error('The framework does not listen yet');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { method, url, headers } = request;
    // A server that is going down answers through the framework, which closes the connections.
    if (method !== 'GET' || url === undefined || !server.listening) {
      framework.call(server, request, response);
      return;
    }
    const since = performance.now();
    const ip = trusted ? proxyAddr(request, trusted) : (request.socket.remoteAddress ?? '');
    const send = (ready: ReadyReply | null): void => {
      if (ready === null) {
        framework.call(server, request, response);
        return;
      }
      const id = requestId(headers['x-request-id']);
      response.writeHead(ready.status, [...ready.headers, 'x-request-id', id]);
      if (ready.body === null) response.end();
      else response.end(ready.body, 'latin1');
      const ms = performance.now() - since;
      metrics.observeRequest(method, ready.route, ready.status, ms / 1000);
      log.info(
        { reqId: id, method, path: url.split('?')[0], status: ready.status, ms: Math.round(ms) },
        'request',
      );
    };
    const answer = door.ask({ url, headers, ip });
    if (answer instanceof Promise) void answer.catch(() => null).then(send);
    else send(answer);
  });
}
