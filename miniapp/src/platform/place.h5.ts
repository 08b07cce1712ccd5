import type { NamedPlace, Place } from './place.types';

/** Where the person is; null when they would rather not say, or the browser does not know within five seconds. */
export function whereAmI(): Promise<Place | null> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve(null);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }),
      () => resolve(null),
      { timeout: 5000, maximumAge: 300_000 },
    );
  });
}

/** The map of the person's phone or the web, in a window of its own. */
export function openMap({ latitude, longitude, name, address }: NamedPlace): void {
  const query = `position=${String(longitude)},${String(latitude)}&name=${encodeURIComponent(name)}&src=zhuyue&callnative=1`;
  window.open(`https://uri.amap.com/marker?${query}#${encodeURIComponent(address)}`, '_blank', 'noopener');
}
