import { aDatabase, FixedClock } from '../../../test/index.js';
import { NewsFeed, type FeedNews } from './news-feed.js';
import { Outbox } from './outbox.js';

const db = aDatabase();
const outbox = new Outbox(new FixedClock());
const now = { ms: 0 };
beforeEach(() => {
  now.ms = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now.ms);
});

/** What a process hears that looks again after half a second. */
const listening = (topics: string[]) => {
  const feed = new NewsFeed(db.database);
  const heard: (FeedNews[] | null)[] = [];
  feed.on('test', topics, (news) => void heard.push(news));
  const look = async (): Promise<void> => {
    await feed.fresh();
    now.ms += 501;
  };
  return { feed, heard, look };
};
const tell = (topic: string, payload: object): Promise<void> =>
  db.transactions.run((tx) => outbox.add(tx, topic, payload));

describe('the news every process reads for itself', () => {
  it('begins with reading everything, and then brings each event once, of the topics asked for', async () => {
    await tell('piece.moved', { n: 0 });
    const { heard, look } = listening(['piece.moved']);
    await look();
    await tell('piece.moved', { n: 1 });
    await tell('sale.made', { n: 2 });
    await look();
    await look();
    expect(heard).toEqual([null, [expect.objectContaining({ topic: 'piece.moved', payload: { n: 1 } })]]);
  });

  it('brings an event whose transaction ends after a later one', async () => {
    const { heard, look } = listening(['piece.moved']);
    await look();
    const slow = { go: (): void => undefined };
    const waiting = new Promise<void>((resolve) => (slow.go = resolve));
    const late = db.transactions.run(async (tx) => {
      await outbox.add(tx, 'piece.moved', { n: 'early id, late commit' });
      await waiting;
    });
    await tell('piece.moved', { n: 'later' });
    await look();
    slow.go();
    await late;
    await look();
    expect(heard.slice(1).flatMap((news) => news?.map((one) => one.payload['n']))).toEqual([
      'later',
      'early id, late commit',
    ]);
  });

  it('names each of the thousands of events of a busy minute, and none twice', async () => {
    const { heard, look } = listening(['piece.moved']);
    await look();
    const told: number[] = [];
    for (let wave = 0; wave < 3; wave++) {
      await db.transactions.run(async (tx) => {
        for (let n = 0; n < 1_100; n++) {
          told.push(told.length);
          await outbox.add(tx, 'piece.moved', { n: told.length - 1 });
        }
      });
      await look();
    }
    expect(heard.slice(1).flatMap((news) => news?.map((one) => one.payload['n']) ?? ['lost'])).toEqual(told);
  });

  it('is not asked for inside a transaction, however fresh it is', async () => {
    const { feed } = listening(['piece.moved']);
    await feed.fresh();
    await expect(db.transactions.run(() => feed.fresh())).rejects.toThrow('inside a transaction');
  });
});
