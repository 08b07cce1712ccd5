import { MOST_WORK_DAYS, OUTLET_WORKS, type OutletWork } from '@zhuyue/shared';
import { Bool, Int, Many, OneOf } from '../../../platform/contract/index.js';
import { SeenBody } from './settings.dto.js';

export class WorkBody {
  @OneOf(OUTLET_WORKS) work!: OutletWork;
  @Int({ min: 0, max: MOST_WORK_DAYS }) days!: number;
}
/** POST /api/admin/settings/works: all that is done here from now on. */
export class WorksBody extends SeenBody {
  @Many(() => WorkBody, { max: OUTLET_WORKS.length }) works!: WorkBody[];
}
export class WorkView {
  @OneOf(OUTLET_WORKS) work!: OutletWork;
  @Bool() offered!: boolean;
  /** Days of opening it takes here, the day it comes in not counted. */
  @Int({ min: 0, max: MOST_WORK_DAYS }) days!: number;
  @Int({ min: 0, max: MOST_WORK_DAYS }) standardDays!: number;
}
/** GET /api/admin/settings/works */
export class WorksView {
  @Many(() => WorkView) items!: WorkView[];
}
