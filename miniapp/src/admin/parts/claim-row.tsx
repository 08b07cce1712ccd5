import type { DeskClaimCard } from '@/api/desk/claims';
import { Badge, tones } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Link } from '@/components/link';
import { Picture } from '@/components/picture';
import { caseName, caseWords } from '@/text/case-kind';
import { Due } from './due';
import './claim-row.scss';

/** A claim in one line: the piece, what is wrong, and how long is left. */
export function ClaimRow({ claim }: { claim: DeskClaimCard }) {
  return (
    <Box as="li" className={`claim-row ${claim.overdue ? 'claim-row--overdue' : ''}`}>
      <Link to="/admin/claim/index" params={{ id: claim.id }} className="claim-row__main">
        <Box className="claim-row__picture">
          <Picture src={claim.picture} alt="" />
        </Box>
        <Box className="claim-row__words">
          <Txt className="claim-row__name">{claim.pieceName}</Txt>
          <Txt className="desk-soft">
            {[caseName(claim), claim.customerName].filter((one) => one !== '').join(' · ')}
          </Txt>
        </Box>
        <Box className="claim-row__end">
          <Due at={claim.dueAt} />
          <Badge tone={tones.claim[claim.state]}>{caseWords(claim.kind).states[claim.state]}</Badge>
        </Box>
      </Link>
    </Box>
  );
}
