import { LogController } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Config } from '../config/index.js';
import { newId } from '../database/index.js';
import { answerError } from '../errors/index.js';
import { Metrics } from '../metrics/index.js';

const BODY_LIMIT = 1024 * 1024;
const REQUEST_ID = /^[A-Za-z0-9_-]{8,64}$/;
/** Asked every few seconds by machines: a line each would bury the rest. */
const UNLOGGED = /^\/(health|metrics)/;
const PRIVATE = /^\/api\//;

/** Takes a caller's request id when it looks like one, so that a trace can span a proxy and us. */
export const requestId = (given: string | string[] | undefined): string =>
  typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();

/**
 * Nest sets its error handler after the routes, too late for bodies Fastify refuses before any controller: ours is set
 * first and stays.
 */
class EarlyErrors extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }
}

export const fastifyAdapter = (config: Config): FastifyAdapter =>
  new EarlyErrors({
    logger: {
      level: config.logLevel,
      redact: ['req.headers.authorization', 'req.headers.cookie'],
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: (request: IncomingMessage) => requestId(request.headers['x-request-id']),
    trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    // Addresses Fastify cannot read never reach a route, and its own words would repeat them.
    frameworkErrors: answerError,
  });

/** Every request: an id in its reply, a line in the log, a place in the histogram. */
export function observeRequests(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  // What is said to one person is kept by nobody on the way; replies that may be kept say so themselves.
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (PRIVATE.test(request.url) && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.observeRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    if (!UNLOGGED.test(request.url)) {
      request.log.info(
        {
          method: request.method,
          // The path alone: a query may carry a signature or what somebody searched for.
          path: request.url.split('?')[0],
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime),
        },
        'request',
      );
    }
    done();
  });
}
