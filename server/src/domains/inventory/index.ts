import { StockContainer } from './containers/container.entity.js';
import { MOVES_ENTITIES } from './moves.entities.js';
import { LABEL_ENTITIES } from './labels/index.js';
import { Certificate, Piece, PieceEvent, PieceStone } from './piece.entity.js';
import { CUSTODY_ENTITIES } from './custody.entities.js';
import { ScanAlarm, ScanPolicyVersion, TagGuess, TagScan } from './scans/scan.entity.js';
import { StyleEvent, StyleRevision, StyleStoneRow } from './style-revision.entity.js';
import { PRICE_ENTITIES } from './prices/index.js';
import { Series, Style, StyleGram } from './style.entity.js';
import { Tag } from './tags/tag.entity.js';
import { StyleImport, StyleImportPart, StyleImportRow } from './styles/sheets/style-import.entity.js';
import { SearchSynonym } from './styles/search/search-synonym.entity.js';

export const INVENTORY_ENTITIES = [
  StockContainer,
  Series,
  Style,
  StyleGram,
  StyleStoneRow,
  StyleRevision,
  StyleEvent,
  ...PRICE_ENTITIES,
  Piece,
  PieceStone,
  Certificate,
  PieceEvent,
  Tag,
  TagScan,
  TagGuess,
  ScanAlarm,
  ScanPolicyVersion,
  ...MOVES_ENTITIES,
  ...CUSTODY_ENTITIES,
  SearchSynonym,
  StyleImport,
  StyleImportPart,
  StyleImportRow,
  ...LABEL_ENTITIES,
];
export { Certificate, Piece, PieceEvent, PieceStone, Series, Style, StyleGram };
export { InventoryModule } from './inventory.module.js';
export * from './labels/index.js';
export { Certificates, type Conflict, type LinkedPaper, type Paper } from './pieces/certificates.service.js';
export { DeskPieces, type DeskStep } from './pieces/desk-pieces.service.js';
export { changeOf, type EditFacts } from './pieces/edit.rules.js';
export { firstBreak, type BrokenLink, type PassportHead } from './pieces/passport-check.rules.js';
export { keyIdOf, sealHolds, type Statement } from './pieces/checkpoint.rules.js';
export { PassportProofs, type PassportProof } from './pieces/passport-proofs.service.js';
export type { CheckpointRow, CheckRow } from './pieces/passports.repository.js';
export { Passports, statementOf, type CheckProgress } from './pieces/passports.service.js';
export {
  publicPassportOf,
  PUBLIC_PASSPORT_WORDS,
  type PublicPassportLine,
  type PublicPassportWord,
} from './pieces/public-passport.rules.js';
export { CustomerHolds } from './pieces/customer-holds.service.js';
export { HoldTimers } from './pieces/hold-timers.service.js';
export type { HoldTerms } from './pieces/hold-book.service.js';
export type { HoldRow, StandingHold } from './pieces/holds.repository.js';
export { PiecePhotos } from './pieces/piece-photos.service.js';
export { Enrolments, type Enrolment, type EnrolStyle } from './pieces/enrolments.service.js';
export { DeskHolds } from './pieces/desk-holds.service.js';
export {
  chainOf,
  chained,
  FIRST_HASH,
  hashOf,
  type CustodyEntry,
  type Evidence,
  type PassportLine,
} from './pieces/passport.rules.js';
export type { LockedPiece, PieceChange } from './pieces/pieces.repository.js';
export { deskRefusals, pieceRefusals, Pieces, type Mover } from './pieces/pieces.service.js';
export type {
  CertificateRow,
  CustodyLine,
  PieceRow,
  StockFilter,
  StoneRow,
} from './pieces/stock.repository.js';
export {
  placeOfPiece,
  Stock,
  termsOf,
  type PieceFile,
  type PricedPiece,
  type StockPage,
} from './pieces/stock.service.js';
export * from './prices/index.js';
export type { QuoteBody } from './quotes/quote.rules.js';
export { Quotes, type QuoteSeen } from './quotes/quotes.service.js';
export { SeriesEditing, type DeskSeries, type SeriesFacts } from './styles/editing/series-editing.service.js';
export {
  StyleEditing,
  type StyleDraft,
  type UpsertOutcome,
  type UpsertVerdict,
} from './styles/editing/style-editing.service.js';
export type {
  DeskStyleFilter,
  DeskStyleRow,
  EventLine,
  RevisionLine,
} from './styles/editing/style-files.repository.js';
export {
  StyleFiles,
  type DeskStylePage,
  type OpenRevision,
  type StyleFile,
} from './styles/editing/style-files.service.js';
export { StylePublisher } from './styles/editing/style-publisher.service.js';
export { StyleReview, type RevisionStep } from './styles/editing/style-review.service.js';
export type { CatalogueSeries } from './styles/catalogue.service.js';
export type { UnderstoodTerm } from './styles/range/asked.js';
export type { Found, Listing, PageAsked, StyleFilter } from './styles/range/listing.js';
export type { CatalogueStyle } from './styles/range/range.js';
export type { Suggestion } from './styles/range/suggestions.js';
export { normalised, wordsOf } from './styles/search/fold.rules.js';
export { WordBook } from './styles/search/word-book.js';
export type { SynonymRow } from './styles/search/search-synonyms.repository.js';
export { SynonymEditing, type SynonymWish } from './styles/search/synonym-editing.service.js';
export { StyleExport } from './styles/sheets/style-export.service.js';
export { StyleImportWorker } from './styles/sheets/style-import-worker.service.js';
export type { ImportLine } from './styles/sheets/style-imports.repository.js';
export { StyleImports, type ImportFile } from './styles/sheets/style-imports.service.js';
export { StyleSearch } from './styles/style-search.service.js';
export { StylesRepository } from './styles/styles.repository.js';
export { Styles, type StyleDetail, type StyleInStore } from './styles/styles.service.js';
export { HIGHEST_IDENTITY, TagCodes } from './tags/tag-codes.service.js';
export type { AlarmListRow, AlarmRow, EvidenceScan } from './scans/alarms.repository.js';
export { rungsOf, verdictOf, type RungFacts, type RungLine } from './scans/rungs.rules.js';
export { PieceScans, type StaffScan } from './scans/piece-scans.service.js';
export { ScanAlarms } from './scans/scan-alarms.service.js';
export { ScanPolicies, type OfferedPolicy } from './scans/scan-policies.service.js';
export { ScanLog } from './scans/scan-log.service.js';
export { ScansModule } from './scans/scans.module.js';
export { ScanWatch } from './scans/scan-watch.service.js';
export { TagFiles, type TagFile } from './scans/tag-files.service.js';
export type { ScanNote } from './scans/visitor.rules.js';
export { TagDesk, type TagOrder } from './tags/tag-desk.service.js';
export { newTagRow, tagSteps } from './tags/tag.rules.js';
export type { TagLine, TagRow } from './tags/tags.repository.js';
export { Tags, type FoundTag } from './tags/tags.service.js';
export { StockContainer };
export * from './moves.js';
