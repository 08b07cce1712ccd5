import type { StoreCard } from '../../domains/store/index.js';
import type { StoreCardView } from './store.dto.js';

export const toStoreCardView = (store: StoreCard): StoreCardView => ({
  id: store.id,
  name: store.name,
  kind: store.kind,
  city: store.city,
  district: store.district,
  address: store.address,
  phone: store.phone,
  lat: store.lat,
  lng: store.lng,
  services: store.services,
  distanceM: store.distanceM,
  openNow: store.openNow,
  today: store.today.map(({ opensAt, closesAt }) => ({ opensAt, closesAt })),
});
