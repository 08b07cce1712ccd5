import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Emulator } from '../../../../scripts/wechat-emulator/src/emulator.js';
import { EmulatedSms, HttpSms } from './sms-provider.js';

describe('an emulated text message', () => {
  it('lands in the emulator', async () => {
    const emulator = new Emulator();
    await emulator.start();
    await new EmulatedSms(emulator.base).send('13800138000', '【珠约】验证码 123456');
    expect(emulator.world().mailbox.sms('13800138000')).toMatchObject([{ text: '【珠约】验证码 123456' }]);
    await emulator.stop();
  });
});

describe('a text message through a service', () => {
  let server: Server;
  let status = 200;
  let seen: { authorization: string | undefined; body: unknown } | null = null;

  const bodyOf = async (message: IncomingMessage): Promise<unknown> => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    return JSON.parse(Buffer.concat(chunks).toString());
  };

  beforeAll(async () => {
    server = createServer((message, response) => {
      void bodyOf(message).then((body) => {
        seen = { authorization: message.headers.authorization, body };
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const provider = (): HttpSms =>
    new HttpSms(`http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, 'service-token');

  it('is posted with the token of the service', async () => {
    status = 202;
    await provider().send('13800138000', '您好');
    expect(seen).toEqual({
      authorization: 'Bearer service-token',
      body: { phone: '13800138000', text: '您好' },
    });
  });

  it('that is not accepted is an error, which does not repeat the token', async () => {
    status = 500;
    await expect(provider().send('13800138000', '您好')).rejects.toThrow(
      /^the text message service answered 500$/,
    );
  });
});
