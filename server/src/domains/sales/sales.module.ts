import { Module } from '@nestjs/common';
import { InventoryModule } from '../inventory/index.js';
import { SalesRepository } from './sales.repository.js';
import { SaleLedger, Sales, SaleShelf } from './sales.service.js';

@Module({
  imports: [InventoryModule],
  providers: [SalesRepository, SaleLedger, SaleShelf, Sales],
  exports: [Sales],
})
export class SalesModule {}
