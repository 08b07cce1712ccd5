import { Injectable } from '@nestjs/common';
import type { ScanPolicy } from '@zhuyue/shared';
import { grouped, isDuplicate, newId, type Tx } from '../../../platform/database/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { AlarmsRepository, type AlarmEvidence, type AlarmRow } from './alarms.repository.js';
import { anomaliesOf, isSweep, type Finding, type ScanFact } from './anomaly.rules.js';
import { ScanLedger } from './scan-ledger.service.js';
import { ScansRepository, type GuessRow, type ScanPieceRow } from './scans.repository.js';
import { Verdicts } from './verdicts.service.js';

const DAY_MS = 86_400_000;
/** Looked at in one go. */
const AT_ONCE = 1000;
const MOST_OF_A_PIECE = 3000;
/** Scans of an alarm that are kept with it. */
const MOST_EVIDENCE = 20;
/** Scans are kept for as long as an inquiry may need them; an alarm keeps its own evidence. */
const KEPT_DAYS = 180;
const FORGET_AT_ONCE = 5000;

interface Subject {
  key: string;
  pieceId: string | null;
  storeId: string | null;
  network: string | null;
}

/** Looks at new scans and raises alarms. Runs in the worker: a scan never waits for it. */
@Injectable()
export class ScanWatch {
  constructor(
    private readonly scans: ScansRepository,
    private readonly alarms: AlarmsRepository,
    private readonly verdicts: Verdicts,
    private readonly ledger: ScanLedger,
    private readonly clock: Clock,
  ) {}

  /** Answers how many alarms were raised or have grown. */
  async look(): Promise<number> {
    const policy = await this.ledger.policies.current();
    return (await this.lookAtScans(policy)) + (await this.lookAtGuesses(policy));
  }

