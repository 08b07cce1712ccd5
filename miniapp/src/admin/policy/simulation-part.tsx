import { useState } from 'react';
import { simulatePolicy, type Policy } from '@/api/desk/policies';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { attempt } from '@/components/notice';
import { Facts } from '@/components/rows';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { policyText } from '@/text/policy';
import { dayFigures } from '@/text/when';

const text = deskText.policies;
type Simulation = NonNullable<Policy['simulation']>;
type ChangedAnswer = Simulation['changed'][number];

const outcomesOf = ({ before, after }: Pick<ChangedAnswer, 'before' | 'after'>): string =>
  text.changeOf(policyText.outcomes[before], policyText.outcomes[after]);

const columns: readonly Column<ChangedAnswer>[] = [
  { key: 'number', title: text.number, cell: (row) => <Txt className="desk-strong">{row.number}</Txt> },
  { key: 'asked', title: text.askedOn, width: '112px', cell: (row) => <Txt>{dayFigures(row.askedOn)}</Txt> },
  { key: 'change', title: text.outcome, width: '200px', cell: (row) => <Txt>{outcomesOf(row)}</Txt> },
  {
    key: 'by',
    title: text.decidedBy,
    wideOnly: true,
    cell: (row) => <Txt className="desk-soft">{row.afterRules.join('、')}</Txt>,
  },
];

/** The last twelve months asked again: whose answer changes. */
export function SimulationPart({ policy }: { policy: Policy }) {
  const [busy, setBusy] = useState(false);
  const { simulation } = policy;
  const open = policy.state === 'draft' || policy.state === 'in_review';
  const may = policy.actions.length > 0;
  const run = async (): Promise<void> => {
    setBusy(true);
    await attempt(() => simulatePolicy(policy.id));
    setBusy(false);
  };
  return (
    <Box>
      {simulation === null ? (
        <Txt as="p" className="desk-lead">
          {text.simulationNone}
        </Txt>
      ) : (
        <Result simulation={simulation} />
      )}
      {open && may ? (
        <Box className="policy__taps">
          <Button kind="ink" disabled={busy} onTap={run}>
            {busy ? text.simulating : text.simulate}
          </Button>
        </Box>
      ) : null}
    </Box>
  );
}

function Result({ simulation }: { simulation: Simulation }) {
  return (
    <>
      <Txt as="p" className="desk-lead">
        {simulation.outdated
          ? text.simulationOld
          : text.simulated(simulation.cases, dayFigures(simulation.sinceOn))}
      </Txt>
      {simulation.withoutFacts === 0 ? null : (
        <Txt as="p" className="desk-soft">
          {text.withoutFacts(simulation.withoutFacts)}
        </Txt>
      )}
      {simulation.changes.length === 0 ? (
        <Txt as="p">{text.nobodyChanges}</Txt>
      ) : (
        <Facts facts={simulation.changes.map((change) => [outcomesOf(change), text.cases(change.cases)])} />
      )}
      {simulation.changed.length === 0 ? null : (
        <Table
          label={text.parts.simulation}
          columns={columns}
          rows={simulation.changed}
          keyOf={(row) => row.id}
          onOpen={(row) => go('/admin/claim/index', { id: row.id })}
        />
      )}
    </>
  );
}
