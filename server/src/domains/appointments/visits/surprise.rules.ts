/** What the store calls somebody who named nothing. */
export const aliasOf = (code: string): string => `尾号 ${code.slice(-4)} 的客人`;
