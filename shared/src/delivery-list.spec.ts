import { readDeliveryList } from './delivery-list.js';

const SERIAL = '0000000ABCDEFGHJKMNP';

describe('a pasted delivery list', () => {
  it('is read from a spreadsheet, with its head and its certificates', () => {
    const pasted = `件号\t证书号\r\n0000 0000 ABCD EFGH JKMN\tGIA 2141438171\r\n\r\n${SERIAL.toLowerCase()}\t`;
    expect(readDeliveryList(pasted)).toEqual([
      expect.objectContaining({ row: 2, serial: '00000000ABCDEFGHJKMN', certificate: 'GIA 2141438171' }),
      expect.objectContaining({ row: 4, serial: SERIAL, certificate: null }),
    ]);
  });

  it('takes the links of tags, quotes and the commas of a Chinese keyboard', () => {
    const pasted = `"https://zhuyue.example/t/01/09506000134352/21/${SERIAL}"，NGTC1`;
    expect(readDeliveryList(pasted)).toEqual([
      expect.objectContaining({ row: 1, serial: SERIAL, certificate: 'NGTC1' }),
    ]);
  });

  it('keeps a line it cannot read, with its number, so that nothing is lost silently', () => {
    expect(readDeliveryList(`${SERIAL}\n戒指一枚\n`)).toEqual([
      expect.objectContaining({ row: 1, serial: SERIAL }),
      { row: 2, serial: null, certificate: null, text: '戒指一枚' },
    ]);
  });
});
