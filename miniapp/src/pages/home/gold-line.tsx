import { useQuery } from '@tanstack/react-query';
import { dayOf, yuan } from '@zhuyue/shared';
import { useState } from 'react';
import { goldQuery, type Home } from '@/api/catalogue';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Icon } from '@/components/icon';
import { LineChart } from '@/components/line-chart';
import { Price } from '@/components/price';
import { Sheet } from '@/components/sheet';
import { Tap } from '@/components/tap';
import { words } from '@/text';
import { homeText } from '@/text/home';
import { dayFigures, momentName } from '@/text/when';

type Board = Home['gold'];

/** Today's gold price in one line with its time; a tap shows how it got there. */
export function GoldLine({ board }: { board: Board }) {
  const [open, setOpen] = useState(false);
  // On a day without a new board price the last one holds, and must not call itself today's.
  const isToday = dayOf(board.effectiveAt) === dayOf(new Date());
  return (
    <>
      <Tap className="home__gold" expanded={open} onTap={() => setOpen(true)}>
        <Box as="span" className="home__gold-price">
          <Txt>{isToday ? homeText.goldToday : homeText.goldLatest}</Txt>
          <Txt className="home__gold-metal">{words.pricedMetals[board.metal]}</Txt>
          <Price fen={board.fenPerGram} after={homeText.perGram} />
        </Box>
        <Box as="span" className="home__gold-time">
          <Txt>{homeText.updatedAt(momentName(board.effectiveAt))}</Txt>
          <Icon name="chart" size={16} />
        </Box>
      </Tap>
      <Sheet open={open} title={homeText.goldTitle} onClose={() => setOpen(false)}>
        <GoldHistory />
      </Sheet>
    </>
  );
}

function GoldHistory() {
  const gold = useQuery(goldQuery());
  return (
    <Faces query={gold}>
      {({ board, history }) => (
        <Box>
          <Price fen={board.fenPerGram} size={32} after={homeText.perGram} />
          <Txt as="p" className="home__gold-note">
            {homeText.goldSource(board.source)}
          </Txt>
          {history.length > 1 ? (
            <LineChart
              label={homeText.goldFrom}
              values={history.map((point) => point.fenPerGram)}
              endText={`¥${yuan(history[history.length - 1]?.fenPerGram ?? 0)}`}
              from={dayFigures(history[0]?.onDay ?? '')}
            />
          ) : null}
          <Txt as="p" className="home__gold-note">
            {homeText.goldNote}
          </Txt>
        </Box>
      )}
    </Faces>
  );
}
