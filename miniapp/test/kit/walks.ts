import type { Phone } from './phone';
import { tagPage } from './product';
import { sheet } from './steps';

/** From page to page by what can be seen and tapped; `name` for what is a button and no link. */
export interface Step {
  from: string;
  to: string;
  tap?: string | RegExp;
  /** Where one tap is not enough. */
  by?: (phone: Phone) => Promise<void>;
}

/** Every page of a customer. */
export const CUSTOMER_WALK: readonly Step[] = [
  { from: 'pages/home/index', to: 'pages/browse/index' },
  { from: 'pages/browse/index', to: 'pages/scan/index' },
  { from: 'pages/scan/index', to: 'pages/mine/index' },
  { from: 'pages/mine/index', to: 'pages/home/index' },
  { from: 'pages/home/index', to: 'customer/style/index' },
  { from: 'customer/style/index', to: 'customer/store/index' },
  { from: 'customer/store/index', to: 'customer/booking/index', tap: '预约到店试戴' },
  { from: 'pages/home/index', to: 'customer/stores/index' },
  { from: 'pages/mine/index', to: 'customer/appointments/index' },
  { from: 'customer/appointments/index', to: 'customer/appointment/index' },
  { from: 'customer/appointment/index', to: 'customer/visit/index' },
  { from: 'pages/mine/index', to: 'customer/fit/index' },
  { from: 'pages/mine/index', to: 'customer/reminders/index' },
  { from: 'customer/messages/index', to: 'customer/recap/index' },
  { from: 'pages/mine/index', to: 'customer/piece/index' },
  { from: 'customer/piece/index', to: 'tag/piece/index' },
  { from: 'customer/piece/index', to: 'customer/warranty/index' },
  {
    from: 'customer/warranty/index',
    to: 'tag/warranty/index',
    by: async (phone) => {
      await phone.button('复制验证链接').click();
      await phone.text('已复制').waitFor();
      const link = new URL(await phone.page.evaluate(() => navigator.clipboard.readText()));
      await phone.open(`${link.pathname}${link.search}`);
    },
  },
  { from: 'pages/mine/index', to: 'customer/articles/index' },
  {
    from: 'customer/articles/index',
    to: 'customer/article/index',
    by: (phone) => phone.button(/银饰变黑/).click(),
  },
  { from: 'pages/mine/index', to: 'customer/threads/index' },
  { from: 'customer/threads/index', to: 'customer/thread/index' },
  { from: 'customer/piece/index', to: 'customer/passing/index' },
  { from: 'customer/piece/index', to: 'customer/loss/index' },
  { from: 'pages/mine/index', to: 'customer/passings/index' },
  { from: 'customer/passings/index', to: 'customer/inherit/index' },
  { from: 'pages/mine/index', to: 'customer/claims/index' },
  { from: 'customer/claims/index', to: 'customer/claim/index' },
  { from: 'customer/claims/index', to: 'customer/claim-new/index', tap: '申请售后' },
  { from: 'customer/piece/index', to: 'customer/ways/index' },
  { from: 'pages/mine/index', to: 'customer/holds/index' },
  { from: 'pages/mine/index', to: 'customer/messages/index' },
  { from: 'pages/mine/index', to: 'customer/account/index' },
  {
    from: 'pages/scan/index',
    to: 'customer/quote/index',
    by: async (phone) => {
      await phone.open(tagPage('可售'));
      await phone.button(/价格明细/).click();
      await phone.button('锁定这个价格').click();
      await phone.button('查看报价').click();
    },
  },
];

export const firstRow = (desk: Phone): Promise<void> =>
  desk.page.locator('tbody tr').filter({ visible: true }).first().click();

const chip =
  (name: string) =>
  (desk: Phone): Promise<void> =>
    desk.page.getByRole('radio', { name, exact: true }).filter({ visible: true }).click();

