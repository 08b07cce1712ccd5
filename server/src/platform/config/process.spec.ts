import { createServer, type AddressInfo } from 'node:net';
import { startSentence } from './process.js';

describe('a start that fails', () => {
  it('names the port that is taken, as the system reports it', async () => {
    const first = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => first.once('listening', resolve));
    const { port } = first.address() as AddressInfo;
    const error = await new Promise((resolve) =>
      createServer().once('error', resolve).listen(port, '127.0.0.1'),
    );
    first.close();
    expect(startSentence(error)).toBe(`Port ${port} is taken: stop what uses it, or set PORT to a free one.`);
  });

  it.each(['ECONNREFUSED', 'ER_ACCESS_DENIED_ERROR', 'ER_BAD_DB_ERROR'])(
    'says in words that %s is the database',
    (code) => {
      expect(startSentence(Object.assign(new Error('x'), { code }))).toContain('DATABASE_URL');
    },
  );

  it('leaves our own mistakes their stack', () => {
    expect(startSentence(new TypeError('undefined is not a function'))).toBeNull();
    expect(startSentence(null)).toBeNull();
  });
});
