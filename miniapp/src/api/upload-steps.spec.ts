import { ApiError } from './failure';
import { goOn, type Standing } from './upload-steps';

const BYTES = 10;
const PART = 4;

/** A server that keeps what arrives, behind a line that fails at these asks: before it arrived, or after. */
function aLine(faults: Record<number, 'before' | 'after'>) {
  const seen = { offset: 0, asks: 0, sent: [] as number[], percents: [] as number[], waited: [] as number[] };
  const standing = (): Standing => ({
    id: 'u',
    offset: seen.offset,
    bytes: BYTES,
    fileId: seen.offset === BYTES ? 'f' : null,
    previewUrl: null,
  });
  const over = (work: () => void): Promise<Standing> => {
    seen.asks += 1;
    const fault = faults[seen.asks];
    if (fault === 'before') return Promise.reject(new ApiError('network.unreachable'));
    work();
    if (fault === 'after') return Promise.reject(new ApiError('network.unreachable'));
    return Promise.resolve(standing());
  };
  const steps = {
    send: (offset: number) =>
      over(() => {
        if (offset !== seen.offset) throw new Error('a byte was sent twice');
        seen.sent.push(offset);
        seen.offset = Math.min(BYTES, offset + PART);
      }),
    where: () => over(() => undefined),
    pause: (ms: number) => {
      seen.waited.push(ms);
      return Promise.resolve();
    },
    onPercent: (percent: number) => seen.percents.push(percent),
  };
  return { seen, run: () => goOn(standing(), steps) };
}

describe('an upload in parts', () => {
  it('shows how far it has come', async () => {
    const { seen, run } = aLine({});
    expect([(await run()).id, seen.sent, seen.percents]).toEqual(['f', [0, 4, 8], [40, 80, 100]]);
  });

  it('sends again what did not arrive, and never what did', async () => {
    const lost = aLine({ 2: 'before' });
    expect([(await lost.run()).id, lost.seen.sent]).toEqual(['f', [0, 4, 8]]);
    const unheard = aLine({ 2: 'after', 3: 'before' });
    expect([(await unheard.run()).id, unheard.seen.sent, unheard.seen.waited]).toEqual([
      'f',
      [0, 4, 8],
      [500, 1000],
    ]);
  });

  it('finds its picture when only the last answer was lost', async () => {
    const { seen, run } = aLine({ 3: 'after' });
    expect([(await run()).id, seen.sent]).toEqual(['f', [0, 4, 8]]);
  });

  it('gives up after five failures in a row, and at once when it is refused', async () => {
    const dead = aLine({ 1: 'before', 2: 'before', 3: 'before', 4: 'before', 5: 'before', 6: 'before' });
    await expect(dead.run()).rejects.toMatchObject({ code: 'network.unreachable' });
    const refused = goOn(
      { id: 'u', offset: 0, bytes: 1, fileId: null, previewUrl: null },
      {
        send: () => Promise.reject(new ApiError('file.not_an_image')),
        where: () => Promise.reject(new Error('not asked')),
        pause: () => Promise.reject(new Error('not waited for')),
        onPercent: () => undefined,
      },
    );
    await expect(refused).rejects.toMatchObject({ code: 'file.not_an_image' });
  });
});
