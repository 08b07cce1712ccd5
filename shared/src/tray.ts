/** 试戴盘: whether a wished piece can lie on the tray when the visit begins. */
export const TRAY_VERDICTS = ['here', 'coming', 'cannot'] as const;
export type TrayVerdict = (typeof TRAY_VERDICTS)[number];

/** Why it cannot: it is gone, kept for somebody at that time, or could only come later; `elsewhere` says nobody sends it. */
export const TRAY_REASONS = ['gone', 'kept', 'too_late', 'elsewhere'] as const;
export type TrayReason = (typeof TRAY_REASONS)[number];

/** `proposed`: the store has put another piece in its place and the customer has not answered; `declined`: not that one. */
export const WISH_STATES = ['wished', 'proposed', 'declined'] as const;
export type WishState = (typeof WISH_STATES)[number];

/** 备盘: how a line of the preparation list stands. */
export const TRAY_LINE_STATES = ['laid', 'here', 'coming', 'late', 'missing', 'declined'] as const;
export type TrayLineState = (typeof TRAY_LINE_STATES)[number];

/** Why a tray cannot be called ready. */
export const TRAY_READY_REFUSALS = ['not_laid', 'visit_over', 'already_ready', 'not_ready'] as const;
export type TrayReadyRefusal = (typeof TRAY_READY_REFUSALS)[number];

export const TRAY_RULES = {
  /** A piece that comes by courier is there so long before the guest. */
  readyBeforeMinutes: 15,
  /** Alternatives shown at once. */
  alternatives: 6,
  /** An alternative costs at most so much more or less, in hundredths. */
  priceBandPercent: 25,
} as const;
