import { readSerial, readTag, spacedSerial } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { pieceByTag, stockQuery } from '@/api/desk/pieces';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { SearchField } from '@/components/field';
import { say, tell } from '@/components/notice';
import { Price } from '@/components/price';
import { Section } from '@/components/rows';
import { ScanButton } from '@/components/scan-button';
import { DESK_SEARCH_ID } from '@/components/table.types';
import { Tap } from '@/components/tap';
import { useSettled } from '@/hooks/use-settled';
import { readPicture, scansInPage } from '@/platform/scan';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { scanText } from '@/text/scan';

const text = deskText.handover;
const SHOWN = 12;

export interface FindProps {
  storeId: string | undefined;
  /** A serial somebody came with, from the page of a tag. */
  serial: string | undefined;
  onFound: (pieceId: string) => void;
}

/** The very piece, by its tag or by a few words. */
export function Find({ storeId, serial, onFound }: FindProps) {
  const [typed, setTyped] = useState('');
  const wanted = useSettled(typed.trim());
  const bySerial = async (code: string): Promise<void> => {
    try {
      onFound((await pieceByTag(code)).id);
    } catch (error) {
      await tell(error);
    }
  };
  const read = async (scanned: string): Promise<void> => {
    const reading = readTag(scanned);
    if (reading.kind === 'code') await bySerial(reading.code.serial);
    else if (reading.kind === 'serial') await bySerial(reading.serial);
    else say(scanText[reading.kind]);
  };
  const fromAlbum = async (): Promise<void> => {
    const { picked, text: scanned, fault } = await readPicture();
    if (!picked) return;
    if (scanned === null) say(scanText.photoFaults[fault ?? 'nothing']);
    else await read(scanned);
  };
  // Asked once, for the serial the page was opened with: "another piece" must not lead back to it.
  const came = useRef(serial);
  useEffect(() => {
    const code = came.current;
    came.current = undefined;
    if (code !== undefined) pieceByTag(code).then((piece) => onFound(piece.id), tell);
  }, [onFound]);
  const whole = readSerial(wanted);
  return (
    <Box className="find">
      <Section title={text.findTitle}>
        <Box className="find__ways">
          <ScanButton kind="gold" full onText={(scanned) => void read(scanned)}>
            {text.scan}
          </ScanButton>
          {scansInPage ? (
            <Button kind="quiet" icon="photo" full onTap={fromAlbum}>
              {text.album}
            </Button>
          ) : null}
        </Box>
        <Txt as="p" className="desk-lead">
          {text.orType}
        </Txt>
        <SearchField
          id={DESK_SEARCH_ID}
          value={typed}
          onValue={setTyped}
          placeholder={text.typed}
          onSearch={() => {
            const code = readSerial(typed);
            if (code !== null) void bySerial(code);
          }}
        />
      </Section>
      {wanted === '' ? null : <Results storeId={storeId} wanted={whole ?? wanted} onFound={onFound} />}
    </Box>
  );
}

interface ResultsProps {
  storeId: string | undefined;
  wanted: string;
  onFound: (pieceId: string) => void;
}

function Results({ storeId, wanted, onFound }: ResultsProps) {
  const found = useQuery(
    stockQuery({ storeId, q: wanted, state: ['in_stock', 'on_hold'], page: 1, limit: SHOWN }),
  );
  return (
    <Section title={text.results}>
      <Faces
        query={found}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="search" title={text.notFound} text={text.notFoundText} />}
      >
        {({ items }) => (
          <Box as="ul" className="find__results">
            {items.map((piece) => (
              <Box as="li" key={piece.id}>
                <Tap className="find__one" onTap={() => onFound(piece.id)}>
                  <PieceLine
                    picture={piece.picture}
                    name={piece.name}
                    note={spacedSerial(piece.serial)}
                    end={
                      <Box className="find__end">
                        <Price fen={piece.priceFen} size={15} />
                        <Badge tone={tones.piece[piece.state]}>
                          {deskText.frame.pieceStates[piece.state]}
                        </Badge>
                        <Txt className="desk-soft">{words.containers[piece.container]}</Txt>
                      </Box>
                    }
                  />
                </Tap>
              </Box>
            ))}
          </Box>
        )}
      </Faces>
    </Section>
  );
}
