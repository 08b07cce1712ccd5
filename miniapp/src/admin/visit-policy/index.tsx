import { useQuery } from '@tanstack/react-query';
import { policyQuery } from '@/api/desk/settings';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { useFilters } from '@/hooks/use-filters';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { ScopeChoice, scopeOf } from '../parts/scope-choice';
import { SETTINGS_ROLES, SettingsTabs } from '../parts/settings-tabs';
import { useDesk } from '../parts/use-desk';
import { HousePolicy } from './house-policy';
import { OwnPolicy } from './own-policy';

const text = deskText.settings;

/** 预约规则: what happens to visits once they are booked. */
export default function VisitPolicyPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('scope');
  const hq = desk.is('headquarters');
  const scope = hq ? scopeOf(filters.scope) : 'store';
  const asked = useQuery({
    ...policyQuery(scope === 'house' ? undefined : desk.store?.id),
    enabled: desk.ready && (scope === 'house' || desk.store !== undefined),
  });
  return (
    <DeskPage desk={desk} title={text.title} place="store-settings" roles={SETTINGS_ROLES}>
      <SettingsTabs page="visit-policy" />
      {hq ? <ScopeChoice scope={scope} onScope={(one) => narrow({ scope: one })} /> : null}
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
        {(policy) =>
          scope === 'house' ? (
            <HousePolicy key="house" policy={policy} />
          ) : (
            <OwnPolicy key={desk.store?.id} policy={policy} storeId={desk.store?.id} />
          )
        }
      </Faces>
    </DeskPage>
  );
}
