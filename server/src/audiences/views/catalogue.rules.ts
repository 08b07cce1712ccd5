import { mediaPath } from '@zhuyue/shared';
import type {
  CatalogueSeries,
  CatalogueStyle,
  CertificateRow,
  StoneRow,
} from '../../domains/inventory/index.js';
import type {
  CertificateView,
  SeriesView,
  StoneView,
  StyleCardView,
  StyleFactsView,
} from './catalogue.dto.js';

/** Where a picture of the range is served. */
export const picturePath = (file: string | null | undefined): string => mediaPath(file ?? 'none.webp');
/** For lists: where there is a small version, that one. */
export const thumbPath = (file: string | null | undefined): string => mediaPath(file ?? 'none.webp', 'small');

export { toBoardPriceView, toPriceView } from './price-view.rules.js';

export const toStyleCardView = (style: CatalogueStyle): StyleCardView => ({
  id: style.id,
  code: style.code,
  name: style.name,
  kind: style.kind,
  metal: style.metal,
  metalColour: style.metalColour,
  gem: style.gem,
  seriesName: style.seriesName,
  picture: thumbPath(style.pictures[0]),
  priceMode: style.priceMode,
  priceFen: style.bill.totalFen,
  piecesInStock: style.piecesInStock,
  storesInStock: style.storesInStock,
});

export const toStyleFactsView = (style: CatalogueStyle): StyleFactsView => ({
  ...toStyleCardView(style),
  gtin: style.gtin,
  description: style.description,
  craft: style.craft,
  dimensions: style.dimensions,
  care: style.care,
  finenessPermille: style.finenessPermille,
  plating: style.plating,
  pictures: style.pictures.map(picturePath),
  spin: style.spin.map(picturePath),
});

export const toSeriesView = (series: CatalogueSeries): SeriesView => ({
  id: series.id,
  name: series.name,
  story: series.story,
  picture: picturePath(series.picture),
  styleCount: series.styleCount,
});

export const toStoneView = (stone: StoneRow): StoneView => ({
  gem: stone.gem,
  main: stone.main,
  count: stone.count,
  milliCarat: stone.milliCarat,
  shape: stone.shape,
  colour: stone.colour,
  clarity: stone.clarity,
  cut: stone.cut,
  setting: stone.setting,
});

export const toCertificateView = ({ lab, number, stone }: CertificateRow): CertificateView => ({
  lab,
  number,
  stone,
});
