import type { ThreadSubject } from '@zhuyue/shared';
import { newId } from '../../platform/database/index.js';
import type { CustomerPart } from './script.js';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

const MINUTE = 60_000;

const ANSWERS: readonly [string, string][] = [
  ['营业时间', '我们每天 10:00–22:00 营业，到店前在小程序约个时间，不用等。'],
  ['取件须带', '请带上取件通知里的取件码和本人证件。他人代取，请在小程序里写明代取人姓名和手机号。'],
  ['先别自行处理', '请先不要自行掰动或用胶水，松动的石头请用密封袋单独收好，带来店里我们当面看。'],
];

interface Said {
  side: 'customer' | 'staff';
  kind?: 'message' | 'note';
  text: string;
  minutesAgo: number;
}

async function talk(
  stage: Stage,
  about: { kind: ThreadSubject; id: string; customerId: string; storeId: string },
  said: readonly Said[],
  now: Date,
): Promise<void> {
  const advisor = await stage.staff(about.storeId, 'consultant');
  const ago = (minutes: number): Date => new Date(now.getTime() - minutes * MINUTE);
  const open = said.filter(({ kind }) => kind !== 'note');
  const last = open.at(-1);
  const answered = open.find(({ side }) => side === 'staff');
  const threadId = newId();
  await stage.transactions.run(async (tx) => {
    await tx.insert('thread', {
      id: threadId,
      subjectKind: about.kind,
      subjectId: about.id,
      customerId: about.customerId,
      storeId: about.storeId,
      lastAt: ago(last?.minutesAgo ?? 0),
      waitingSince: last?.side === 'customer' ? ago(last.minutesAgo) : null,
      answeredAt: answered === undefined ? null : ago(answered.minutesAgo),
      staffReadAt: answered === undefined ? null : ago(answered.minutesAgo),
    });
    for (const { side, kind = 'message', text, minutesAgo } of said) {
      await tx.insert('thread_message', {
        id: newId(),
        threadId,
        kind,
        side,
        authorId: side === 'customer' ? about.customerId : advisor.id,
        authorName: side === 'customer' ? null : advisor.name,
        text,
        photoIds: '[]',
        safety: 'passed',
        at: ago(minutesAgo),
        shownAt: kind === 'note' ? null : ago(minutesAgo),
      });
    }
  });
}

/** A case that is talked about, a question that waits for its answer, and what the house has ready to say. */
export function threadScenes(now: Date, customer: CustomerPart): Scene[] {
  return [
    {
      key: 'threads',
      at: new Date(now.getTime() - 9 * MINUTE),
      async play(stage) {
        // Told again after it was cut short: what was said has been said.
        const [told] = await stage.database.query('SELECT id FROM canned_answer LIMIT 1');
        if (told !== undefined) return;
        const writer = await stage.headquarters();
        await stage.transactions.run(async (tx) => {
          for (const [title, text] of ANSWERS)
            await tx.insert('canned_answer', {
              id: newId(),
              title,
              text,
              writtenBy: writer.id,
              writtenAt: now,
            });
        });
        const customerId = await stage.customer(customer);
        const [claim] = await stage.claims.ofCustomer(customerId);
        if (claim === undefined) return;
        const about = { kind: 'claim' as const, id: claim.id, customerId, storeId: claim.storeId };
        await talk(
          stage,
          about,
          [
            { side: 'customer', text: '请问大概什么时候能看好？下周想戴。', minutesAgo: 95 },
            { side: 'staff', kind: 'note', text: '顾客下周有婚宴，尽量排在前面。', minutesAgo: 80 },
            { side: 'staff', text: '您好，师傅今天看，看好后在这里告诉您。', minutesAgo: 78 },
          ],
          now,
        );
        await talk(
          stage,
          { ...about, kind: 'piece', id: claim.pieceId },
          [{ side: 'customer', text: '游泳的时候可以戴吗？', minutesAgo: 12 }],
          now,
        );
      },
    },
  ];
}
