import { mappedOf } from '../../domains/service/index.js';
import type { MappedView } from './stone-map.dto.js';

export const toMappedView = (file: Parameters<typeof mappedOf>[0]): MappedView => {
  const { kind, gem, stones } = mappedOf(file);
  return { kind, gem, stones: stones.map(({ main, count, setting }) => ({ main, count, setting })) };
};
