/** Every error a client can get: code → HTTP status. The sentence a person reads is in the mini-app's text. */
export const ERRORS = {
  'request.invalid': 400,
  'request.not_json': 400,
  'request.too_large': 413,
  'request.too_many': 429,
  'request.key_missing': 400,
  'request.key_reused': 422,
  'route.not_found': 404,
  'server.failed': 500,
  'server.busy': 503,
  'server.starting': 503,

  'session.missing': 401,
  'session.ended': 401,
  'session.not_found': 404,
  'access.denied': 403,

  'login.code_wrong': 401,
  'login.code_expired': 401,
  'login.code_too_soon': 429,
  'login.too_many': 429,
  'login.refused': 401,
  'login.locked': 423,
  'login.wechat_refused': 401,
  'login.wechat_unavailable': 503,
  'sms.unavailable': 503,
  'account.phone_taken': 409,
  'account.wechat_taken': 409,
  'account.closed': 403,
  'password.too_weak': 422,
  'password.wrong': 401,
  'staff.not_found': 404,

  'file.too_large': 413,
  'file.not_an_image': 415,
  'file.not_found': 404,
  'file.link_expired': 403,

  'store.not_found': 404,
  'style.not_found': 404,
  'style.action_refused': 409,
  'style.changed_meanwhile': 409,
  'style.incomplete': 422,
  'style.code_taken': 409,
  'series.not_found': 404,
  'series.name_taken': 409,
  'piece.not_found': 404,
  'piece.not_available': 409,
  'piece.action_refused': 409,
  'price.not_set': 409,
  'price.changed': 409,
  'price.not_found': 404,

  'tag.malformed': 400,
  'tag.forged': 404,
  'tag.unknown': 404,

  'alarm.not_found': 404,
  'alarm.action_refused': 409,
  'tag.changed': 409,
  'tag.action_refused': 409,

  'appointment.not_found': 404,
  'appointment.action_refused': 409,
  'slot.refused': 409,
  'wish.not_available': 409,

  'sale.not_found': 404,
  'sale.action_refused': 409,
  'customer.not_found': 404,

  'warranty.not_found': 404,
  'claim.not_found': 404,
  'claim.already_open': 409,
  'claim.action_refused': 409,
  'claim.photos_missing': 422,
  'message.not_found': 404,
} as const;

export type ErrorCode = keyof typeof ERRORS;
export const isErrorCode = (code: string): code is ErrorCode =>
  Object.prototype.hasOwnProperty.call(ERRORS, code);
