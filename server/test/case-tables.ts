/** Everything that hangs on a case, what hangs on others first: for specs that begin without any. */
export const CASE_TABLES = [
  'case_clock_warning',
  'case_clock_mark',
  'case_clock',
  'claim_proof',
  'claim_event',
  'claim_photo',
  'claim_parcel',
  'case_quote',
  'bench_entry',
  'quality_check',
  'claim',
] as const;
