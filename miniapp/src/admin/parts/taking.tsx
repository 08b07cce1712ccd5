import { letGoClock, takeClock } from '@/api/desk/inbox';
import { Badge } from '@/components/badge';
import { Button, TextTap } from '@/components/button';
import { Box } from '@/components/elements';
import { attempt, confirm, say } from '@/components/notice';
import { deskText } from '@/text/desk';

const text = deskText.inbox;

export interface TakingProps {
  clockId: string;
  takenBy: string | null;
  takenByName: string | null;
  myId: string | undefined;
  /** May take it over from somebody else, or give it back for them. */
  leads: boolean;
}

/** Who takes care of a promise: oneself with one tap, a colleague by name, and the way back. */
export function Taking({ clockId, takenBy, takenByName, myId, leads }: TakingProps) {
  const mine = takenBy !== null && takenBy === myId;
  const take = async (): Promise<void> => {
    const over = takenBy !== null;
    const asked = over
      ? { title: text.instead, text: text.insteadText(takenByName ?? ''), yes: text.instead }
      : { title: text.take, text: text.takeText, yes: text.take };
    if (!(await confirm(asked))) return;
    if (await attempt(() => takeClock(clockId, over))) say(text.taken);
  };
  const letGo = async (): Promise<void> => {
    if (!(await confirm({ title: text.letGo, text: text.letGoText, yes: text.letGo }))) return;
    if (await attempt(() => letGoClock(clockId))) say(text.letGone);
  };
  if (takenBy === null)
    return (
      <Button small kind="ink" onTap={take}>
        {text.take}
      </Button>
    );
  return (
    <Box as="span" className="desk-line">
      <Badge tone="good">{mine ? text.mine : text.takenBy(takenByName ?? '')}</Badge>
      {mine ? null : <TextTap onTap={() => void take()}>{text.instead}</TextTap>}
      {mine || leads ? <TextTap onTap={() => void letGo()}>{text.letGo}</TextTap> : null}
    </Box>
  );
}
