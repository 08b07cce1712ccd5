import { useState } from 'react';
import { sendEvidence } from '@/api/desk/files';
import { addressOfPicture } from '@/api/pictures';
import { Box } from '@/components/elements';
import { FullScreen } from '@/components/gallery';
import { Photos, type SentPhoto } from '@/components/photos';
import { Picture } from '@/components/picture';
import { Tap } from '@/components/tap';
import { previewPictures } from '@/platform/preview';
import { common } from '@/text';
import { deskText } from '@/text/desk';

/** As many as a line of the passport takes. */
export const EVIDENCE_PHOTOS = 6;

export interface EvidenceProps {
  label?: string;
  value: readonly SentPhoto[];
  onValue: (photos: SentPhoto[]) => void;
}

/** Photos that go into the piece's passport with the step they prove. */
export function Evidence({ label = deskText.custody.photos, value, onValue }: EvidenceProps) {
  return <Photos label={label} value={value} onValue={onValue} max={EVIDENCE_PHOTOS} send={sendEvidence} />;
}

/** Photos of whoever proposed something, for the one who shall agree. */
export function Seen({ photos, alt }: { photos: readonly string[]; alt: string }) {
  const [at, setAt] = useState<number | null>(null);
  if (photos.length === 0) return null;
  const open = (one: number): void => {
    if (!previewPictures(photos.map(addressOfPicture), one)) setAt(one);
  };
  return (
    <Box className="evidence">
      {photos.map((photo, i) => (
        <Tap key={photo} label={`${alt}，${common.fullScreen}`} onTap={() => open(i)}>
          <Picture src={photo} alt={alt} />
        </Tap>
      ))}
      {at === null ? null : (
        <FullScreen
          pictures={photos.map((src) => ({ src, alt }))}
          index={at}
          onIndex={setAt}
          onClose={() => setAt(null)}
        />
      )}
    </Box>
  );
}

/** What goes with the request; nothing where none was taken. */
export const photoIdsOf = (photos: readonly SentPhoto[]): { photoIds?: string[] } =>
  photos.length === 0 ? {} : { photoIds: photos.map((one) => one.id) };
