import { canRetry, readFailure } from './failure';

describe('a reply that is not a success', () => {
  it('is read by its code', () => {
    const failure = readFailure(409, {
      error: { code: 'piece.not_available', details: { pieceId: 'P' }, traceId: 'T' },
    });
    expect(failure).toMatchObject({
      code: 'piece.not_available',
      details: { pieceId: 'P' },
      traceId: 'T',
      status: 409,
    });
  });

  it.each([['<html>502</html>'], [null], [{ error: 'x' }], [{ error: { code: 'made.up' } }]])(
    'from a proxy counts as busy: %j',
    (body) => {
      expect(readFailure(502, body).code).toBe('server.busy');
    },
  );

  it('with a code we do not know is unreadable, not a crash', () => {
    expect(readFailure(418, { error: { code: 'made.up' } }).code).toBe('reply.unreadable');
  });

  it('is tried again only when time can heal it', () => {
    const refused = readFailure(409, { error: { code: 'slot.refused' } });
    const limited = readFailure(429, { error: { code: 'request.too_many' } });
    const broken = readFailure(500, { error: { code: 'server.failed' } });
    expect([refused, limited, broken].map(canRetry)).toEqual([false, true, true]);
  });
});
