import {
  HOUSE_FACT_LENGTH,
  LABEL_BOUNDS,
  LABEL_CODES,
  LABEL_FAULTS,
  LABEL_ITEMS,
  LABEL_KINDS,
  LINK_CASES,
  type LabelCode,
  type LabelFault,
  type LabelItem,
  type LabelKind,
  type LabelMeasure,
  type LinkCase,
} from '@zhuyue/shared';
import {
  Bool,
  Id,
  Instant,
  Int,
  Many,
  Mark,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';

const Measure = (name: LabelMeasure): PropertyDecorator => {
  const [min, max] = LABEL_BOUNDS[name];
  return Int({ min, max });
};

/** A form of label; lengths in tenths of a millimetre, the module in hundredths. */
export class LabelTemplateBody {
  @Text({ max: 40 }) name!: string;
  @OneOf(LABEL_KINDS) kind!: LabelKind;
  @Measure('widthDmm') widthDmm!: number;
  @Measure('heightDmm') heightDmm!: number;
  @Measure('marginDmm') marginDmm!: number;
  @Measure('tailDmm') tailDmm!: number;
  @Measure('columns') columns!: number;
  @Measure('rows') rows!: number;
  @Measure('leftDmm') leftDmm!: number;
  @Measure('topDmm') topDmm!: number;
  @Measure('gapXDmm') gapXDmm!: number;
  @Measure('gapYDmm') gapYDmm!: number;
  @Measure('moduleHmm') moduleHmm!: number;
  @OneOf(LINK_CASES) linkCase!: LinkCase;
  @OneOf(LABEL_CODES) code!: LabelCode;
  @SomeOf(LABEL_ITEMS) items!: LabelItem[];
}
/** POST /api/admin/labels/settings/templates/:id — a form that was read as `mark`. */
export class LabelTemplateChangeBody extends LabelTemplateBody {
  @Mark() mark!: string;
}
export class LabelTemplateView extends LabelTemplateChangeBody {
  @Id() id!: string;
  /** Offered for printing. */
  @Bool() active!: boolean;
  /** What of it cannot be printed with the links of this shop. */
  @SomeOf(LABEL_FAULTS) faults!: LabelFault[];
  @Instant() changedAt!: string;
  @Text({ max: 40, nullable: true }) changedByName!: string | null;
}
export class LabelTemplateActiveBody {
  @Bool() active!: boolean;
}

const Fact = (): PropertyDecorator => Text({ min: 0, max: HOUSE_FACT_LENGTH });
/** What the shop says of itself on every label. Empty: not said. */
export class LabelHouseBody {
  @Fact() maker!: string;
  @Fact() trademark!: string;
  @Fact() address!: string;
  @Fact() contact!: string;
  @Fact() conformity!: string;
  @Fact() standardMetal!: string;
  @Fact() standardGem!: string;
  @Fact() standardDiamond!: string;
}
/** GET /api/admin/labels/settings, and the reply to every change of them. */
export class LabelSettingsView {
  @Many(() => LabelTemplateView) templates!: LabelTemplateView[];
  @One(() => LabelHouseBody) house!: LabelHouseBody;
  @Instant({ nullable: true }) houseChangedAt!: string | null;
  @Text({ max: 40, nullable: true }) houseChangedByName!: string | null;
  /** What the house still has to say before a label is complete. */
  @SomeOf(LABEL_ITEMS) missing!: LabelItem[];
  /** What every printed link begins with. */
  @Text({ max: 200 }) base!: string;
  /** The address is longer than small labels have room for: `TAG_BASE_URL` of the server can be shorter. */
  @Bool() baseTooLong!: boolean;
}
