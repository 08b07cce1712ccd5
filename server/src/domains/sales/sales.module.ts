import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/index.js';
import { InventoryModule } from '../inventory/index.js';
import { SalesRepository } from './sales.repository.js';
import { SaleLedger, Sales, SaleShelf } from './sales.service.js';

@Module({
  imports: [InventoryModule, AppointmentsModule],
  providers: [SalesRepository, SaleLedger, SaleShelf, Sales],
  exports: [Sales],
})
export class SalesModule {}
