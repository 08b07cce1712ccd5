import { ERRORS } from '@zhuyue/shared';
import { ApiError } from '../api/failure';
import { sentenceFor, wrongFields } from './errors';
import { errors } from './zh-CN/errors';

describe('what a person reads when something fails', () => {
  it('is said for every code, politely and without exclamation marks', () => {
    const silent = Object.keys(ERRORS).filter((code) => !(code in errors));
    const loud = Object.entries(errors).filter(
      ([, sentence]) => typeof sentence === 'string' && /[!！亲]/.test(sentence),
    );
    expect({ silent, loud }).toEqual({ silent: [], loud: [] });
  });

  it('is a sentence too when our own program broke', () => {
    expect(sentenceFor(new TypeError('x is undefined'))).toBe(errors['server.failed']);
  });

  it('names the fields the server found wrong', () => {
    const error = new ApiError('request.invalid', { fields: [{ path: 'phone', rule: 'matches' }] });
    expect(wrongFields(error)).toEqual({ phone: 'matches' });
  });
});
