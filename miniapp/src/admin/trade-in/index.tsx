import { grams, spacedSerial, type TradeInAction } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tradeInQuery, undoTradeIn, type TradeInFile } from '@/api/desk/trade-ins';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Price } from '@/components/price';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { go, replace } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { CreditLines } from '../parts/credit-lines';
import { DeskPage } from '../parts/desk-page';
import { Exchange } from '../parts/exchange';
import { FileLink } from '../parts/file-link';
import { Steps } from '../parts/steps';
import { useDesk } from '../parts/use-desk';
import { MeltSheet } from './melt-sheet';

const text = deskText.tradeIns;

export default function TradeInPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const [asking, setAsking] = useState<TradeInAction | null>(null);
  const asked = useQuery({ ...tradeInQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const undo = async (reason: string): Promise<boolean> => {
    const gone = await attempt(() => undoTradeIn(id ?? '', reason));
    if (gone) say(text.undone);
    return gone;
  };
  return (
    <DeskPage
      desk={desk}
      title={asked.data?.number ?? text.one}
      place="sales"
      backTo="/admin/trade-ins/index"
      roles={['manager', 'headquarters']}
      bar={
        asked.data !== undefined && asked.data.state !== 'undone' && asked.data.leftFen > 0 ? (
          <Button kind="gold" full onTap={() => go('/admin/handover/index')}>
            {text.toHandover}
          </Button>
        ) : undefined
      }
    >
      {id === undefined ? (
        <Empty
          icon="undo"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/trade-ins/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(file) => (
            <Box className="desk-halves">
              <Box>
                {file.picture === '' ? null : (
                  <PieceLine
                    picture={file.picture}
                    name={file.name}
                    note={file.serial === null ? '' : spacedSerial(file.serial)}
                  />
                )}
                <FileFacts file={file} />
                <Steps
                  steps={file.actions}
                  wordOf={words.tradeInActions}
                  refusalOf={words.tradeInRefusals}
                  dangerous={['undo', 'melt']}
                  onStep={setAsking}
                />
              </Box>
              <Box>
                <Section title={text.credit}>
                  <Exchange estimate={file.estimate} />
                </Section>
                <Section title={text.ledger}>
                  {file.ledger.length > 0 ? (
                    <CreditLines lines={file.ledger} of="sale" />
                  ) : (
                    <Txt as="p" className="desk-lead">
                      {text.unused}
                    </Txt>
                  )}
                </Section>
              </Box>
            </Box>
          )}
        </Faces>
      )}
      <AskSheet
        open={asking === 'undo'}
        title={text.undoTitle}
        lead={text.undoText}
        missing={deskText.frame.reasonMissing}
        yes={words.tradeInActions.undo}
        danger
        onClose={() => setAsking(null)}
        onYes={undo}
      />
      {asking === 'melt' && id !== undefined ? <MeltSheet id={id} onClose={() => setAsking(null)} /> : null}
    </DeskPage>
  );
}

function FileFacts({ file }: { file: TradeInFile }) {
  const { pieceId, saleId, meltedMg, assayPermille } = file;
  return (
    <Facts
      facts={[
        [
          text.state,
          <Badge key="state" tone={tones.tradeIn[file.state]}>
            {words.tradeInStates[file.state]}
          </Badge>,
        ],
        [text.left, file.state === 'undone' ? null : <Price key="left" fen={file.leftFen} size={20} />],
        [text.sort, words.tradeInSorts[file.sort]],
        [text.name, file.sort === 'other_brand' ? file.name : null],
        [text.metal, words.metals[file.metal]],
        [text.time, momentFigures(file.takenAt)],
        [
          text.customer,
          <FileLink key="customer" to="/admin/customer/index" id={file.customerId}>
            {file.customerName}
          </FileLink>,
        ],
        [text.recorded, file.recordedGrossMg === 0 ? null : `${grams(file.recordedGrossMg)} g`],
        [text.gross, `${grams(file.grossMg)} g`],
        [text.gold, `${grams(file.goldMg)} g`],
        [text.why, file.differenceReason],
        [text.store, file.storeName],
        [text.staff, file.staffName],
        [
          text.disposal,
          meltedMg === null || assayPermille === null
            ? null
            : text.meltedLine(grams(meltedMg), assayPermille),
        ],
        [text.movedAt, file.movedAt === null ? null : momentFigures(file.movedAt)],
        [text.moveReason, file.moveReason],
        [
          text.piece,
          pieceId === null || file.pieceState === null ? null : (
            <FileLink key="piece" to="/admin/piece/index" id={pieceId}>
              {deskText.frame.pieceStates[file.pieceState]}
            </FileLink>
          ),
        ],
        [
          text.sale,
          saleId === null ? null : (
            <FileLink key="sale" to="/admin/sale/index" id={saleId}>
              {text.seeSale}
            </FileLink>
          ),
        ],
      ]}
    />
  );
}
