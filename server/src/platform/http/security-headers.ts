import path from 'node:path';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/index.js';
import { inlineScriptsOf } from './inline-scripts.js';

/** Lets the H5 pages run (camera frames as blobs, the code reader's WebAssembly in a worker) and nothing from elsewhere. */
export async function registerSecurityHeaders(app: NestFastifyApplication, config: Config): Promise<void> {
  const https = config.publicBaseUrl.startsWith('https://');
  const inline = inlineScriptsOf(path.join(config.projectDir, 'miniapp/dist/h5/index.html'));
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", () => `'wasm-unsafe-eval' ${inline()}`.trimEnd()],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // A browser remembers it for the host: on a developer's machine that would lock out plain http for good.
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
}
