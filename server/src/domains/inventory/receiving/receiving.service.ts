import { Injectable } from '@nestjs/common';
import type { ReceivingVerdict } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import type { LockedPiece } from '../pieces/pieces.repository.js';
import { DeliveriesRepository, type DeliveryLine, type DeliveryRow } from './deliveries.repository.js';
import { Deliveries, DeliveryGround, DeliveryLedger, emptyLine } from './deliveries.service.js';
import { STOPPING, verdictInHand } from './receiving.rules.js';
import { moverOf, refusedLine, takeIn } from './take-in.js';

export interface ReceivingScan {
  serial: string;
  weighedMg?: number | undefined;
  /** Why the scale differs. */
  explanation?: string | undefined;
  /** Number read off the certificate that lies with the piece. */
  certificate?: string | undefined;
  /** Of the scale, the seal or the damage. */
  photoIds?: readonly string[] | undefined;
}
export interface ReceivingAnswer {
  verdict: ReceivingVerdict;
  pieceId: string | null;
  tagMg: number | null;
  differenceMg: number | null;
  toleranceMg: number;
}
/** 收货: what a scan at the receiving table does. */
@Injectable()
export class Receiving {
  constructor(
    private readonly repository: DeliveriesRepository,
    private readonly deliveries: Deliveries,
    private readonly ground: DeliveryGround,
    private readonly ledger: DeliveryLedger,
  ) {}

  /**
   * Takes the piece in when nothing speaks against it; the answer says what was found. Both are normal, so nothing is
   * thrown for a piece that differs. Two people who scan the same piece: one takes it in, the other is told so.
   * @throws delivery.not_receiving before it was begun or after it was closed
   */
  async scan(id: string, by: StaffIdentity, scan: ReceivingScan): Promise<ReceivingAnswer> {
    const found = await this.ground.tags.find(scan.serial);
    return this.ledger.transactions.run(async (tx) => {
      const row = await this.receiving(tx, id, by);
      if (!(await this.ground.mayReceive(by, row.storeId, tx))) throw forManagers(row.state);
      const nothing = { pieceId: null, tagMg: null, differenceMg: null, toleranceMg: row.toleranceMg };
      if (found === null) return { ...nothing, verdict: 'unknown' as const };
      const line = await this.repository.lockLine(tx, id, { pieceId: found.pieceId });
      const piece = await this.ground.pieces.lock(tx, found.pieceId);
      const verdict = await this.judge(tx, row, line, piece, scan, found.tag.state !== 'active');
      await this.write(tx, row, line ?? emptyLine(id, piece.id), piece, by, scan, verdict);
      const differenceMg = scan.weighedMg === undefined ? null : scan.weighedMg - piece.grossMg;
      return { verdict, pieceId: piece.id, tagMg: piece.grossMg, differenceMg, toleranceMg: row.toleranceMg };
    });
  }

  /** A line that was taken in by mistake goes back to waiting. What has been sold since cannot. */
  async unreceive(id: string, by: StaffIdentity, lineId: string, reason: string): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const row = await this.receiving(tx, id, by);
      const line = await this.deliveries.line(tx, id, lineId);
      if (line.state !== 'received' && line.state !== 'stopped') throw refusedLine('unreceive', line.state);
      if (line.state === 'received') {
        await this.ground.pieces.move(tx, line.pieceId, 'ship', moverOf(row, by, reason));
      }
      await this.repository.saveLine(tx, { ...emptyLine(id, line.pieceId), id: line.id });
      await this.deliveries.told(tx, row, by, line.pieceId, { action: 'unreceive', note: reason });
    });
  }

  private async judge(
    tx: Tx,
    row: DeliveryRow,
    line: DeliveryLine | null,
    piece: LockedPiece,
    scan: ReceivingScan,
    tagVoid: boolean,
  ): Promise<ReceivingVerdict> {
    const bound = await this.repository.certificatesOf(tx, piece.id);
    return verdictInHand({
      line: line?.state ?? null,
      pieceState: piece.state,
      tagVoid,
      tagMg: piece.grossMg,
      weighs: row.weighs,
      toleranceMg: row.toleranceMg,
      weighedMg: scan.weighedMg ?? null,
      explained: scan.explanation !== undefined,
      bound: bound.map(({ number }) => number),
      paperCertificate: line?.paperCertificate ?? null,
      readCertificate: scan.certificate ?? null,
    });
  }

  private async write(
    tx: Tx,
    row: DeliveryRow,
    line: DeliveryLine,
    piece: LockedPiece,
    by: StaffIdentity,
    scan: ReceivingScan,
    verdict: ReceivingVerdict,
  ): Promise<void> {
    const isNew = verdict === 'unexpected' && line.state === 'expected';
    const scanned: DeliveryLine = {
      ...line,
      weighedMg: scan.weighedMg ?? null,
      tagMg: scan.weighedMg === undefined ? null : piece.grossMg,
      explanation: scan.explanation ?? null,
      scannedBy: by.id,
      scannedAt: this.ledger.clock.now(),
    };
    if (isNew) {
      await this.repository.addLines(tx, [{ ...scanned, state: 'unexpected', verdict }]);
    } else if (verdict === 'received') {
      const photos = await this.ground.photos.taken(tx, by, scan.photoIds);
      await takeIn(tx, this.ground.pieces, row, by, { ...scanned, evidence: photos });
      await this.repository.saveLine(tx, { ...scanned, state: 'received', verdict: null });
    } else if (STOPPING.includes(verdict) && (line.state === 'expected' || line.state === 'stopped')) {
      await this.stop(tx, { ...scanned, verdict });
    }
  }

  /** A line that was never on the list has no row yet. */
  private async stop(tx: Tx, line: DeliveryLine): Promise<void> {
    const known = await this.repository.lockLine(tx, line.deliveryId, { pieceId: line.pieceId });
    if (known === null) await this.repository.addLines(tx, [{ ...line, state: 'stopped' }]);
    else await this.repository.saveLine(tx, { ...line, state: 'stopped' });
  }

  private async receiving(tx: Tx, id: string, by: StaffIdentity): Promise<DeliveryRow> {
    const row = await this.deliveries.locked(tx, id, by);
    if (row.state !== 'receiving') throw new DomainError('delivery.not_receiving', { state: row.state });
    return row;
  }
}

const forManagers = (state: string): DomainError =>
  new DomainError('delivery.action_refused', { action: 'scan', state, refusals: ['needs_manager'] });
