import { Sale } from './sale.entity.js';

export { SalesModule } from './sales.module.js';
export { Sales, type HandOverRequest, type SaleFull } from './sales.service.js';
export type { SaleRow } from './sales.repository.js';
export type { OfferedSaleAction } from './sale.rules.js';
export const SALES_ENTITIES = [Sale];
export { Sale };
