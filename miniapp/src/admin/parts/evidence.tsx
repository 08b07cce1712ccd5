import { sendEvidence } from '@/api/desk/files';
import { Box } from '@/components/elements';
import { Photos, type SentPhoto } from '@/components/photos';
import { Picture } from '@/components/picture';
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
  if (photos.length === 0) return null;
  return (
    <Box className="evidence">
      {photos.map((photo) => (
        <Picture key={photo} src={photo} alt={alt} />
      ))}
    </Box>
  );
}

/** What goes with the request; nothing where none was taken. */
export const photoIdsOf = (photos: readonly SentPhoto[]): { photoIds?: string[] } =>
  photos.length === 0 ? {} : { photoIds: photos.map((one) => one.id) };
