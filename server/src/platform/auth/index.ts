import { CustomerAccount } from './customer-account.entity.js';
import { LoginCode, LoginCodeSender } from './login-code.entity.js';
import { Session } from './session.entity.js';

export { AuthModule } from './auth.module.js';
export {
  ANONYMOUS,
  Anonymous,
  bearerToken,
  ClientText,
  CurrentCustomer,
  CurrentSessionId,
  CurrentStaff,
  identityOf,
  mayCall,
  rememberIdentity,
  Roles,
  ROLES,
  VisitingCustomer,
} from './access.rules.js';
export {
  inScope,
  scopeOf,
  scopeSql,
  type CustomerIdentity,
  type SqlFragment,
  type StaffIdentity,
} from './identity.rules.js';
export { maskPhone } from './customer-account.rules.js';
export type { CustomerAccountRow } from './customer-accounts.repository.js';
export { CustomerAccounts } from './customer-accounts.service.js';
export { CustomerLogins, type CustomerLogin } from './customer-logins.service.js';
export { LoginCodes, type SentCode } from './login-codes.service.js';
export { countAttempt, hashPassword, isOutdated, passwordFits, type LockState } from './password.rules.js';
export { SessionList, SessionParams, SessionView, toSessionList } from './session.dto.js';
export { SESSION_CACHE_MS, type SessionKind } from './session.rules.js';
export { Sessions, type IssuedSession, type SessionFacts } from './sessions.service.js';
export { CustomerAccount, LoginCode, LoginCodeSender, Session };
export const AUTH_ENTITIES = [CustomerAccount, Session, LoginCode, LoginCodeSender];
