import type { Claim } from '@/api/claims';
import { Compare } from '@/components/compare';
import { Gallery } from '@/components/gallery';
import { Section } from '@/components/rows';
import { ShotGrid } from '@/components/shot-grid';
import { claimText as text } from '@/text/claim';

/** The owner's photos, the store's, and the first and the last of them laid on each other. */
export function ClaimPhotos({ claim: { photos } }: { claim: Claim }) {
  const own = photos.filter((photo) => !photo.byStaff);
  const store = photos.filter((photo) => photo.byStaff);
  const before = own[0];
  const after = store[store.length - 1];
  return (
    <>
      {before && after ? (
        <Section title={text.compare}>
          <Compare
            before={{ src: before.previewUrl, alt: text.photosBefore }}
            after={{ src: after.previewUrl, alt: text.photosAfter }}
          />
        </Section>
      ) : null}
      {own.length > 0 ? (
        <Section title={text.photosBefore}>
          <ShotGrid photos={own} />
        </Section>
      ) : null}
      {store.length > 0 ? (
        <Section title={text.photosAfter}>
          <Gallery pictures={store.map(({ url }) => ({ src: url, alt: text.photosAfter }))} />
        </Section>
      ) : null}
    </>
  );
}
