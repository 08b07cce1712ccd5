import { parseArgs } from 'node:util';
import { bootstrapOf, earlierIdentity, writeBootstrap } from './bootstrap.js';
import { Emulator, mayRun } from './emulator.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '9900' },
    bootstrap: { type: 'string' },
    state: { type: 'string' },
  },
});

if (!mayRun(process.env)) {
  console.error('The WeChat emulator does not start in production.');
  process.exit(1);
}

const identity = values.bootstrap === undefined ? undefined : earlierIdentity(values.bootstrap);
const emulator = new Emulator({
  port: Number(values.port),
  ...(identity ? { identity } : {}),
  ...(values.state === undefined ? {} : { stateFile: values.state }),
});
await emulator.start();
if (values.bootstrap !== undefined)
  writeBootstrap(bootstrapOf(emulator.world(), emulator.base), values.bootstrap);
console.log(`WeChat emulator on ${emulator.base}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void emulator.stop().then(() => process.exit(0));
  });
}
