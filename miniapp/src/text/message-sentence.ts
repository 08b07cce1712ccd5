import type { Message } from '@/api/messages';
import { messageText } from './message';
import { dayFigures, momentName } from './when';

/** The facts of a message are flat and may grow: each is taken only when it is the text it should be. */
export function messageSentence({ kind, facts }: Message): string {
  const textOf = (name: string): string => (typeof facts[name] === 'string' ? facts[name] : '');
  const dueOn = textOf('dueOn');
  const startsAt = textOf('startsAt');
  return messageText.sentences[kind]({
    store: textOf('storeName'),
    when: startsAt === '' ? '' : momentName(startsAt),
    piece: textOf('pieceName'),
    number: textOf('number'),
    reason: textOf('reason'),
    amount: textOf('amount'),
    dueOn: dueOn === '' ? '' : dayFigures(dueOn),
    timeKept: facts['change'] === 'advisor',
    neutral: facts['surprise'] === 'yes',
  });
}