/** Every page of the desk that a store's manager has. */
export const DESK_WALK: readonly Step[] = [
  { from: 'admin/claims/index', to: 'admin/today/index' },
  { from: 'admin/today/index', to: 'admin/appointments/index' },
  { from: 'admin/today/index', to: 'admin/appointment/index' },
  { from: 'admin/today/index', to: 'admin/visits/index' },
  { from: 'admin/visits/index', to: 'admin/visit/index' },
  { from: 'admin/visits/index', to: 'admin/visit-figures/index', tap: '试戴转化' },
  { from: 'admin/today/index', to: 'admin/claims/index' },
  { from: 'admin/today/index', to: 'admin/preparation/index' },
  { from: 'admin/today/index', to: 'admin/claim/index' },
  { from: 'admin/today/index', to: 'admin/threads/index' },
  { from: 'admin/threads/index', to: 'admin/answers/index', tap: '常用回复' },
  { from: 'admin/today/index', to: 'admin/articles/index' },
  { from: 'admin/articles/index', to: 'admin/article/index', by: (desk) => firstRow(desk) },
  { from: 'admin/claim/index', to: 'admin/piece/index' },
  { from: 'admin/claim/index', to: 'admin/customer/index' },
  { from: 'admin/today/index', to: 'admin/handover/index' },
  { from: 'admin/today/index', to: 'admin/stock/index' },
  { from: 'admin/today/index', to: 'admin/styles/index' },
  { from: 'admin/styles/index', to: 'admin/series/index' },
  {
    from: 'admin/styles/index',
    to: 'admin/style/index',
    by: (desk) => desk.page.locator('tbody tr').filter({ visible: true }).first().click(),
  },
  {
    from: 'admin/style/index',
    to: 'admin/style-edit/index',
    by: (desk) => desk.button(/^(修订|修改)$/).click(),
  },
  { from: 'admin/today/index', to: 'admin/labels/index' },
  {
    from: 'admin/labels/index',
    to: 'admin/label-print/index',
    by: async (desk) => {
      await desk.page.getByRole('radio', { name: '全部' }).filter({ visible: true }).first().click();
      await desk.page
        .getByRole('button', { name: /^选中[^本]/ })
        .filter({ visible: true })
        .first()
        .click();
      await desk.button('预览').click();
    },
  },
  { from: 'admin/labels/index', to: 'admin/label-jobs/index' },
  { from: 'admin/labels/index', to: 'admin/label-settings/index' },
  { from: 'admin/today/index', to: 'admin/sales/index' },
  {
    from: 'admin/sales/index',
    to: 'admin/sale/index',
    by: async (desk) => {
      await desk.page.getByRole('radio', { name: '近 30 天' }).filter({ visible: true }).click();
      await desk.page.locator('tbody tr').filter({ visible: true }).first().click();
    },
  },
  {
    from: 'admin/sales/index',
    to: 'admin/return/index',
    by: async (desk) => {
      await desk.page.getByRole('radio', { name: '近 30 天' }).filter({ visible: true }).click();
      await desk.page.locator('tbody tr', { hasText: '已交付' }).filter({ visible: true }).first().click();
      await desk.button(/^退货$/).click();
    },
  },
  { from: 'admin/sales/index', to: 'admin/trade-ins/index' },
  { from: 'admin/sales/index', to: 'admin/payouts/index' },
  { from: 'admin/sales/index', to: 'admin/dispositions/index' },
  { from: 'admin/trade-ins/index', to: 'admin/trade-in/index', by: firstRow },
  { from: 'admin/trade-ins/index', to: 'admin/trade-in-new/index', tap: '收旧换新' },
  { from: 'admin/today/index', to: 'admin/transfers/index' },
  { from: 'admin/transfers/index', to: 'admin/transfer/index', by: firstRow },
  { from: 'admin/transfers/index', to: 'admin/transfer-new/index', tap: '申请调拨' },
  { from: 'admin/transfers/index', to: 'admin/deliveries/index' },
  { from: 'admin/transfers/index', to: 'admin/transit/index' },
  { from: 'admin/transfers/index', to: 'admin/custody-policy/index' },
  { from: 'admin/deliveries/index', to: 'admin/delivery/index', by: firstRow },
  { from: 'admin/deliveries/index', to: 'admin/delivery-new/index', tap: '建收货单' },
  { from: 'admin/today/index', to: 'admin/counts/index' },
  { from: 'admin/counts/index', to: 'admin/count/index', by: firstRow },
  { from: 'admin/counts/index', to: 'admin/containers/index' },
  { from: 'admin/containers/index', to: 'admin/container/index', by: firstRow },
  { from: 'admin/today/index', to: 'admin/losses/index' },
  { from: 'admin/today/index', to: 'admin/inheritances/index' },
  { from: 'admin/inheritances/index', to: 'admin/inheritance/index', by: firstRow },
  { from: 'admin/today/index', to: 'admin/customers/index' },
  { from: 'admin/today/index', to: 'admin/prices/index' },
  { from: 'admin/today/index', to: 'admin/price-rules/index' },
  {
    from: 'admin/price-rules/index',
    to: 'admin/price-rule/index',
    by: (desk) => desk.page.locator('tbody tr').filter({ visible: true }).first().click(),
  },
  { from: 'admin/price-rules/index', to: 'admin/price-gaps/index' },
  { from: 'admin/today/index', to: 'admin/quality/index' },
  { from: 'admin/today/index', to: 'admin/policies/index' },
  {
    from: 'admin/policies/index',
    to: 'admin/policy/index',
    by: (desk) => desk.page.locator('tbody tr').filter({ visible: true }).first().click(),
  },
  { from: 'admin/today/index', to: 'admin/quotes/index' },
  {
    from: 'admin/quotes/index',
    to: 'admin/quote/index',
    by: (desk) => desk.page.locator('tbody tr').filter({ visible: true }).first().click(),
  },
  { from: 'admin/today/index', to: 'admin/synonyms/index' },
  { from: 'admin/styles/index', to: 'admin/imports/index' },
  {
    from: 'admin/imports/index',
    to: 'admin/import/index',
    by: async (desk) => {
      const chooser = desk.page.waitForEvent('filechooser');
      await desk.button('选择文件上传').click();
      await (
        await chooser
      ).setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('款号\nZY-R0001') });
    },
  },
  { from: 'admin/today/index', to: 'admin/staff/index' },
  { from: 'admin/today/index', to: 'admin/store-settings/index' },
  { from: 'admin/store-settings/index', to: 'admin/roster/index', by: chip('排班') },
  { from: 'admin/roster/index', to: 'admin/rooms/index', by: chip('房间与台位') },
  { from: 'admin/rooms/index', to: 'admin/works/index', by: chip('能做的活') },
  {
    from: 'admin/roster/index',
    to: 'admin/absence/index',
    by: async (desk) => {
      await desk.button('有人生病').click();
      const people = sheet(desk).getByRole('radiogroup', { name: '谁' });
      await people.getByRole('radio').last().click();
      await sheet(desk).getByRole('button', { name: '登记并安排' }).click();
    },
  },
  { from: 'admin/rooms/index', to: 'admin/visit-purposes/index', by: chip('预约项目') },
  { from: 'admin/visit-purposes/index', to: 'admin/visit-policy/index', by: chip('预约规则') },
  { from: 'admin/visit-policy/index', to: 'admin/year-calendar/index', by: chip('放假安排') },
  { from: 'admin/today/index', to: 'admin/training/index' },
  { from: 'admin/training/index', to: 'admin/trainee/index', by: firstRow },
  { from: 'admin/training/index', to: 'admin/my-training/index' },
  { from: 'admin/training/index', to: 'admin/training-terms/index' },
  { from: 'admin/today/index', to: 'admin/audit/index' },
  { from: 'admin/today/index', to: 'admin/alarms/index' },
  {
    from: 'admin/alarms/index',
    to: 'admin/alarm/index',
    by: async (desk) => {
      await desk.page.locator('tbody tr').filter({ visible: true }).first().click();
    },
  },
  { from: 'admin/alarms/index', to: 'admin/scan-policy/index' },
  { from: 'admin/claims/index', to: 'admin/promises/index' },
  { from: 'admin/today/index', to: 'admin/inbox/index' },
  { from: 'admin/inheritances/index', to: 'admin/ownership-terms/index' },
  { from: 'admin/inbox/index', to: 'admin/robots/index' },
  { from: 'admin/today/index', to: 'admin/account/index' },
];
