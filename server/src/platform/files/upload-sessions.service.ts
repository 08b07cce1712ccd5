import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LIMITS } from '@zhuyue/shared';
import { Clock } from '../clock/index.js';
import { Database, isId, newId, Transactions, type Tx } from '../database/index.js';
import { DomainError, invalidRequest } from '../errors/index.js';
import { Schedules } from '../outbox/index.js';
import { ORPHAN_MS, UNUSED_PER_OWNER, type FileOwner, type FilePurpose } from './file.rules.js';
import { Files } from './files.service.js';

interface SessionRow {
  id: string;
  ownerKind: FileOwner['kind'];
  ownerId: string;
  purpose: FilePurpose;
  totalBytes: number;
  arrivedBytes: number;
  createdAt: Date;
  fileId: string | null;
}
/** How far an upload has come. */
export interface UploadStanding {
  id: string;
  offset: number;
  bytes: number;
  /** The stored picture, once the whole has arrived. */
  fileId: string | null;
}

const COLUMNS = 'id, ownerKind, ownerId, purpose, totalBytes, arrivedBytes, createdAt, fileId';
const standing = (row: SessionRow): UploadStanding => ({
  id: row.id,
  offset: row.arrivedBytes,
  bytes: row.totalBytes,
  fileId: row.fileId,
});

/**
 * Uploads that go on where a broken connection left them, as tus does: asked how far it has come, sent on from there.
 * The parts lie in the database until the whole is there, so that any process may take the next one.
 */
@Injectable()
export class UploadSessions implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly files: Files,
    private readonly schedules: Schedules,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedules.every('uploads.sweep', 3600, () => this.sweep());
  }

  async begin(owner: FileOwner, purpose: FilePurpose, bytes: number): Promise<UploadStanding> {
    if (bytes > LIMITS.photoBytes) throw new DomainError('file.too_large', { maxBytes: LIMITS.photoBytes });
    const [open] = await this.database.query<{ n: number }>(
      'SELECT COUNT(*) n FROM upload_session WHERE ownerKind = ? AND ownerId = ? AND fileId IS NULL',
      [owner.kind, owner.id],
    );
    if (Number(open?.n ?? 0) >= UNUSED_PER_OWNER) throw new DomainError('request.too_many');
    const row = {
      id: newId(),
      ownerKind: owner.kind,
      ownerId: owner.id,
      purpose,
      totalBytes: bytes,
      arrivedBytes: 0,
      createdAt: this.clock.now(),
      fileId: null,
    };
    await this.transactions.run((tx) => tx.insert('upload_session', row));
    return standing(row);
  }

  /** A session whose last part arrived and whose picture was never drawn is finished by whoever asks next. */
  async where(owner: FileOwner, id: string): Promise<UploadStanding> {
    const row = await this.find(owner, id);
    return row.arrivedBytes === row.totalBytes && row.fileId === null ? this.finish(row) : standing(row);
  }

  /** @throws upload.offset_wrong with where to go on from */
  async add(owner: FileOwner, id: string, offset: number, bytes: Buffer): Promise<UploadStanding> {
    if (bytes.length === 0) throw invalidRequest([{ path: 'body', rule: 'required' }]);
    const row = await this.transactions.run((tx) => this.addIn(tx, owner, id, offset, bytes));
    return row.arrivedBytes === row.totalBytes ? this.finish(row) : standing(row);
  }

  /** Begun and never finished; the parts of what is finished are gone already. */
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - ORPHAN_MS);
    await this.database.execute(
      'DELETE p FROM upload_part p JOIN upload_session s ON s.id = p.uploadId WHERE s.createdAt < ?',
      [before],
    );
    await this.database.execute('DELETE FROM upload_session WHERE createdAt < ?', [before]);
  }

  private async addIn(
    tx: Tx,
    owner: FileOwner,
    id: string,
    offset: number,
    bytes: Buffer,
  ): Promise<SessionRow> {
    const row = await this.lock(tx, owner, id);
    if (offset !== row.arrivedBytes)
      throw new DomainError('upload.offset_wrong', { offset: row.arrivedBytes });
    const arrivedBytes = offset + bytes.length;
    if (arrivedBytes > row.totalBytes) throw new DomainError('file.too_large', { maxBytes: row.totalBytes });
    await tx.insert('upload_part', { id: newId(), uploadId: id, fromByte: offset, bytes });
    await tx.execute('UPDATE upload_session SET arrivedBytes = ? WHERE id = ?', [arrivedBytes, id]);
    return { ...row, arrivedBytes };
  }

  /** What is no picture, or is infected, ends the session: sent again it would be refused again. */
  private async finish(row: SessionRow): Promise<UploadStanding> {
    const parts = await this.database.query<{ bytes: Buffer }>(
      'SELECT bytes FROM upload_part WHERE uploadId = ? ORDER BY fromByte',
      [row.id],
    );
    const { id, ownerKind, ownerId, purpose } = row;
    const whole = Buffer.concat(parts.map(({ bytes }) => bytes));
    // Somebody else was quicker with the same parts, and has put them away.
    if (whole.length !== row.totalBytes)
      return standing(await this.find({ kind: ownerKind, id: ownerId }, id));
    try {
      const stored = await this.files.store({ bytes: whole, ownerKind, ownerId, purpose });
      return standing({ ...row, fileId: await this.settle(id, stored.id) });
    } catch (error) {
      if (error instanceof DomainError && error.code !== 'file.scan_unavailable') await this.drop(id);
      throw error;
    }
  }

  /** The first one counts; a second picture drawn at the same time stays unused and is swept away. */
  private settle(id: string, fileId: string): Promise<string> {
    return this.transactions.run(async (tx) => {
      await tx.execute('UPDATE upload_session SET fileId = ? WHERE id = ? AND fileId IS NULL', [fileId, id]);
      await tx.execute('DELETE FROM upload_part WHERE uploadId = ?', [id]);
      const rows = await tx.query<{ fileId: string }>('SELECT fileId FROM upload_session WHERE id = ?', [id]);
      return rows[0]?.fileId ?? fileId;
    });
  }

  private async drop(id: string): Promise<void> {
    await this.database.execute('DELETE FROM upload_part WHERE uploadId = ?', [id]);
    await this.database.execute('DELETE FROM upload_session WHERE id = ?', [id]);
  }

  private async find(owner: FileOwner, id: string): Promise<SessionRow> {
    const rows = isId(id)
      ? await this.database.query<SessionRow>(
          `SELECT ${COLUMNS} FROM upload_session WHERE id = ? AND ownerKind = ? AND ownerId = ?`,
          [id, owner.kind, owner.id],
        )
      : [];
    if (!rows[0]) throw new DomainError('upload.not_found');
    return rows[0];
  }

  private async lock(tx: Tx, owner: FileOwner, id: string): Promise<SessionRow> {
    const rows = isId(id)
      ? await tx.query<SessionRow>(
          `SELECT ${COLUMNS} FROM upload_session WHERE id = ? AND ownerKind = ? AND ownerId = ? FOR UPDATE`,
          [id, owner.kind, owner.id],
        )
      : [];
    if (!rows[0]) throw new DomainError('upload.not_found');
    return rows[0];
  }
}
