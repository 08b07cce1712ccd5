import { CLOCK_TIME, ROBOT_KINDS, ROBOT_LIMITS, type RobotKind } from '@zhuyue/shared';
import { useState } from 'react';
import { writeRobot, type Robot } from '@/api/desk/robots';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Field, TextArea, TextField } from '@/components/field';
import { attempt } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';

const text = deskText.robots;

interface RobotSheetProps {
  title: string;
  robot: Robot | null;
  house: boolean;
  storeId: string | undefined;
  onClose: () => void;
  onSaved: () => void;
}

/** Which robot, its address when it changes, and when the group is left alone. */
export function RobotSheet({ title, robot, house, storeId, onClose, onSaved }: RobotSheetProps) {
  const [kind, setKind] = useState<RobotKind>(robot?.kind ?? 'wecom');
  const [url, setUrl] = useState('');
  const [active, setActive] = useState(robot?.active ?? true);
  const [from, setFrom] = useState(robot?.quietFrom ?? '');
  const [to, setTo] = useState(robot?.quietTo ?? '');
  const [tried, setTried] = useState(false);
  const never = from.trim() === '' && to.trim() === '';
  const timed = never || (CLOCK_TIME.test(from.trim()) && CLOCK_TIME.test(to.trim()));
  // The address of another kind of robot lies elsewhere.
  const needsUrl = robot === null || robot.kind !== kind;
  const complete = timed && (!needsUrl || url.trim() !== '');
  const save = async (): Promise<void> => {
    setTried(true);
    if (!complete) return;
    const gone = await attempt(() =>
      writeRobot({
        house,
        ...(storeId === undefined ? {} : { storeId }),
        kind,
        ...(url.trim() === '' ? {} : { url: url.trim() }),
        active,
        quietFrom: never ? null : from.trim(),
        quietTo: never ? null : to.trim(),
        seen: robot?.version ?? 0,
      }),
    );
    if (gone) onSaved();
  };
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {text.save}
        </Button>
      }
    >
      <Field label={text.kind}>
        <Chips
          label={text.kind}
          value={kind}
          onChoose={setKind}
          options={ROBOT_KINDS.map((one) => ({ value: one, text: text.kinds[one] }))}
        />
      </Field>
      <TextArea
        label={text.url}
        hint={needsUrl ? text.urlHint : text.urlKeep}
        maxLength={ROBOT_LIMITS.url}
        value={url}
        onValue={setUrl}
        error={tried && needsUrl && url.trim() === '' ? text.urlMissing : undefined}
      />
      <TextField
        label={text.from}
        hint={text.timeHint}
        maxLength={5}
        value={from}
        onValue={setFrom}
        error={tried && !timed ? text.timeWrong : undefined}
      />
      <TextField label={text.to} maxLength={5} value={to} onValue={setTo} />
      <Field label={text.state}>
        <Chips<'on' | 'off'>
          label={text.state}
          value={active ? 'on' : 'off'}
          onChoose={(one) => setActive(one === 'on')}
          options={[
            { value: 'on', text: text.on },
            { value: 'off', text: text.off },
          ]}
        />
      </Field>
    </Sheet>
  );
}
