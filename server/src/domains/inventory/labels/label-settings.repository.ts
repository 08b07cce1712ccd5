import { Injectable } from '@nestjs/common';
import { HOUSE_FACTS, type HouseFacts, type LabelTemplate } from '@zhuyue/shared';
import { Database, type Tx } from '../../../platform/database/index.js';

export interface TemplateRow extends LabelTemplate {
  id: string;
  active: boolean;
  changedAt: Date;
  changedByName: string | null;
}
export interface HouseRow {
  facts: HouseFacts;
  changedAt: Date | null;
  changedByName: string | null;
}
interface Stamp {
  by: string;
  at: Date;
}

const HOUSE = 'house';
const TEMPLATE = `SELECT m.id, m.name, m.kind, m.widthDmm, m.heightDmm, m.marginDmm, m.tailDmm, m.columns, m.rows, m.leftDmm,
  m.topDmm, m.gapXDmm, m.gapYDmm, m.moduleHmm, m.linkCase, m.code, m.items, m.active, m.changedAt, a.name AS changedByName
  FROM label_template m LEFT JOIN staff a ON a.id = m.changedBy`;

/** SQL of the label's forms and of what the shop says of itself on them. */
@Injectable()
export class LabelSettingsRepository {
  constructor(private readonly database: Database) {}

  async templates(): Promise<TemplateRow[]> {
    const rows = await this.database.query<TemplateRow & { active: number | boolean }>(
      `${TEMPLATE} ORDER BY m.active DESC, m.kind, m.widthDmm, m.id`,
    );
    return rows.map(asTemplate);
  }

  async template(id: string, tx: Tx | null = null): Promise<TemplateRow | null> {
    const lock = tx === null ? '' : 'FOR UPDATE';
    const rows = await (tx ?? this.database).query<TemplateRow>(`${TEMPLATE} WHERE m.id = ? ${lock}`, [id]);
    return rows[0] ? asTemplate(rows[0]) : null;
  }

  async insert(tx: Tx, id: string, template: LabelTemplate, stamp: Stamp): Promise<void> {
    await tx.insert('label_template', {
      id,
      ...template,
      active: true,
      changedBy: stamp.by,
      changedAt: stamp.at,
    });
  }

  async update(tx: Tx, id: string, template: LabelTemplate, stamp: Stamp): Promise<void> {
    const { items, ...plain } = template;
    const names = Object.keys(plain);
    await tx.execute(
      `UPDATE label_template SET ${names.map((name) => `\`${name}\` = ?`).join(', ')}, items = ?, changedBy = ?,
       changedAt = ? WHERE id = ?`,
      [...Object.values(plain), JSON.stringify(items), stamp.by, stamp.at, id],
    );
  }

  async setActive(tx: Tx, id: string, active: boolean, stamp: Stamp): Promise<boolean> {
    const { affected } = await tx.execute(
      'UPDATE label_template SET active = ?, changedBy = ?, changedAt = ? WHERE id = ?',
      [active, stamp.by, stamp.at, id],
    );
    return affected === 1;
  }

  async house(): Promise<HouseRow> {
    const rows = await this.database.query<{
      facts: Record<string, string>;
      changedAt: Date;
      changedByName: string | null;
    }>(
      `SELECT h.facts, h.changedAt, a.name AS changedByName FROM label_house h LEFT JOIN staff a ON a.id = h.changedBy
       WHERE h.id = ?`,
      [HOUSE],
    );
    const [row] = rows;
    const facts = Object.fromEntries(HOUSE_FACTS.map((name) => [name, row?.facts[name] ?? ''])) as HouseFacts;
    return { facts, changedAt: row?.changedAt ?? null, changedByName: row?.changedByName ?? null };
  }

  async saveHouse(tx: Tx, facts: HouseFacts, stamp: Stamp): Promise<void> {
    await tx.execute(
      `INSERT INTO label_house (id, facts, changedBy, changedAt) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE facts = VALUES(facts), changedBy = VALUES(changedBy), changedAt = VALUES(changedAt)`,
      [HOUSE, facts, stamp.by, stamp.at],
    );
  }
}

const asTemplate = (row: TemplateRow & { active: number | boolean }): TemplateRow => ({
  ...row,
  active: Boolean(row.active),
});
