/** Every page, once: app.config takes the lists, navigation takes the types. */
export const TABS = ['home', 'browse', 'scan', 'mine'] as const;

export const CUSTOMER_PAGES = [
  'style',
  'stores',
  'store',
  'booking',
  'appointments',
  'appointment',
  'piece',
  'claim-new',
  'claims',
  'claim',
  'holds',
  'messages',
  'login',
  'account',
  'quote',
  'visit',
  'recap',
  'fit',
  'reminders',
] as const;

export const TAG_PAGES = ['piece', 'vote'] as const;

export const ADMIN_PAGES = [
  'login',
  'today',
  'appointments',
  'appointment',
  'visits',
  'visit',
  'visit-figures',
  'preparation',
  'claims',
  'claim',
  'stock',
  'enrol',
  'passports',
  'styles',
  'style',
  'style-edit',
  'series',
  'piece',
  'transfers',
  'transfer',
  'transfer-new',
  'transit',
  'deliveries',
  'delivery',
  'delivery-new',
  'counts',
  'count',
  'containers',
  'container',
  'labels',
  'label-print',
  'label-jobs',
  'label-settings',
  'handover',
  'sales',
  'sale',
  'return',
  'trade-ins',
  'trade-in',
  'trade-in-new',
  'staff',
  'store-settings',
  'roster',
  'rooms',
  'visit-purposes',
  'visit-policy',
  'customers',
  'customer',
  'prices',
  'price-rules',
  'price-rule',
  'price-gaps',
  'policies',
  'policy',
  'quotes',
  'quote',
  'synonyms',
  'alarms',
  'scan-policy',
  'alarm',
  'imports',
  'import',
  'audit',
  'account',
] as const;

export type Tab = (typeof TABS)[number];
export type TabRoute = `/pages/${Tab}/index`;
export type Route =
  | TabRoute
  | `/customer/${(typeof CUSTOMER_PAGES)[number]}/index`
  | `/tag/${(typeof TAG_PAGES)[number]}/index`
  | `/admin/${(typeof ADMIN_PAGES)[number]}/index`;

export const isTabRoute = (route: string): route is TabRoute => route.startsWith('/pages/');
