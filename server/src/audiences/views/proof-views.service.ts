import { Injectable } from '@nestjs/common';
import type { ProofPair, ProofRow } from '../../domains/service/index.js';
import { Files } from '../../platform/files/index.js';
import type { ProofPairView, ProofPictureView, ProofSettlementView, ProofView } from './proof.dto.js';

/** Measurements as both sides see them. */
@Injectable()
export class ProofViews {
  constructor(private readonly files: Files) {}

  pair({ intake, collection, differences, standing }: ProofPair): ProofPairView {
    return {
      standing,
      differences,
      toleranceMg: collection?.toleranceMg ?? null,
      intake: intake === null ? null : this.one(intake),
      collection: collection === null ? null : this.one(collection),
      settlement: collection === null ? null : this.settlement(collection),
    };
  }

  private one(row: ProofRow): ProofView {
    return {
      id: row.id,
      at: row.at.toISOString(),
      staffName: row.staffName,
      weightMg: row.weightMg,
      stones: row.stones,
      counts: row.counts?.map(({ place, stones }) => ({ place, stones })) ?? null,
      inscription: row.inscription,
      photos: row.photoIds.map((id) => this.picture(id)),
      ownerSignature: row.ownerSignatureId === null ? null : this.picture(row.ownerSignatureId),
      staffSignature: this.picture(row.staffSignatureId),
    };
  }

  private settlement(row: ProofRow): ProofSettlementView | null {
    const {
      settledReason: reason,
      settledByName: byName,
      settledAt: at,
      settledSignatureId: signature,
    } = row;
    if (reason === null || byName === null || at === null || signature === null) return null;
    return { reason, byName, at: at.toISOString(), ownerSignature: this.picture(signature) };
  }

  picture(id: string): ProofPictureView {
    return { url: this.files.url(id), previewUrl: this.files.url(id, 'preview') };
  }
}
