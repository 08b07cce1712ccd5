import path from 'node:path';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/index.js';
import { inlineScriptsOf } from './inline-scripts.js';

/** Lets the H5 pages run (camera frames as blobs, the code reader's WebAssembly in a worker) and nothing from elsewhere. */
const policyWith = (inline: string, https: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${inline}`.trimEnd(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "connect-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join(';');

/** Everything of the API but the page that explains it. */
const FACTS = /^\/api\/(?!docs)/;
/** What is no page runs nothing and stands in nobody's frame. */
const FACTS_POLICY = "default-src 'none';frame-ancestors 'none'";

export async function registerSecurityHeaders(app: NestFastifyApplication, config: Config): Promise<void> {
  const https = config.publicBaseUrl.startsWith('https://');
  const inline = inlineScriptsOf(path.join(config.projectDir, 'miniapp/dist/h5/index.html'));
  const written = { inline: '', policy: policyWith('', https) };
  // Helmet would put the policy together anew for every request: a tenth of what the lookup of a tag costs.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (FACTS.test(request.url)) {
        void reply.header('content-security-policy', FACTS_POLICY);
        done();
        return;
      }
      const now = inline();
      if (now !== written.inline) Object.assign(written, { inline: now, policy: policyWith(now, https) });
      void reply.header('content-security-policy', written.policy);
      done();
    });
  await app.register(helmet, {
    contentSecurityPolicy: false,
    // A browser remembers it for the host: on a developer's machine that would lock out plain http for good.
    strictTransportSecurity: https,
    // Said to browsers that nobody has any more.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
}
