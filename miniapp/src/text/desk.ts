import { inLanguage } from './language';
import { inheritances } from './zh-CN/desk/inheritances';
import { losses } from './zh-CN/desk/losses';
import { absences } from './zh-CN/desk/absences';
import { alarms } from './zh-CN/desk/alarms';
import { articles } from './zh-CN/desk/articles';
import { board } from './zh-CN/desk/board';
import { claims } from './zh-CN/desk/claims';
import { counts } from './zh-CN/desk/counts';
import { custody, enrol, passports } from './zh-CN/desk/custody';
import { custodyPolicy } from './zh-CN/desk/custody-policy';
import { frame } from './zh-CN/desk/frame';
import { dispositions } from './zh-CN/desk/dispositions';
import { handover, payouts, returns, sales, tradeIns } from './zh-CN/desk/handover';
import { labels } from './zh-CN/desk/labels';
import { account, login } from './zh-CN/desk/login';
import { containers, deliveries, movesToday, transfers } from './zh-CN/desk/moves';
import { audit, customers, missed, staff } from './zh-CN/desk/people';
import { policies } from './zh-CN/desk/policies';
import { preparation, transit } from './zh-CN/desk/preparation';
import { prices } from './zh-CN/desk/prices';
import { priceRules } from './zh-CN/desk/price-rules';
import { quality } from './zh-CN/desk/quality';
import { quotes } from './zh-CN/desk/quotes';
import { settings } from './zh-CN/desk/settings';
import { stock } from './zh-CN/desk/stock';
import { caseKinds } from './zh-CN/desk/case-kind';
import { caseQueue } from './zh-CN/desk/case-queue';
import { promises } from './zh-CN/desk/promises';
import { ownershipTerms } from './zh-CN/desk/ownership-terms';
import { robots } from './zh-CN/desk/robots';
import { scanPolicy } from './zh-CN/desk/scan-policy';
import { seriesDesk, styleEdit, styleFile, styles } from './zh-CN/desk/styles';
import { inbox } from './zh-CN/desk/inbox';
import { imports } from './zh-CN/desk/imports';
import { synonyms } from './zh-CN/desk/synonyms';
import { training } from './zh-CN/desk/training';
import { tags } from './zh-CN/desk/tags';
import { threads } from './zh-CN/desk/threads';
import { today } from './zh-CN/desk/today';
import { reception } from './zh-CN/desk/reception';
import { visits } from './zh-CN/desk/visits';
import { years } from './zh-CN/desk/years';

/** What the staff desk says, page by page. */
export const deskText = inLanguage({
  'zh-CN': {
    frame,
    login,
    account,
    today,
    visits,
    reception,
    board,
    claims,
    inbox,
    threads,
    articles,
    quality,
    stock,
    styles,
    styleFile,
    styleEdit,
    seriesDesk,
    tags,
    custody,
    enrol,
    passports,
    synonyms,
    labels,
    imports,
    handover,
    sales,
    returns,
    tradeIns,
    payouts,
    dispositions,
    staff,
    settings,
    customers,
    missed,
    policies,
    prices,
    priceRules,
    quotes,
    audit,
    containers,
    transfers,
    deliveries,
    counts,
    movesToday,
    preparation,
    transit,
    custodyPolicy,
    promises,
    caseQueue,
    caseKinds,
    alarms,
    inheritances,
    losses,
    scanPolicy,
    robots,
    ownershipTerms,
    training,
    years,
    absences,
  },
});
