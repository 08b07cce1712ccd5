import { aDatabase, FixedClock } from '../../../test/index.js';
import { newId } from '../database/index.js';
import { NewsFeed, Outbox } from '../outbox/index.js';
import { Live } from './live.js';

const db = aDatabase();
const outbox = new Outbox(new FixedClock());
const now = { ms: 0 };
beforeEach(() => {
  now.ms = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now.ms);
});

const tell = (storeId: string): Promise<void> =>
  db.transactions.run((tx) => outbox.add(tx, 'visit.changed', { storeId }));

/** A process of the house, which looks at the outbox when half a second has passed. */
const aProcess = () => {
  const live = new Live(new NewsFeed(db.database), db.database);
  live.follow({ 'visit.changed': ({ storeId }) => [`visits:${String(storeId)}`] });
  return live;
};

describe('live versions', () => {
  it('change in every process for the store that changed, and agree with those of a process started later', async () => {
    const [here, there] = [newId(), newId()];
    const keys = [`visits:${here}`, `visits:${there}`] as const;
    const [one, other] = [aProcess(), aProcess()];
    const before = await one.of(keys);
    expect(await other.of(keys)).toEqual(before);
    await tell(here);
    now.ms += 501;
    const after = await one.of(keys);
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    expect(await other.of(keys)).toEqual(after);
    await tell(there);
    now.ms += 501;
    expect(await aProcess().of(keys)).toEqual(await one.of(keys));
  });
});
