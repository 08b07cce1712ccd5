import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { Icon, type IconName } from '@/components/icon';
import { Page } from '@/components/page';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Viewfinder } from '@/components/viewfinder';
import { openTag } from '@/hooks/use-scan';
import { foreignCodeOf } from '@/platform/foreign-code';
import { readPicture, scansInPage } from '@/platform/scan';
import { readSerial, readTag } from '@zhuyue/shared';
import { scanText } from '@/text/scan';
import './index.scss';

export default function ScanPage() {
  const [seen, setSeen] = useState(true);
  const [typing, setTyping] = useState(false);
  useDidShow(() => setSeen(true));
  // The camera's lamp must not burn behind another page.
  useDidHide(() => setSeen(false));
  const { said, setSaid, open, fromAlbum } = useFindings();
  return (
    <Page title={scanText.title} tab="scan">
      <Viewfinder on={seen && !typing} onText={open} />
      <Said words={said} />
      <Box className="scan__ways">
        {scansInPage ? (
          <Button kind="quiet" icon="photo" full onTap={fromAlbum}>
            {scanText.album}
          </Button>
        ) : null}
        <Button
          kind="quiet"
          icon="keyboard"
          full
          onTap={() => {
            setSaid([]);
            setTyping(true);
          }}
        >
          {scanText.type}
        </Button>
      </Box>
      <Section title={scanText.what}>
        <Box as="ul">
          {scanText.whatLines.map((line) => (
            <Box as="li" key={line.icon} className="scan__line">
              <Icon name={line.icon satisfies IconName} />
              <Txt className="scan__words">{line.text}</Txt>
            </Box>
          ))}
        </Box>
      </Section>
      <TypeSheet open={typing} onClose={() => setTyping(false)} />
    </Page>
  );
}

/** What the last code or photo was, when it opened no page; stays until the next one. */
function useFindings() {
  const [said, setSaid] = useState<readonly string[]>([]);
  const open = (text: string): void => {
    const { kind } = readTag(text);
    if (kind === 'foreign') setSaid([scanText.foreign, scanText.foreignIs(foreignCodeOf(text))]);
    else if (kind === 'malformed') setSaid([scanText.malformed]);
    else {
      setSaid([]);
      openTag(text);
    }
  };
  const fromAlbum = async (): Promise<void> => {
    const { picked, text, fault } = await readPicture(() => setSaid([scanText.reading]));
    if (!picked) return;
    if (text === null) setSaid([scanText.photoFaults[fault ?? 'nothing']]);
    else open(text);
  };
  return { said, setSaid, open, fromAlbum };
}

function Said({ words }: { words: readonly string[] }) {
  return (
    <Box className="scan__said" role="status">
      {words.map((line, at) => (
        <Txt as="p" key={line} className={at === 0 ? 'scan__said-first' : 'scan__said-more'}>
          {line}
        </Txt>
      ))}
    </Box>
  );
}

function TypeSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [serial, setSerial] = useState('');
  const [wrong, setWrong] = useState(false);
  const look = (): void => {
    const read = readSerial(serial);
    setWrong(read === null);
    if (read !== null && openTag(read)) onClose();
  };
  return (
    <Sheet
      open={open}
      title={scanText.typeTitle}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={look}>
          {scanText.look}
        </Button>
      }
    >
      <TextField
        label={scanText.typeLabel}
        value={serial}
        onValue={(value) => {
          setSerial(value);
          setWrong(false);
        }}
        maxLength={40}
        hint={scanText.typeHint}
        error={wrong ? scanText.typeWrong : undefined}
        focus
        onEnter={look}
      />
    </Sheet>
  );
}
