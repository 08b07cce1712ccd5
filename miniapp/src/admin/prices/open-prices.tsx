import { yuan, type BoardAction } from '@zhuyue/shared';
import { useState } from 'react';
import { decidePrice, type OpenPrice } from '@/api/desk/prices';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';

const text = deskText.prices;

/** Waiting for a second person, or for their moment: each with the buttons of whoever looks. */
export function OpenPrices({ rows }: { rows: readonly OpenPrice[] }) {
  const [asking, setAsking] = useState<{ row: OpenPrice; action: BoardAction } | null>(null);
  if (rows.length === 0) return null;
  return (
    <Section title={text.open}>
      {rows.map((row) => (
        <Box key={row.id} className="prices__open">
          <Box className="prices__words">
            <Box className="desk-line">
              <Txt className="desk-strong">
                {`${words.pricedMetals[row.metal]} ${row.fenPerGram === null ? text.following : `¥${yuan(row.fenPerGram, true)}/g`}`}
              </Txt>
              <Badge tone={row.state === 'pending' ? 'waiting' : 'info'}>{text.states[row.state]}</Badge>
            </Box>
            <Txt className="desk-soft">
              {`${text.since(momentFigures(row.effectiveAt))}，${row.source}，${row.setByName ?? text.bySystem}`}
            </Txt>
            {row.actions
              .flatMap(({ refusals }) => refusals)
              .slice(0, 1)
              .map((refusal) => (
                <Txt key={refusal} className="desk-soft">
                  {text.refusals[refusal]}
                </Txt>
              ))}
          </Box>
          <Box className="prices__taps">
            {row.actions.map(({ action, refusals }) => (
              <Button
                key={action}
                kind={action === 'approve' ? 'ink' : 'quiet'}
                small
                disabled={refusals.length > 0}
                onTap={() => setAsking({ row, action })}
              >
                {text.actions[action]}
              </Button>
            ))}
          </Box>
        </Box>
      ))}
      {asking ? (
        <AskSheet
          open
          title={`${text.actions[asking.action]}：${words.pricedMetals[asking.row.metal]}`}
          label={text.reasonLabel}
          yes={text.actions[asking.action]}
          danger={asking.action !== 'approve'}
          onClose={() => setAsking(null)}
          onYes={async (reason) => {
            const body = reason === '' ? { action: asking.action } : { action: asking.action, reason };
            const gone = await attempt(() => decidePrice(asking.row.id, body));
            if (gone) say(text.decided);
            return gone;
          }}
        />
      ) : null}
    </Section>
  );
}
