import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { InventoryModule, Passports } from './domains/inventory/index.js';
import { startProcess } from './platform/config/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { SCHEMA } from './schema.js';

const PER_LINE = 2_000;

@Module({ imports: [PlatformModule.of(SCHEMA), InventoryModule] })
class PassportCheckModule {}

/** `npm run passport:check`: every chain and every seal of this database; exit code 1 at the first that does not hold. */
await startProcess(async () => {
  const app = await NestFactory.createApplicationContext(PassportCheckModule, { logger: false });
  try {
    let told = 0;
    const found = await app.get(Passports).check((progress) => {
      if (progress.piecesDone - told >= PER_LINE) {
        told = progress.piecesDone;
        console.log(`${String(progress.piecesDone)} of ${String(progress.pieces)} pieces`);
      }
      return Promise.resolve();
    });
    console.log(
      `${String(found.piecesDone)} pieces, ${String(found.linesDone)} lines, ${String(found.checkpointsDone)} seals hold.`,
    );
    if (found.broken) {
      const { pieceId, seq, broken, expected, found: read } = found.broken;
      console.error(`BROKEN ${pieceId} line ${String(seq)} (${broken}): expected ${expected}, found ${read}`);
    }
    if (found.brokenDay !== null) console.error(`BROKEN seal of ${found.brokenDay}`);
    process.exitCode = found.broken === null && found.brokenDay === null ? 0 : 1;
  } finally {
    await app.close();
  }
});
