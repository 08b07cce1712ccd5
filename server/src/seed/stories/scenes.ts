import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, checksFor, dayOf, instantOf, type ClaimAction, type ClaimState } from '@zhuyue/shared';
import type { PieceRow } from '../../domains/inventory/index.js';
import type { ClaimStep } from '../../domains/service/index.js';
import type { AppointmentPart, ClaimPart, CustomerPart, PurchasePart } from './script.js';
import type { Stage } from './stage.js';

/** Something that happens at an instant, once. What was begun in an earlier telling is not taken further. */
export interface Scene {
  key: string;
  at: Date;
  play(stage: Stage): Promise<void>;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
export const PICTURES = fileURLToPath(new URL('../../../seed/media/renders/', import.meta.url));
const later = (at: Date, ms: number): Date => new Date(at.getTime() + ms);

/** A sale at three in the afternoon, at the price the piece has on that day. */
export function purchaseScene(part: PurchasePart, buyer: CustomerPart, today: string): Scene {
  const at = instantOf(addDays(today, -part.daysAgo), '15:00');
  return {
    key: `sale.${part.key}`,
    at,
    async play(stage) {
      if ((await stage.owned(await stage.customer(buyer), part.picture)) !== null) return;
      const piece = await stage.pieceFor(part.picture, at);
      const staff = await stage.staff(piece.storeId, 'consultant');
      const bill = await stage.transactions.run((tx) => stage.stock.billIn(tx, piece.id));
      const { phone, name: customerName } = buyer;
      const request = { pieceId: piece.id, phone, customerName, means: part.means };
      const paid = { quotedFen: bill.totalFen, receivedFen: bill.totalFen };
      await stage.sales.handOver(staff, { ...request, ...paid }, `demo.${part.key}`);
    },
  };
}

/** Booking and, for a visit that lies behind, what became of it. */
export function appointmentScenes(part: AppointmentPart, visitor: CustomerPart, now: Date): Scene[] {
  const onDay = addDays(dayOf(now), part.inDays);
  const wished = instantOf(onDay, part.from);
  // Booked two days before, and for a visit far ahead this morning.
  const bookedAt = new Date(Math.min(later(wished, -48 * HOUR).getTime(), later(now, -2 * HOUR).getTime()));
  const visit: { id: string } = { id: '' };
  const booking: Scene = {
    key: `book.${part.key}`,
    at: bookedAt,
    async play(stage) {
      const wishes = await Promise.all(part.wishes.map((picture) => stage.styleFor(picture)));
      visit.id = await stage.book(visitor, { key: part.key, wished, wishes, note: part.note });
    },
  };
  return [booking, ...endings(part, visit, wished, visitor)];
}

function endings(part: AppointmentPart, visit: { id: string }, start: Date, visitor: CustomerPart): Scene[] {
  const byManager = (action: 'checkIn' | 'complete' | 'noShow', at: Date): Scene => ({
    key: `${action}.${part.key}`,
    at,
    async play(stage) {
      if (visit.id === '') return;
      const manager = await stage.staff(stage.demoStoreId, 'manager');
      await stage.appointments.actAsStaff(visit.id, manager, { action });
    },
  });
  switch (part.end) {
    case 'completed':
      return [
        byManager('checkIn', later(start, 5 * MINUTE)),
        byManager('complete', later(start, 55 * MINUTE)),
      ];
    case 'no_show':
      return [byManager('noShow', later(start, 2 * HOUR))];
    case 'cancelled':
      return [
        {
          key: `cancel.${part.key}`,
          at: later(start, -5 * HOUR),
          async play(stage) {
            if (visit.id === '') return;
            const customerId = await stage.customer(visitor);
            const request = { action: 'cancel' as const, reason: '临时有事' };
            await stage.appointments.actAsCustomer(visit.id, customerId, request);
          },
        },
      ];
    default:
      return [];
  }
}

/** The steps staff took until the claim stood where it stands. */
const WAYS: Readonly<Partial<Record<ClaimState, readonly ClaimAction[]>>> = {
  submitted: [],
  accepted: ['accept'],
  inspecting: ['accept', 'inspect'],
  repairing: ['accept', 'inspect', 'approve'],
  ready: ['accept', 'inspect', 'approve', 'finish'],
  rejected: ['accept', 'inspect', 'reject'],
  closed: ['accept', 'inspect', 'approve', 'finish', 'handBack', 'rate'],
};
/** How long after the opening each step came, in hours. */
const AFTER: Readonly<Partial<Record<ClaimAction, number>>> = {
  accept: 0.25,
  inspect: 3,
  reject: 6,
  approve: 6,
  finish: 28,
  handBack: 32,
  rate: 54,
};

export function claimScenes(part: ClaimPart, bought: PurchasePart, owner: CustomerPart, now: Date): Scene[] {
  const at = later(now, -part.hoursAgo * HOUR);
  const claim: { id: string } = { id: '' };
  const opening: Scene = {
    key: `claim.${part.key}`,
    at,
    async play(stage) {
      const customerId = await stage.customer(owner);
      const piece = await stage.owned(customerId, bought.picture);
      if (piece === null) throw new Error(`${owner.name} does not own what the claim is about`);
      const photo = await pictureOf(stage, customerId, piece);
      const request = {
        kind: 'repair' as const,
        pieceId: piece.id,
        problem: part.problem,
        occurredOn: addDays(dayOf(at), -part.occurredDaysAgo),
        description: part.description,
        ...(part.places ? { places: part.places } : {}),
        photoIds: [photo],
        storeId: stage.demoStoreId,
      };
      claim.id = await stage.claims.open(customerId, request, `demo.${part.key}`);
    },
  };
  const steps = (WAYS[part.end] ?? []).map((action): Scene => ({
    key: `${action}.${part.key}`,
    at: later(at, (AFTER[action] ?? 0) * HOUR),
    play: (stage) => (claim.id === '' ? Promise.resolve() : stepOf(stage, claim.id, owner, part, action)),
  }));
  return [opening, ...steps];
}

async function stepOf(
  stage: Stage,
  id: string,
  owner: CustomerPart,
  part: ClaimPart,
  action: ClaimAction,
): Promise<void> {
  if (action === 'rate') {
    const step: ClaimStep = { action, rating: 5, note: '清洗得很干净，取件也快。' };
    return stage.claims.stepAsCustomer(id, await stage.customer(owner), step);
  }
  const notes: Readonly<Partial<Record<ClaimAction, string>>> = {
    approve: '检查无外力损伤，按质保条款免费处理。',
    reject: part.note ?? '',
    finish: part.note ?? '',
  };
  const step: ClaimStep = {
    action,
    ...(notes[action] === undefined ? {} : { note: notes[action] }),
    ...(action === 'reject' ? { rejectReason: 'misuse' as const } : {}),
  };
  if (action === 'finish') await lookedAt(stage, id);
  return stage.claims.stepAsStaff(id, await stage.staff(stage.demoStoreId, 'service'), step);
}

/** The owner's photo of a piece: the picture it is shown with. */
export async function pictureOf(
  stage: Stage,
  customerId: string,
  piece: Pick<PieceRow, 'picture'>,
): Promise<string> {
  const bytes = readFileSync(path.join(PICTURES, piece.picture ?? ''));
  const { id } = await stage.files.store({
    bytes,
    ownerKind: 'customer',
    ownerId: customerId,
    purpose: 'claim',
  });
  return id;
}

/** 质检: the manager has looked at the work and weighed the piece; the picture is the one it is shown with. */
export async function lookedAt(stage: Stage, claimId: string): Promise<void> {
  const manager = await stage.staff(stage.demoStoreId, 'manager');
  const { kind, pieceId } = await stage.claims.get(claimId);
  const piece = await stage.stock.get(pieceId);
  const { id } = await stage.files.store({
    bytes: readFileSync(path.join(PICTURES, piece.picture ?? '')),
    ownerKind: 'staff',
    ownerId: manager.id,
    purpose: 'custody',
  });
  await stage.checks.add(claimId, manager, {
    items: checksFor(kind, piece.kind, piece.gem).map((check) => ({ check, ok: true })),
    weightMg: Math.max(10, Math.round(piece.grossMg / 10) * 10),
    photoIds: [id],
  });
}
