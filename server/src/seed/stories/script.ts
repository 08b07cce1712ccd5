import type {
  AppointmentState,
  ClaimProblem,
  ClaimState,
  HarmedPlace,
  PaymentMeans,
  StyleContent,
} from '@zhuyue/shared';
import { seedJson } from '../seed-files.js';

export interface CustomerPart {
  key: string;
  phone: string;
  name: string;
}
export interface PurchasePart {
  key: string;
  customer: string;
  /** Of the picture the piece is shown with: `form--metal--gem`. */
  picture: string;
  daysAgo: number;
  means: PaymentMeans;
}
export interface AppointmentPart {
  key: string;
  customer: string;
  inDays: number;
  from: string;
  end: AppointmentState;
  wishes: string[];
  note: string;
}
export interface ClaimPart {
  key: string;
  purchase: string;
  problem: ClaimProblem;
  hoursAgo: number;
  occurredDaysAgo: number;
  description: string;
  /** Where it hurts, of the piece's stone map. */
  places?: HarmedPlace[];
  end: ClaimState;
  note?: string;
}
/** A style in work: written from what an existing one says. */
export interface StylePart {
  key: string;
  /** Of a new style; left out, the style of the picture is revised. */
  code?: string;
  picture: string;
  hoursAgo: number;
  /** What the new wording says otherwise. */
  facts: Partial<StyleContent>;
  note?: string;
  /** What headquarters writes back. */
  answer?: string;
  end: 'draft' | 'in_review' | 'returned' | 'scheduled' | 'withdrawn';
}
/** demo.json: who the demonstration's customers are and what has happened to them. */
export interface Script {
  customers: CustomerPart[];
  purchases: PurchasePart[];
  appointments: AppointmentPart[];
  claims: ClaimPart[];
  styles: StylePart[];
}

export const readScript = (): Script => seedJson('demo.json') as Script;

/** The store most of it happens in: well staffed, all services, four seats. */
export const DEMO_STORE = 'S0001';
