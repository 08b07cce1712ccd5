import { pieceProof } from '@/api/desk/custody';
import { TextTap } from '@/components/button';
import { attempt } from '@/components/notice';
import { keepFile } from '@/platform/keep-file';
import { deskText } from '@/text/desk';

/** The passport's open part with its way to the evening's seal, as a file. */
export function Proof({ pieceId }: { pieceId: string }) {
  const save = async (): Promise<void> => {
    await attempt(async () => {
      await keepFile(`passport-${pieceId}.json`, JSON.stringify(await pieceProof(pieceId), null, 2));
    });
  };
  return <TextTap onTap={() => void save()}>{deskText.custody.proof}</TextTap>;
}
