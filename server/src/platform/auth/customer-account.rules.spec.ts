import { decideBinding, defaultNickname, maskPhone } from './customer-account.rules.js';

describe('binding a telephone number', () => {
  const wechatOnly = { id: '1', phone: null, openid: 'w1' };

  it.each([
    ['nobody has it', wechatOnly, null, 'take'],
    ['it is mine already', { ...wechatOnly, phone: 'p' }, { id: '1', phone: 'p', openid: 'w1' }, 'keep'],
    ['its account has no WeChat', wechatOnly, { id: '2', phone: 'p', openid: null }, 'merge'],
    ['its account has another WeChat', wechatOnly, { id: '2', phone: 'p', openid: 'w2' }, 'wechat_differs'],
    [
      'I have a number and it has an owner',
      { ...wechatOnly, phone: 'q' },
      { id: '2', phone: 'p', openid: null },
      'phone_differs',
    ],
  ])('when %s', (_case, mine, other, expected) => {
    expect(decideBinding(mine, other)).toBe(expected);
  });
});

describe('what others see of a number', () => {
  it('is its ends', () => {
    expect(maskPhone('13800138000')).toBe('138****8000');
    expect(defaultNickname('13800138000')).toBe('顾客8000');
  });
});
