import { SYNTHETIC_GEMS } from '@zhuyue/shared';
import type { Tx } from '../platform/database/index.js';

/** Only where all pieces say the same: a style promises no more than that. */
const agreed = (column: string): string => `IF(COUNT(DISTINCT n.${column}) = 1, MIN(n.${column}), NULL)`;

/** A style carries what its pieces carry: counted from them, and for a style without pieces from its main stone alone. */
export async function loadStyleStones(tx: Tx): Promise<void> {
  await tx.execute(
    `INSERT INTO style_stone (id, styleId, position, main, gem, water, origin, treatments, count,
       milliCaratFrom, milliCaratTo, shape, colour, clarity, cut, setting)
     SELECT MIN(n.id), p.styleId, ROW_NUMBER() OVER (PARTITION BY p.styleId ORDER BY n.main DESC, n.gem), n.main, n.gem,
       IF(n.gem = 'pearl', CASE WHEN MAX(s.name) LIKE '%海水%' THEN 'saltwater' WHEN MAX(s.name) LIKE '%淡水%' THEN 'freshwater' END, NULL),
       IF(n.gem IN (?), 'lab_grown', 'natural'), '[]', MAX(n.count),
       MIN(FLOOR(n.milliCarat / n.count)), MAX(CEIL(n.milliCarat / n.count)),
       ${['shape', 'colour', 'clarity', 'cut', 'setting'].map(agreed).join(', ')}
     FROM piece_stone n JOIN piece p ON p.id = n.pieceId JOIN style s ON s.id = p.styleId
     WHERE NOT EXISTS (SELECT 1 FROM style_stone o WHERE o.styleId = s.id)
     GROUP BY p.styleId, n.main, n.gem`,
    [SYNTHETIC_GEMS],
  );
  await tx.execute(
    `INSERT INTO style_stone (id, styleId, position, main, gem, water, origin, treatments, count)
     SELECT s.id, s.id, 1, 1, s.gem,
       IF(s.gem = 'pearl', CASE WHEN s.name LIKE '%海水%' THEN 'saltwater' WHEN s.name LIKE '%淡水%' THEN 'freshwater' END, NULL),
       IF(s.gem IN (?), 'lab_grown', 'natural'), '[]', 1
     FROM style s WHERE s.gem <> 'none' AND NOT EXISTS (SELECT 1 FROM style_stone o WHERE o.styleId = s.id)`,
    [SYNTHETIC_GEMS],
  );
}
