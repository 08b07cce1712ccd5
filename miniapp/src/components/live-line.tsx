import { useLiveLost } from '@/hooks/use-live';
import { common } from '@/text';
import { Txt } from './elements';
import './empty.scss';

/** Says that what others change does not arrive at the moment; nothing while it does. */
export function LiveLine() {
  const { lost } = useLiveLost();
  return lost ? (
    <Txt as="p" className="stale" role="status">
      {common.liveLost}
    </Txt>
  ) : null;
}
