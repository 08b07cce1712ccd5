import type { MigrationInterface, QueryRunner } from 'typeorm';

interface OldClause {
  coverage: 'covered' | 'partly' | 'paid' | 'inspection';
  text: string;
  months?: number | null;
  oncePerYear?: boolean;
  notFor?: string[];
}
interface OldTerms {
  months: number;
  gems?: string[];
  clauses: Record<string, OldClause>;
}
type Row = Record<string, unknown>;

const OUTCOMES = {
  covered: 'free',
  partly: 'part_paid',
  paid: 'paid',
  inspection: 'needs_inspection',
} as const;
const NEEDING_A_LOOK = ['return', 'exchange', 'cleaning', 'replating', 'stone_setting'];
const LOOK = '请到店由顾问按购买时的约定办理。';

const parsed = <T>(stored: unknown): T => (typeof stored === 'string' ? JSON.parse(stored) : stored) as T;
const amountOf = (outcome: string): Row =>
  outcome === 'free' || outcome === 'needs_inspection'
    ? { way: 'none', value: 0 }
    : { way: 'by_quote', value: 0 };

/** Months were counted by the calendar and days are counted one by one: nobody's cover becomes shorter. */
const daysOf = (months: number): number => Math.ceil((months * 366) / 12);

/** One clause of old becomes up to three rules: what the form forbids, what was used up, what it grants in its time. */
function rulesOf(defect: string, clause: OldClause, months: number, at: number): Row[] {
  const kind = defect === 'size_wrong' ? 'resizing' : 'repair';
  const own = defect === 'other' ? [] : [{ fact: 'defect', among: [defect] }];
  const rule = (name: string, more: Row[], outcome: string, text = clause.text): Row => ({
    code: `${kind}.${defect}.${name}`,
    case: kind,
    rank: at + { form: 1, used: 2, in_time: 3, after: 4 }[name as 'form' | 'used' | 'in_time' | 'after'],
    when: [...own, ...more],
    outcome,
    amount: amountOf(outcome),
    clause: text,
  });
  const span = clause.months === undefined ? months : clause.months;
  const timed = span === null ? [] : [{ fact: 'days', from: null, to: daysOf(span) }];
  return [
    ...(clause.notFor ? [rule('form', [{ fact: 'kind', among: clause.notFor }], 'needs_inspection')] : []),
    ...(clause.oncePerYear === true
      ? [rule('used', [{ fact: 'usedInYear', from: 1, to: null }], 'paid')]
      : []),
    rule('in_time', timed, OUTCOMES[clause.coverage]),
    ...(timed.length > 0 ? [rule('after', [], 'paid')] : []),
  ];
}

/** The clauses of before as rules that answer the same; what they were silent about is looked at in the store. */
function bookOf(terms: OldTerms): Row {
  const entries = Object.entries(terms.clauses).sort(
    ([a], [b]) => Number(a === 'other') - Number(b === 'other'),
  );
  const rules = entries.flatMap(([defect, clause], i) => rulesOf(defect, clause, terms.months, (i + 1) * 10));
  const ends = ['repair', 'resizing', ...NEEDING_A_LOOK]
    .filter(
      (kind) => !rules.some((rule) => rule['case'] === kind && (rule['when'] as unknown[]).length === 0),
    )
    .map((kind): Row => ({
      code: `${kind}.other`,
      case: kind,
      rank: 900,
      when: [],
      outcome: 'needs_inspection',
      amount: { way: 'none', value: 0 },
      clause: LOOK,
    }));
  const { months, gems } = terms;
  return { months, ...(gems ? { gems } : {}), rules: [...rules, ...ends], formerClauses: terms.clauses };
}

async function convertPolicies(q: QueryRunner): Promise<void> {
  for (const row of (await q.query('SELECT id, terms FROM `warranty_policy`')) as Row[]) {
    const terms = parsed<Partial<OldTerms>>(row['terms']);
    if (terms.clauses === undefined) continue;
    await q.query('UPDATE `warranty_policy` SET `terms` = ? WHERE `id` = ?', [
      JSON.stringify(bookOf(terms as OldTerms)),
      row['id'],
    ]);
  }
}

