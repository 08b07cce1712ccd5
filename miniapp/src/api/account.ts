import { queryOptions } from '@tanstack/react-query';
import { call, type Item, type Reply } from './call';

export type Account = Reply<'GET /api/customer/account'>;
export type OpenSession = Item<Reply<'GET /api/customer/sessions'>['items']>;
export type CustomerSession = Reply<'POST /api/customer/session/phone'>;
export type CodeSent = Reply<'POST /api/customer/session/phone-code'>;

export const accountQuery = () =>
  queryOptions({
    queryKey: ['account'],
    queryFn: ({ signal }) => call('GET /api/customer/account', { signal }),
  });

export const sessionsQuery = () =>
  queryOptions({
    queryKey: ['account', 'sessions'],
    queryFn: ({ signal }) => call('GET /api/customer/sessions', { signal }),
  });

export const signInByWechat = (code: string): Promise<CustomerSession> =>
  call('POST /api/customer/session/wechat', { body: { code } });

export const sendPhoneCode = (phone: string): Promise<CodeSent> =>
  call('POST /api/customer/session/phone-code', { body: { phone } });

export const signInByPhone = (phone: string, code: string): Promise<CustomerSession> =>
  call('POST /api/customer/session/phone', { body: { phone, code } });

export const renameAccount = (nickname: string): Promise<Account> =>
  // WeChat's request knows no PATCH.
  call('PUT /api/customer/account', { body: { nickname } });

export const bindPhone = (phone: string, code: string): Promise<Account> =>
  call('POST /api/customer/account/phone', { body: { phone, code } });

export const bindWechatPhone = (code: string): Promise<Account> =>
  call('POST /api/customer/account/wechat-phone', { body: { code } });

export const signOutHere = (): Promise<unknown> => call('DELETE /api/customer/session');

export const endSession = (id: string): Promise<unknown> =>
  call('DELETE /api/customer/sessions/{id}', { path: { id } });