  /** Drops what has been kept long enough. */
  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    for (const table of ['tag_scan', 'tag_guess'] as const) {
      while ((await this.scans.forget(table, before, FORGET_AT_ONCE)) === FORGET_AT_ONCE);
    }
  }

  private async lookAtScans(policy: ScanPolicy): Promise<number> {
    const fresh = await this.scans.unexamined(AT_ONCE);
    const byPiece = grouped(fresh, (scan) => scan.pieceId);
    let raised = 0;
    for (const piece of await this.scans.pieces([...byPiece.keys()])) {
      const findings = await this.findingsOf(piece, policy);
      raised += findings.length;
      const ids = (byPiece.get(piece.id) ?? []).map((scan) => scan.id);
      await this.write(findings, subjectOf(piece), 'tag_scan', ids, piece);
    }
    return raised;
  }

  private async findingsOf(piece: ScanPieceRow, policy: ScanPolicy): Promise<Finding[]> {
    // A day more than the longest rule looks back.
    const since = new Date(this.clock.now().getTime() - (policy.strangersDays + 1) * DAY_MS);
    const [watched, scans, settled] = await Promise.all([
      this.verdicts.watched(piece),
      this.scans.ofPiece(piece.id, since, MOST_OF_A_PIECE),
      this.alarms.settledAt({ pieceId: piece.id }),
    ]);
    return anomaliesOf(watched, scans, settled, policy);
  }

  private async lookAtGuesses(policy: ScanPolicy): Promise<number> {
    const fresh = await this.scans.unexaminedGuesses(AT_ONCE);
    let raised = 0;
    for (const [network, rows] of grouped(fresh, (row) => row.network)) {
      const finding = await this.sweepOf(network, rows, policy);
      if (finding) raised += 1;
      const subject = { key: network, pieceId: null, storeId: null, network };
      await this.write(
        finding ? [finding] : [],
        subject,
        'tag_guess',
        rows.map((row) => row.id),
        null,
      );
    }
    return raised;
  }

  private async sweepOf(
    network: string,
    fresh: readonly GuessRow[],
    policy: ScanPolicy,
  ): Promise<Finding | null> {
    const first = fresh[0]?.at ?? this.clock.now();
    const windowMs = policy.sweepMinutes * 60_000;
    const settled = (await this.alarms.settledAt({ network })).get('guessing');
    const since = new Date(Math.max(first.getTime() - windowMs, settled?.getTime() ?? 0));
    const rows = await this.scans.guessesOf(network, since);
    const count = rows.reduce((sum, row) => sum + row.count, 0);
    if (!isSweep(count, policy)) return null;
    const facts = {
      count,
      samples: rows
        .flatMap((row) => row.samples)
        .slice(-5)
        .join(' '),
    };
    const [from, to] = [rows[0]?.at ?? first, rows.at(-1)?.at ?? first];
    return {
      kind: 'guessing',
      scans: [],
      facts: { ...facts, from: from.toISOString(), to: to.toISOString() },
    };
  }

  /** The findings and the note that these rows have been looked at, in one: neither is lost without the other. */
  private async write(
    findings: readonly Finding[],
    subject: Subject,
    table: 'tag_scan' | 'tag_guess',
    ids: readonly string[],
    piece: ScanPieceRow | null,
  ): Promise<void> {
    const { transactions, outbox } = this.ledger;
    const once = (): Promise<void> =>
      transactions.run(async (tx) => {
        for (const finding of findings) {
          const alarm = await this.raise(tx, finding, subject);
          await outbox.add(tx, 'scan.alarm', {
            alarmId: alarm.id,
            kind: alarm.kind,
            state: alarm.state,
            pieceId: alarm.pieceId,
            storeId: alarm.storeId,
            serial: piece?.serial ?? null,
            styleId: piece?.styleId ?? null,
          });
        }
        await this.scans.markExamined(tx, table, ids);
      });
    // Another worker opened the same alarm in between: now it is there to be added to.
    await once().catch((error: unknown) => {
      if (!isDuplicate(error, 'uq_scan_alarm_open')) throw error;
      return once();
    });
  }

  private async raise(tx: Tx, finding: Finding, subject: Subject): Promise<AlarmRow> {
    const { key, ...about } = subject;
    const openKey = `${finding.kind}:${key}`;
    const found = { ...spanOf(finding, this.clock.now()), evidence: evidenceOf(finding) };
    const open = await this.alarms.lockOpen(tx, openKey);
    if (open) {
      const firstAt = open.firstAt < found.firstAt ? open.firstAt : found.firstAt;
      const grown = { ...open, ...found, firstAt, hits: Math.max(open.hits, found.hits) };
      await this.alarms.save(tx, grown);
      return grown;
    }
    const nobody = { settledBy: null, settledAt: null, note: null };
    const alarm: AlarmRow = {
      id: newId(),
      kind: finding.kind,
      state: 'open',
      openKey,
      ...about,
      ...found,
      ...nobody,
    };
    await this.alarms.insert(tx, alarm);
    return alarm;
  }
}

const subjectOf = (piece: ScanPieceRow): Subject => ({
  key: piece.id,
  pieceId: piece.id,
  storeId: piece.storeId,
  network: null,
});

/** A sweep is counted and has no scans of its own. */
function spanOf({ scans, facts }: Finding, now: Date): { firstAt: Date; lastAt: Date; hits: number } {
  const from = facts['from'] === undefined ? scans[0]?.at : new Date(facts['from']);
  const to = facts['to'] === undefined ? scans.at(-1)?.at : new Date(facts['to']);
  return { firstAt: from ?? now, lastAt: to ?? now, hits: Number(facts['count'] ?? scans.length) };
}

/** Far from every store there is no city to name. */
const roughPlace = ({ latTenths, lngTenths }: ScanFact): string | null =>
  latTenths === null || lngTenths === null
    ? null
    : `${(latTenths / 10).toFixed(1)}°, ${(lngTenths / 10).toFixed(1)}°`;

const evidenceOf = ({ scans, facts }: Finding): AlarmEvidence => ({
  facts,
  scans: scans.slice(-MOST_EVIDENCE).map((scan: ScanFact) => ({
    at: scan.at.toISOString(),
    serial: scan.serial,
    // Enough to tell one from another on the screen.
    visitor: scan.visitor.slice(0, 4),
    channel: scan.channel,
    city: scan.city ?? roughPlace(scan),
    placeBy: scan.placeBy,
  })),
});