/** What owners were told stays as they were told it, with the clause it was told by. */
async function convertAnswers(q: QueryRunner): Promise<void> {
  const policies = new Map<unknown, Record<string, OldClause>>();
  for (const row of (await q.query('SELECT id, terms FROM `warranty_policy`')) as Row[])
    policies.set(
      row['id'],
      parsed<{ formerClauses?: Record<string, OldClause> }>(row['terms']).formerClauses ?? {},
    );
  const claims = (await q.query(
    'SELECT c.`id`, c.`problem`, c.`coverage`, w.`policyId` FROM `claim` c JOIN `warranty` w ON w.`id` = c.`warrantyId`',
  )) as Row[];
  for (const { id, problem, coverage, policyId } of claims) {
    const outcome = OUTCOMES[coverage as keyof typeof OUTCOMES];
    const answer = {
      outcome,
      amount: amountOf(outcome),
      clause: policies.get(policyId)?.[String(problem)]?.text ?? '',
      decidedBy: [],
      byStatute: false,
      factsUsed: {},
      possible: [],
      others: [],
    };
    await q.query('UPDATE `claim` SET `coverage` = ?, `coverageAnswer` = ? WHERE `id` = ?', [
      outcome,
      JSON.stringify(answer),
      id,
    ]);
  }
}

const COVERAGE = (length: number): string =>
  `ALTER TABLE \`claim\` MODIFY \`coverage\` varchar(${String(length)}) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL`;

export class ServicePolicies1795678000000 implements MigrationInterface {
  name = 'ServicePolicies1795678000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `warranty_policy` ADD `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'published\', ADD `edition` int NOT NULL DEFAULT \'1\', ADD `authorId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, ADD `approverId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, ADD `decidedAt` datetime(3) NULL, ADD `note` varchar(200) NULL, ADD `simulatedEdition` int NULL, ADD `simulation` json NULL',
    );
    await q.query(
      'ALTER TABLE `warranty_policy` ADD CONSTRAINT `fk_policy_author` FOREIGN KEY (`authorId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `warranty_policy` ADD CONSTRAINT `fk_policy_approver` FOREIGN KEY (`approverId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query('ALTER TABLE `claim` ADD `coverageAnswer` json NULL, ADD `policyFacts` json NULL');
    await q.query(COVERAGE(16));
    await convertPolicies(q);
    await convertAnswers(q);
    await q.query('ALTER TABLE `claim` MODIFY `coverageAnswer` json NOT NULL');
    await q.query('ALTER TABLE `claim` DROP COLUMN `coverageReason`');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `claim` ADD `coverageReason` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'needs_inspection\'',
    );
    await q.query('ALTER TABLE `claim` ALTER `coverageReason` DROP DEFAULT');
    for (const [before, after] of Object.entries(OUTCOMES))
      await q.query('UPDATE `claim` SET `coverage` = ? WHERE `coverage` = ?', [before, after]);
    await q.query("UPDATE `claim` SET `coverage` = 'inspection' WHERE `coverage` = 'refused'");
    await q.query(COVERAGE(12));
    await q.query('ALTER TABLE `claim` DROP COLUMN `policyFacts`, DROP COLUMN `coverageAnswer`');
    for (const row of (await q.query('SELECT id, terms FROM `warranty_policy`')) as Row[]) {
      const { months, gems, formerClauses } = parsed<Row>(row['terms']);
      if (formerClauses === undefined) continue;
      await q.query('UPDATE `warranty_policy` SET `terms` = ? WHERE `id` = ?', [
        JSON.stringify({ months, ...(gems ? { gems } : {}), clauses: formerClauses }),
        row['id'],
      ]);
    }
    await q.query('ALTER TABLE `warranty_policy` DROP FOREIGN KEY `fk_policy_approver`');
    await q.query('ALTER TABLE `warranty_policy` DROP FOREIGN KEY `fk_policy_author`');
    await q.query(
      'ALTER TABLE `warranty_policy` DROP COLUMN `simulation`, DROP COLUMN `simulatedEdition`, DROP COLUMN `note`, DROP COLUMN `decidedAt`, DROP COLUMN `approverId`, DROP COLUMN `authorId`, DROP COLUMN `edition`, DROP COLUMN `state`',
    );
  }
}
