import Taro from '@tarojs/taro';
import type { NamedPlace, Place } from './place.types';

/** Where the person is; null when they would rather not say. */
export async function whereAmI(): Promise<Place | null> {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' });
    return { latitude, longitude };
  } catch {
    return null;
  }
}

export function openMap(place: NamedPlace): void {
  void Taro.openLocation({ ...place, scale: 16 });
}
