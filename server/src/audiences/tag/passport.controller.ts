import { Get } from '@nestjs/common';
import { Passports, statementOf } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { PassportCheckpointsView } from '../views/passport-checkpoint.dto.js';
import { TagController } from './tag.decorators.js';

/** What anybody needs to check a passport without us: our public keys and every evening's seal. */
@TagController('passport')
export class PassportController {
  constructor(private readonly passports: Passports) {}

  @Get('checkpoints')
  @RateLimited({ limit: 60, seconds: 60 })
  @Replies(PassportCheckpointsView)
  async checkpoints(): Promise<PassportCheckpointsView> {
    const rows = await this.passports.checkpoints();
    return {
      keys: this.passports.publicKeys(),
      checkpoints: rows.map((row) => ({
        statement: statementOf(row),
        keyId: row.keyId,
        publicKey: row.publicKey,
        signature: row.signature,
      })),
    };
  }
}
