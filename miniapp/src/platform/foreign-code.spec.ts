import { foreignCodeOf } from './foreign-code';

describe('a code that is not ours', () => {
  it.each([
    ['wxp://f2f0abc', { kind: 'payment' }],
    ['https://qr.alipay.com/fkx123', { kind: 'payment' }],
    ['HTTPS://QR.ALIPAY.COM/FKX123', { kind: 'payment' }],
    ['https://u.wechat.com/MKabc', { kind: 'wechat' }],
    ['http://weixin.qq.com/r/abc', { kind: 'wechat' }],
    ['https://www.gia.edu/report-check?reportno=1', { kind: 'certificate', host: 'www.gia.edu' }],
    ['https://example.com/menu', { kind: 'link', host: 'example.com' }],
    ['WIFI:S:shop;T:WPA;P:secret;;', { kind: 'wifi' }],
    ['MECARD:N:Sean Owen;TEL:+12125658770;;', { kind: 'contact' }],
    ['tel:021-12345678', { kind: 'phone' }],
    ['6901234567892', { kind: 'barcode' }],
    ['珠约', { kind: 'text' }],
  ])('%s is named', (text, code) => {
    expect(foreignCodeOf(text)).toEqual(code);
  });

  it('is not taken for what its user name or the end of its host pretends', () => {
    expect(foreignCodeOf('https://qr.alipay.com@evil.test/x')).toEqual({ kind: 'link', host: 'evil.test' });
    expect(foreignCodeOf('https://evilgia.edu/x')).toEqual({ kind: 'link', host: 'evilgia.edu' });
  });
});
