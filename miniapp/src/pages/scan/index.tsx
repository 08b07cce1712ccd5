import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { Icon, type IconName } from '@/components/icon';
import { say } from '@/components/notice';
import { Page } from '@/components/page';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Viewfinder } from '@/components/viewfinder';
import { openTag } from '@/hooks/use-scan';
import { readPicture, scansInPage } from '@/platform/scan';
import { readSerial } from '@zhuyue/shared';
import { scanText } from '@/text/scan';
import './index.scss';

export default function ScanPage() {
  const [seen, setSeen] = useState(true);
  const [typing, setTyping] = useState(false);
  useDidShow(() => setSeen(true));
  // The camera's lamp must not burn behind another page.
  useDidHide(() => setSeen(false));
  const fromAlbum = async (): Promise<void> => {
    const { picked, text } = await readPicture();
    if (!picked) return;
    if (text === null) say(scanText.notFound);
    else openTag(text);
  };
  return (
    <Page title={scanText.title} tab="scan">
      <Viewfinder on={seen && !typing} onText={openTag} />
      <Box className="scan__ways">
        {scansInPage ? (
          <Button kind="quiet" icon="photo" full onTap={fromAlbum}>
            {scanText.album}
          </Button>
        ) : null}
        <Button kind="quiet" icon="keyboard" full onTap={() => setTyping(true)}>
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
