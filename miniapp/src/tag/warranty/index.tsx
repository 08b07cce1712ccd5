import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ApiError } from '@/api/failure';
import { warrantyCheckQuery } from '@/api/ownership';
import { Badge } from '@/components/badge';
import { PieceLine } from '@/components/cards';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Page } from '@/components/page';
import { Facts } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { hideFromSearch } from '@/platform/hidden';
import { go } from '@/platform/navigation';
import { ownershipText as text } from '@/text/ownership';
import { dayFigures } from '@/text/when';
import './index.scss';

export default function WarrantyCheckPage() {
  const { t: token } = useParams('t');
  const asked = useQuery({
    ...warrantyCheckQuery(token ?? ''),
    enabled: token !== undefined,
    retry: false,
  });
  const code = asked.error instanceof ApiError ? asked.error.code : null;
  const over = code === 'warranty.link_over';
  useEffect(hideFromSearch, []);
  if (token === undefined || over || code === 'warranty.not_found') {
    return (
      <Page title={text.checkTitle}>
        <Empty
          icon="shield"
          title={over ? text.checkOver : text.checkGone}
          text={over ? text.checkOverText : text.checkGoneText}
          action={text.home}
          onAction={() => go('/pages/home/index')}
        />
      </Page>
    );
  }
  return (
    <Page title={text.checkTitle}>
      <Faces query={asked} skeleton={<Skeleton rows={4} />}>
        {(check) => (
          <>
            <PieceLine
              picture={check.picture}
              name={check.name}
              note={check.serial}
              end={
                <Badge tone={check.verdict === 'valid' ? 'good' : 'alarm'}>
                  {text.verdicts[check.verdict]}
                </Badge>
              }
            />
            {check.verdict === 'reported' ? (
              <Txt as="p" className="check__warn">
                {text.checkReported}
              </Txt>
            ) : null}
            <Facts
              facts={[
                [text.number, check.number],
                [text.policy, check.policyName],
                [text.startsOn, dayFigures(check.startsOn)],
                [text.endsOn, dayFigures(check.endsOn)],
              ]}
            />
            <Txt as="p" className="check__note">
              {text.checkNote}
            </Txt>
          </>
        )}
      </Faces>
    </Page>
  );
}
