import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/index.js';
import { answerError, ErrorFilter } from '../errors/index.js';
import { serveDocument } from './document.js';
import { openFrontDoor } from './front-door.js';
import { registerPages } from './pages.js';
import { observeRequests } from './requests.js';
import { registerSecurityHeaders } from './security-headers.js';
import { validation } from './validation.js';

export { fastifyAdapter } from './requests.js';

/** Everything around the controllers; the same for the server and for its tests. */
export async function furnish(app: NestFastifyApplication, config: Config): Promise<void> {
  observeRequests(app);
  await registerSecurityHeaders(app, config);
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ErrorFilter());
  app.getHttpAdapter().getInstance().setErrorHandler(answerError);
  serveDocument(app);
  await registerPages(app, config);
  openFrontDoor(app, config);
}
