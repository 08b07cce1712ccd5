import 'reflect-metadata';
import { createApp } from './app.js';
import { startProcess } from './platform/config/index.js';

await startProcess(async (config) => {
  const app = await createApp(config);
  await app.listen({ port: config.port, host: config.host });
});
