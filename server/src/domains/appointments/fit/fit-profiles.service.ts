import { Injectable } from '@nestjs/common';
import { FIT_CONSENT, type Finger, type MetalAllergy, type Occasion } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { Database, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';

export interface Fit {
  rings: Partial<Record<Finger, number>>;
  wristMm: number | null;
  necklaceMm: number | null;
  allergies: MetalAllergy[];
  budgetFromFen: number | null;
  budgetToFen: number | null;
  occasion: Occasion | null;
  note: string | null;
}
export interface FitRow extends Fit {
  customerId: string;
  consent: string;
  consentedAt: Date;
  changedAt: Date;
}

/**
 * 我的尺寸与偏好. Kept for one purpose, the preparation of a visit, and only while the customer agrees to it: withdrawing
 * the consent deletes what was written, and only that it was given and withdrawn stays.
 */
@Injectable()
export class FitProfiles {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async of(customerId: string): Promise<FitRow | null> {
    const rows = await this.database.query<FitRow>('SELECT * FROM fit_profile WHERE customerId = ?', [
      customerId,
    ]);
    return rows[0] ?? null;
  }

  /** @throws fit.consent_missing when the wording of today has not been agreed to */
  async save(customerId: string, fit: Fit, consent: string | null): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const [standing] = await tx.query<{ consent: string }>(
        'SELECT consent FROM fit_profile WHERE customerId = ? FOR UPDATE',
        [customerId],
      );
      if (standing?.consent !== FIT_CONSENT) {
        if (consent !== FIT_CONSENT) throw new DomainError('fit.consent_missing', { consent: FIT_CONSENT });
        await this.note(tx, customerId, 'given', now);
      }
      await this.write(tx, customerId, fit, now);
    });
  }

  async forget(customerId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { affected } = await tx.execute('DELETE FROM fit_profile WHERE customerId = ?', [customerId]);
      if (affected > 0) await this.note(tx, customerId, 'withdrawn', this.clock.now());
    });
  }

  /** Two accounts are one person: what the kept one says stands. */
  async handOver(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE IGNORE fit_profile SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
    await tx.execute('DELETE FROM fit_profile WHERE customerId = ?', [fromId]);
    await tx.execute('UPDATE fit_consent SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
  }

  private async write(tx: Tx, customerId: string, fit: Fit, at: Date): Promise<void> {
    await tx.execute(
      `INSERT INTO fit_profile (customerId, rings, wristMm, necklaceMm, allergies, budgetFromFen, budgetToFen, occasion,
       note, consent, consentedAt, changedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE rings = VALUES(rings), wristMm = VALUES(wristMm), necklaceMm = VALUES(necklaceMm),
       allergies = VALUES(allergies), budgetFromFen = VALUES(budgetFromFen), budgetToFen = VALUES(budgetToFen),
       occasion = VALUES(occasion), note = VALUES(note),
       consentedAt = IF(consent = VALUES(consent), consentedAt, VALUES(consentedAt)), consent = VALUES(consent),
       changedAt = VALUES(changedAt)`,
      [
        customerId,
        JSON.stringify(fit.rings),
        fit.wristMm,
        fit.necklaceMm,
        JSON.stringify(fit.allergies),
        fit.budgetFromFen,
        fit.budgetToFen,
        fit.occasion,
        fit.note,
        FIT_CONSENT,
        at,
        at,
      ],
    );
  }

  private note(tx: Tx, customerId: string, step: 'given' | 'withdrawn', at: Date): Promise<void> {
    return tx.insert('fit_consent', { id: newId(), customerId, consent: FIT_CONSENT, step, at });
  }
}
