import { grams, type QualityCheck } from '@zhuyue/shared';
import { checkText as text } from '@/text/quality-check';
import { momentFigures } from '@/text/when';
import { Badge } from './badge';
import { Box, Txt } from './elements';
import { Picture } from './picture';
import './quality-checks.scss';

export interface CheckSeen {
  id: string;
  passed: boolean;
  stands: boolean;
  items: readonly { check: QualityCheck; ok: boolean }[];
  weightMg: number;
  note: string | null;
  photos: readonly { url: string; previewUrl: string }[];
  staffName: string;
  at: string;
}

/** What was looked at before the piece may go back, the last first. */
export function QualityChecks({ checks }: { checks: readonly CheckSeen[] }) {
  return (
    <Box>
      {[...checks].reverse().map((one) => (
        <Box key={one.id} className="check">
          <Box className="check__head">
            <Badge tone={one.passed ? (one.stands ? 'good' : 'quiet') : 'alarm'}>
              {one.passed ? text.passed : text.failed}
            </Badge>
            <Txt className="check__soft">{text.by(one.staffName, momentFigures(one.at))}</Txt>
          </Box>
          <Txt as="p">
            {[
              ...one.items.map(({ check, ok }) => text.item(text.checks[check], ok)),
              `${grams(one.weightMg)} g`,
            ].join(' · ')}
          </Txt>
          {one.note === null ? null : <Txt as="p">{one.note}</Txt>}
          {one.passed && !one.stands ? (
            <Txt as="p" className="check__soft">
              {text.outdated}
            </Txt>
          ) : null}
          <Box className="check__photos">
            {one.photos.map((photo) => (
              <Picture key={photo.url} src={photo.previewUrl} alt={text.photo} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
