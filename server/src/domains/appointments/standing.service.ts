import { Injectable } from '@nestjs/common';

/** What a customer who has stayed away has to bear: `confirm`, the store confirms first; `pause`, they book again from `until` on. */
export interface BookingStanding {
  consequence: 'none' | 'confirm' | 'pause';
  until: Date | null;
}

/** How customers stand with the store they book in. */
@Injectable()
export class BookingStandings {
  private ask: (customerId: string, storeId: string) => Promise<BookingStanding> = () =>
    Promise.resolve({ consequence: 'none', until: null });

  /** Whoever counts missed visits answers from then on. */
  answeredBy(ask: (customerId: string, storeId: string) => Promise<BookingStanding>): void {
    this.ask = ask;
  }

  of(customerId: string, storeId: string): Promise<BookingStanding> {
    return this.ask(customerId, storeId);
  }
}
