import { allowedUrl, answerOf, goesAt, sealed, unsealed } from './robot.rules.js';

const WECOM = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abc';

describe('where a group robot may be called', () => {
  it('is the service itself over https, or an origin the house has named', () => {
    expect(allowedUrl('wecom', WECOM, [])?.host).toBe('qyapi.weixin.qq.com');
    expect(allowedUrl('dingtalk', 'https://oapi.dingtalk.com/robot/send?access_token=a', [])).not.toBeNull();
    expect(allowedUrl('wecom', 'https://hook.example.com/x', ['https://hook.example.com'])).not.toBeNull();
    expect(allowedUrl('wecom', 'http://127.0.0.1:4000/x', ['http://127.0.0.1:4000'])).not.toBeNull();
  });

  it.each([
    ['another service’s host', 'https://oapi.dingtalk.com/robot/send'],
    ['plain http', WECOM.replace('https', 'http')],
    ['another port', WECOM.replace('.com/', '.com:8443/')],
    ['a host that only begins like it', 'https://qyapi.weixin.qq.com.evil.example/x'],
    ['a password in the address', WECOM.replace('https://', 'https://a:b@')],
    ['a machine inside of the house', 'https://10.0.0.7/x'],
    ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data'],
    ['a loopback nobody has named', 'http://127.0.0.1:3306/'],
    ['no address at all', '机器人'],
  ])('is not %s', (_, address) => {
    expect(allowedUrl('wecom', address, ['http://10.0.0.8'])).toBeNull();
  });

  it('is not a named origin over plain http unless it is this machine', () => {
    expect(allowedUrl('wecom', 'http://hook.example.com/x', ['http://hook.example.com'])).toBeNull();
  });
});

describe('a quiet time', () => {
  const quiet = { quietFrom: '22:00', quietTo: '09:00' };
  const at = (time: string): Date => new Date(`${time}+08:00`);
  it.each([
    ['2026-03-02T21:59', '2026-03-02T21:59'],
    ['2026-03-02T22:00', '2026-03-03T09:00'],
    ['2026-03-03T08:59', '2026-03-03T09:00'],
    ['2026-03-03T09:00', '2026-03-03T09:00'],
  ])('over midnight: told at %s, it goes at %s', (told, goes) => {
    expect(goesAt(at(told), quiet)).toEqual(at(goes));
  });
  it('at noon ends the same day, and none is none', () => {
    expect(goesAt(at('2026-03-02T12:30'), { quietFrom: '12:00', quietTo: '13:00' })).toEqual(
      at('2026-03-02T13:00'),
    );
    expect(goesAt(at('2026-03-02T12:30'), { quietFrom: null, quietTo: null })).toEqual(
      at('2026-03-02T12:30'),
    );
  });
});

describe('the address', () => {
  it('is sealed anew each time, and opened only with the secret it was sealed with', () => {
    const [one, two] = [sealed(WECOM, 'secret-a'), sealed(WECOM, 'secret-a')];
    expect(one).not.toBe(two);
    expect(one).not.toContain('key=abc');
    expect(unsealed(one, 'secret-a')).toBe(WECOM);
    expect(() => unsealed(one, 'secret-b')).toThrow();
  });
});

describe('an answer', () => {
  it('is taken only when the service says so', () => {
    expect(answerOf(200, '{"errcode":0,"errmsg":"ok"}')).toEqual({ taken: true, words: '200 ok' });
    expect(answerOf(200, '{"errcode":93000,"errmsg":"invalid webhook url"}').taken).toBe(false);
    expect(answerOf(502, 'Bad Gateway')).toEqual({ taken: false, words: '502 Bad Gateway' });
    expect(answerOf(200, '<html>')).toEqual({ taken: false, words: '200 <html>' });
  });
});
