import { INHERITANCE_LIMITS, type HeirDocument } from '@zhuyue/shared';
import { sendHeirPaper } from '@/api/inheritances';
import { Photos, type SentPhoto } from '@/components/photos';
import { inheritanceText as text } from '@/text/inheritance';

export type PapersSent = Readonly<Partial<Record<HeirDocument, readonly SentPhoto[]>>>;

export const papersOf = (sent: PapersSent): { kind: HeirDocument; fileId: string }[] =>
  (Object.entries(sent) as [HeirDocument, readonly SentPhoto[]][]).flatMap(([kind, photos]) =>
    photos.map(({ id }) => ({ kind, fileId: id })),
  );

interface HeirPapersProps {
  kinds: readonly HeirDocument[];
  value: PapersSent;
  onValue: (sent: PapersSent) => void;
}

/** A place for each kind of document, so that what is still missing is seen. */
export function HeirPapers({ kinds, value, onValue }: HeirPapersProps) {
  const left = INHERITANCE_LIMITS.documents - papersOf(value).length;
  return (
    <>
      {kinds.map((kind) => {
        const own = value[kind] ?? [];
        return (
          <Photos
            key={kind}
            label={text.documents[kind]}
            value={own}
            onValue={(photos) => onValue({ ...value, [kind]: photos })}
            max={Math.min(4, own.length + left)}
            send={sendHeirPaper}
          />
        );
      })}
    </>
  );
}
