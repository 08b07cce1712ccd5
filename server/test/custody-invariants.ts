import { HOLD_RULES } from '@zhuyue/shared';
import type { Database } from '../src/platform/database/index.js';

/**
 * What must hold of custody at every moment, whatever was asked for at once and whoever died in the middle. Written in
 * SQL over the tables alone, apart from every rule of the product: it names the rows that break a promise.
 */
const PROMISES: Readonly<Record<string, string>> = {
  'a piece on hold has one live hold, for the same person and until the same moment': `
    SELECT p.id FROM piece p LEFT JOIN piece_hold h ON h.pieceId = p.id AND h.state IN ('held', 'offered')
    WHERE p.state = 'on_hold' GROUP BY p.id, p.heldFor, p.heldUntil
    HAVING COUNT(h.id) <> 1 OR MIN(h.heldFor) <> p.heldFor OR NOT (MIN(h.until) <=> p.heldUntil)`,
  'a live hold has its piece on hold': `
    SELECT h.id FROM piece_hold h JOIN piece p ON p.id = h.pieceId
    WHERE h.state IN ('held', 'offered') AND p.state <> 'on_hold'`,
  'nobody waits for a piece that is free or gone': `
    SELECT h.id FROM piece_hold h JOIN piece p ON p.id = h.pieceId
    WHERE h.state = 'waiting' AND p.state NOT IN ('on_hold', 'in_transit')`,
  'a customer keeps few pieces at once': `
    SELECT customerId AS id FROM piece_hold WHERE kind = 'cart' AND state = 'held'
    GROUP BY customerId HAVING COUNT(*) > ${String(HOLD_RULES.cartPieces)}`,
  'a piece is sold once': `
    SELECT pieceId AS id FROM sale WHERE state IN ('paid', 'handed_over') GROUP BY pieceId HAVING COUNT(*) > 1`,
  'what is paid for is kept for whoever paid': `
    SELECT s.id FROM sale s JOIN piece p ON p.id = s.pieceId
    WHERE s.state = 'paid' AND (p.state <> 'sold' OR NOT (p.heldFor <=> s.customerId))`,
  'a piece that is kept for a buyer was paid for': `
    SELECT p.id FROM piece p LEFT JOIN sale s ON s.pieceId = p.id AND s.state = 'paid'
    WHERE p.state = 'sold' AND s.id IS NULL`,
  'a sale that is over has the paper of it, and only such a one': `
    SELECT s.id FROM sale s LEFT JOIN sale_return r ON r.standingSaleId = s.id
    LEFT JOIN trade_in x ON x.standingSaleId = s.id
    WHERE (s.state = 'returned') <> (r.id IS NOT NULL) OR (s.state = 'traded_in') <> (x.id IS NOT NULL)`,
  'what is owed for a return goes back as money and as old metal that counts again': `
    SELECT r.id FROM sale_return r JOIN sale s ON s.id = r.saleId LEFT JOIN payout o ON o.standingSaleId = r.saleId
    WHERE r.undoneAt IS NULL AND r.refundFen <> COALESCE(o.amountFen, 0) + s.creditFen
      - COALESCE((SELECT SUM(e.amountFen) FROM credit_entry e WHERE e.saleId = s.id), 0)`,
  'old metal counts once': `
    SELECT x.id FROM trade_in x JOIN credit_entry e ON e.tradeInId = x.id GROUP BY x.id, x.creditFen, x.state
    HAVING SUM(e.amountFen) < 0 OR SUM(e.amountFen) > IF(x.state = 'undone', 0, x.creditFen)`,
  'a sale that stands was paid with the old metal it says, and one that never was with none': `
    SELECT s.id FROM sale s LEFT JOIN credit_entry e ON e.saleId = s.id
    WHERE s.state <> 'returned' GROUP BY s.id, s.state, s.creditFen
    HAVING COALESCE(SUM(e.amountFen), 0) <> IF(s.state IN ('reversed', 'cancelled'), 0, s.creditFen)`,
  'nothing is owed for a sale that stands': `
    SELECT o.id FROM payout o JOIN sale s ON s.id = o.saleId
    WHERE o.state IN ('owed', 'paid') AND s.state NOT IN ('returned', 'cancelled')`,
  'a piece that is sold is with its buyer': `
    SELECT s.id FROM sale s JOIN piece p ON p.id = s.pieceId
    WHERE s.state = 'handed_over' AND (p.state <> 'with_owner' OR p.ownerId <> s.customerId)`,
  'a piece with an owner was sold to them': `
    SELECT p.id FROM piece p LEFT JOIN sale s ON s.pieceId = p.id AND s.state = 'handed_over'
    WHERE p.state = 'with_owner' AND s.id IS NULL`,
  'a sale was of a piece that was free or held for its buyer': `
    SELECT e.id FROM piece_event e JOIN piece_event b ON b.pieceId = e.pieceId AND b.seq = e.seq - 1
    JOIN sale s ON s.id = e.refId
    WHERE e.action = 'handOver' AND e.fromState = 'on_hold'
      AND JSON_VALUE(e.factsBefore, '$.heldFor') <> s.customerId
      AND JSON_VALUE(e.factsBefore, '$.heldFor') <> s.staffId`,
  'every passport has all its lines': `
    SELECT p.id FROM piece p LEFT JOIN piece_event e ON e.pieceId = p.id GROUP BY p.id, p.lastSeq
    HAVING COUNT(e.id) <> p.lastSeq OR MAX(e.seq) <> p.lastSeq`,
  'a piece is where its last line says': `
    SELECT p.id FROM piece p JOIN piece_event e ON e.pieceId = p.id AND e.seq = p.lastSeq
    WHERE e.toState <> p.state OR e.hash <> p.lastHash`,
  'a line begins where the one before it ended': `
    SELECT e.id FROM piece_event e JOIN piece_event b ON b.pieceId = e.pieceId AND b.seq = e.seq - 1
    WHERE e.fromState <> b.toState OR e.prevHash <> b.hash`,
  'every move is news': `
    SELECT e.id FROM piece_event e WHERE e.seq > 1 AND NOT EXISTS (
      SELECT 1 FROM outbox_event o WHERE o.topic IN ('piece.moved', 'piece.amended')
        AND JSON_VALUE(o.payload, '$.pieceId') = e.pieceId)`,
};

/** The promises that are broken, each with some of the rows that break it. */
export async function brokenPromises(database: Database): Promise<Record<string, string[]>> {
  const broken: Record<string, string[]> = {};
  for (const [promise, sql] of Object.entries(PROMISES)) {
    const rows = await database.query<{ id: string }>(`${sql} LIMIT 5`);
    if (rows.length > 0) broken[promise] = rows.map(({ id }) => id);
  }
  return broken;
}
