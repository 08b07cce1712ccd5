import { instantOf, isRealDay, type RevisionStepWord } from '@zhuyue/shared';
import { useState, type ReactNode } from 'react';
import { stepRevision, stepSale, type DeskStyle, type OpenRevision, type SaleStep } from '@/api/desk/styles';
import { Button } from '@/components/button';
import { Box } from '@/components/elements';
import { TextField } from '@/components/field';
import { attempt, confirm, say } from '@/components/notice';
import { deskText } from '@/text/desk';
import { styleWords } from '@/text/style-words';
import { AskSheet } from '../parts/ask-sheet';

const text = deskText.styleFile;

/** 2026-03-01 and 10:00 in the shop's zone; null when it is no instant to come. */
function instantFrom(day: string, time: string): string | null {
  if (!isRealDay(day.trim()) || !/^([01]?\d|2[0-3]):[0-5]\d$/.test(time.trim())) return null;
  const at = instantOf(day.trim(), time.trim().padStart(5, '0'));
  return at.getTime() > Date.now() ? at.toISOString() : null;
}

interface WhenProps {
  day: string;
  time: string;
  wrong: boolean;
  onDay: (day: string) => void;
  onTime: (time: string) => void;
}

function When({ day, time, wrong, onDay, onTime }: WhenProps) {
  return (
    <Box className="when">
      <TextField
        label={text.day}
        hint={text.dayHint}
        error={wrong ? text.whenWrong : undefined}
        value={day}
        onValue={onDay}
        maxLength={10}
      />
      <TextField label={text.time} hint={text.timeHint} value={time} onValue={onTime} maxLength={5} />
    </Box>
  );
}

const TITLES = {
  submit: [text.submitTitle, text.submitText],
  sendBack: [text.sendBackTitle, text.sendBackText],
  schedule: [text.scheduleTitle, text.scheduleText],
} as const;
type Asked = keyof typeof TITLES;
const isAsked = (action: RevisionStepWord): action is Asked => action in TITLES;
const WARNINGS: Readonly<Record<Exclude<RevisionStepWord, Asked>, string>> = {
  approve: text.approveText,
  takeBack: text.takeBackText,
  hold: text.holdText,
  discard: text.discardText,
};

export interface RevisionSteps {
  press: (action: RevisionStepWord) => Promise<void>;
  /** Where words or an instant are asked for. */
  sheet: ReactNode;
}

/** What can be done to the revision in work; a few words or an instant are asked for where they are needed. */
export function useRevisionSteps(style: DeskStyle | undefined): RevisionSteps {
  const [asking, setAsking] = useState<Asked | null>(null);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('10:00');
  const [wrong, setWrong] = useState(false);
  const send = async (body: {
    action: RevisionStepWord;
    note?: string;
    publishAt?: string;
  }): Promise<boolean> => {
    const version = style?.open?.version;
    if (style === undefined || version === undefined) return false;
    const gone = await attempt(() => stepRevision(style.id, { ...body, version }));
    if (gone) say(deskText.frame.done);
    return gone;
  };
  const press = async (action: RevisionStepWord): Promise<void> => {
    if (isAsked(action)) {
      setAsking(action);
      return;
    }
    const title = styleWords.steps[action];
    if (await confirm({ title, text: WARNINGS[action], yes: title })) await send({ action });
  };
  const settle = (note: string): Promise<boolean> => {
    const said = note === '' ? {} : { note };
    if (asking === null) return Promise.resolve(false);
    if (asking !== 'schedule') return send({ action: asking, ...said });
    const publishAt = instantFrom(day, time);
    setWrong(publishAt === null);
    return publishAt === null ? Promise.resolve(false) : send({ action: asking, ...said, publishAt });
  };
  const sheet =
    asking === null ? null : (
      <AskSheet
        open
        title={TITLES[asking][0]}
        lead={TITLES[asking][1]}
        label={text.note}
        missing={asking === 'sendBack' ? text.reasonMissing : undefined}
        yes={styleWords.steps[asking]}
        danger={asking === 'sendBack'}
        onClose={() => setAsking(null)}
        onYes={settle}
      >
        {asking === 'schedule' ? (
          <When day={day} time={time} wrong={wrong} onDay={setDay} onTime={setTime} />
        ) : null}
      </AskSheet>
    );
  return { press, sheet };
}

/** The one step the page is for: it stands at the bottom, in gold. */
export function mainStep(open: OpenRevision | null | undefined): 'submit' | 'approve' | null {
  const ready = (action: RevisionStepWord): boolean =>
    open?.actions.some((one) => one.action === action && one.refusals.length === 0) ?? false;
  return ready('approve') ? 'approve' : ready('submit') ? 'submit' : null;
}

const saleSteps = (style: DeskStyle): SaleStep[] => {
  if (style.state === 'withdrawn') return ['republish'];
  if (style.state !== 'published') return [];
  return style.withdrawAt === null ? ['withdraw'] : ['stay', 'withdraw'];
};

/** In and out of sale, at once or at an instant. */
export function SaleSteps({ style }: { style: DeskStyle }) {
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('10:00');
  const [wrong, setWrong] = useState(false);
  const press = async (action: SaleStep): Promise<void> => {
    if (action === 'withdraw') {
      setAsking(true);
      return;
    }
    const sure = await confirm({
      title: text.sale[action],
      text: action === 'stay' ? text.stayText : text.republishText,
      yes: text.sale[action],
    });
    if (sure && (await attempt(() => stepSale(style.id, { action })))) say(deskText.frame.done);
  };
  const withdraw = async (note: string): Promise<boolean> => {
    const at = day.trim() === '' ? undefined : instantFrom(day, time);
    setWrong(at === null);
    if (at === null) return false;
    const gone = await attempt(() =>
      stepSale(style.id, { action: 'withdraw', note, ...(at === undefined ? {} : { at }) }),
    );
    if (gone) say(deskText.frame.done);
    return gone;
  };
  const steps = saleSteps(style);
  if (steps.length === 0) return null;
  return (
    <Box className="steps">
      <Box className="steps__row">
        {steps.map((action) => (
          <Button key={action} kind={action === 'withdraw' ? 'danger' : 'quiet'} onTap={() => press(action)}>
            {text.sale[action]}
          </Button>
        ))}
      </Box>
      <AskSheet
        open={asking}
        title={text.withdrawTitle}
        lead={text.withdrawText}
        label={text.withdrawReason}
        missing={text.withdrawMissing}
        yes={text.sale.withdraw}
        danger
        onClose={() => setAsking(false)}
        onYes={withdraw}
      >
        <When day={day} time={time} wrong={wrong} onDay={setDay} onTime={setTime} />
      </AskSheet>
    </Box>
  );
}
