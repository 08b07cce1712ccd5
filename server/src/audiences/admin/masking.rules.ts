import { maskPhone } from '../../platform/auth/index.js';

/** Staff recognise a customer by the ends of the number; the whole of it stays with the customer. */
export const masked = (phone: string | null | undefined): string | null =>
  phone === null || phone === undefined ? null : maskPhone(phone);
