import { Bool, Day, Instant, Int, Many, One, Text } from '../../platform/contract/index.js';

const HASH = /^[0-9a-f]{64}$/;

export class PassportKeyView {
  @Text({ max: 16 }) keyId!: string;
  /** Ed25519, 32 bytes in hexadecimal. */
  @Text({ max: 64, pattern: HASH }) publicKey!: string;
  @Bool() current!: boolean;
}
export class PassportStatementView {
  @Int({ min: 1, max: 1 }) format!: 1;
  @Day() onDay!: string;
  @Instant() throughAt!: string;
  @Int({ min: 0, max: 1_000_000_000 }) pieces!: number;
  @Text({ max: 64, pattern: HASH }) root!: string;
  @Text({ max: 64, pattern: HASH, nullable: true }) previous!: string | null;
}
export class PassportCheckpointView {
  @One(() => PassportStatementView) statement!: PassportStatementView;
  @Text({ max: 16 }) keyId!: string;
  @Text({ max: 64, pattern: HASH }) publicKey!: string;
  /** Ed25519 over the statement's canonical JSON, base64url. */
  @Text({ max: 90 }) signature!: string;
}
/** GET /api/tag/passport/checkpoints */
export class PassportCheckpointsView {
  @Many(() => PassportKeyView) keys!: PassportKeyView[];
  @Many(() => PassportCheckpointView) checkpoints!: PassportCheckpointView[];
}
