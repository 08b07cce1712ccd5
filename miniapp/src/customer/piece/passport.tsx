import { useQuery } from '@tanstack/react-query';
import { fetchProof, passportQuery, type PassportLine } from '@/api/passports';
import { Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { keepFile } from '@/platform/keep-file';
import { words } from '@/text';
import { passportText as text } from '@/text/passport';

const monthOf = (line: PassportLine): string => {
  const [year = '', month = ''] = line.month.split('-');
  return text.month(year, month);
};

const saidOf = (line: PassportLine): string =>
  [
    text.words[line.what] ?? line.what,
    line.city,
    line.certificate,
    line.gem === null ? null : words.gems[line.gem],
    line.count === null ? null : text.times(line.count),
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** 履历: what anybody may know of the piece, and the file that proves it elsewhere. */
export function Passport({ pieceId }: { pieceId: string }) {
  const asked = useQuery(passportQuery(pieceId));
  const save = async (): Promise<void> => {
    await attempt(async () => {
      const proof = await fetchProof(pieceId);
      if (await keepFile(`passport-${pieceId}.json`, JSON.stringify(proof, null, 2))) say(text.saved);
    });
  };
  return (
    <Section title={text.title}>
      <Txt as="p" className="piece__text">
        {text.lead}
      </Txt>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={3} />}>
        {({ lines }) =>
          lines.map((line) => (
            <Row key={saidOf(line) + line.month} title={saidOf(line)} end={monthOf(line)} />
          ))
        }
      </Faces>
      <Row icon="list" title={text.download} note={text.downloadNote} onTap={() => void save()} />
    </Section>
  );
}
