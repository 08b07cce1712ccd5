import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  WARRANTY_LINK_DAYS,
  type PieceState,
  type PolicyKind,
  type PolicyRule,
  type WarrantyState,
  type WarrantyVerdict,
} from '@zhuyue/shared';

export interface WarrantyMark {
  warrantyId: string;
  /** Seconds. */
  expires: number;
  signature: string;
}

/** The owner is part of what is signed: a link made by one owner says nothing any more once the piece is another's. */
const sign = (key: string, warrantyId: string, ownerId: string, expires: number): string =>
  createHmac('sha256', key)
    .update(`warranty:${warrantyId}:${ownerId}:${String(expires)}`)
    .digest('base64url')
    .slice(0, 32);

export function writeWarrantyToken(key: string, warrantyId: string, ownerId: string, now: Date): string {
  const expires = Math.floor(now.getTime() / 1000) + WARRANTY_LINK_DAYS * 86_400;
  return `${warrantyId}.${expires.toString(36)}.${sign(key, warrantyId, ownerId, expires)}`;
}

export function readWarrantyToken(token: string): WarrantyMark | null {
  const [, warrantyId, expires, signature] =
    /^([0-9A-HJKMNP-TV-Z]{26})\.([0-9a-z]{1,8})\.([\w-]{32})$/.exec(token) ?? [];
  if (warrantyId === undefined || expires === undefined || signature === undefined) return null;
  return { warrantyId, expires: Number.parseInt(expires, 36), signature };
}

export function judgeWarrantyMark(
  key: string,
  mark: WarrantyMark,
  ownerId: string,
  now: Date,
): 'good' | 'over' | 'forged' {
  const expected = Buffer.from(sign(key, mark.warrantyId, ownerId, mark.expires));
  const given = Buffer.from(mark.signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
  return mark.expires * 1000 <= now.getTime() ? 'over' : 'good';
}

export function warrantyVerdict(
  state: WarrantyState,
  daysLeft: number,
  pieceState: PieceState,
): WarrantyVerdict {
  if (pieceState === 'lost' || pieceState === 'stolen') return 'reported';
  if (state === 'void') return 'void';
  return state === 'ended' || daysLeft === 0 ? 'over' : 'valid';
}

export interface Entitlement {
  case: PolicyKind;
  defect: string | null;
  per: 'year' | 'life';
  most: number;
  clause: string;
}

/** What the policy gives a counted number of times: free rules that hold up to a number of uses. */
export function entitlementsOf(rules: readonly PolicyRule[]): Entitlement[] {
  return rules.flatMap((rule) => {
    if (rule.outcome !== 'free') return [];
    const counted = rule.when.find(
      (one) => (one.fact === 'usedInYear' || one.fact === 'usedEver') && one.to !== null,
    );
    if (counted === undefined || !('to' in counted) || counted.to === null) return [];
    const defects = rule.when.find((one) => one.fact === 'defect');
    return [
      {
        case: rule.case,
        defect: defects && 'among' in defects ? (defects.among[0] ?? null) : null,
        per: counted.fact === 'usedInYear' ? ('year' as const) : ('life' as const),
        most: counted.to + 1,
        clause: rule.clause,
      },
    ];
  });
}
