import { Box, Txt } from '@/components/elements';
import { deskText } from '@/text/desk';
import './training.scss';

const text = deskText.training;

/** How far somebody is towards the next certificate; the figures stand above the bar. */
export function HoursBar({ word, minutes, needed }: { word: string; minutes: number; needed: number }) {
  const share = needed === 0 ? 100 : Math.min(100, (minutes / needed) * 100);
  return (
    <Box className="hours-bar">
      <Txt className="hours-bar__words">{`${word} ${text.hoursOf(minutes, needed)}`}</Txt>
      <Box className="hours-bar__track" hiddenFromReaders>
        <Box
          className={`hours-bar__part ${share >= 100 ? 'hours-bar__part--full' : ''}`}
          style={{ width: `${share.toFixed(1)}%` }}
        />
      </Box>
    </Box>
  );
}
