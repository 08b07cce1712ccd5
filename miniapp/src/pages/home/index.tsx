import { useDidShow, useShareAppMessage } from '@tarojs/taro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { homeQuery, type Home } from '@/api/catalogue';
import { Card, Tray } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Icon } from '@/components/icon';
import { Link } from '@/components/link';
import { Page } from '@/components/page';
import { Picture } from '@/components/picture';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Tap } from '@/components/tap';
import { useBrowse } from '@/hooks/use-browse';
import { hasAgreedToPlace, usePlace } from '@/hooks/use-place';
import { scanTag } from '@/hooks/use-scan';
import { go } from '@/platform/navigation';
import { common, words } from '@/text';
import { browseText, homeText } from '@/text/home';
import { GoldLine } from './gold-line';
import { NearestStore } from './nearest-store';
import './index.scss';

export default function HomePage() {
  const { place, state, ask } = usePlace();
  useDidShow(() => {
    if (state === 'unknown' && hasAgreedToPlace()) void ask();
  });
  useShareAppMessage(() => ({ title: common.house, path: '/pages/home/index' }));
  // The tray stays while the nearest store is being looked up.
  const home = useQuery({ ...homeQuery(place), placeholderData: keepPreviousData });
  return (
    <Page title={common.house} tab="home" bare wide>
      <Faces query={home} skeleton={<Skeleton like="piece" rows={3} />}>
        {(data) => <Ready data={data} />}
      </Faces>
      <Tap className="home__scan" onTap={() => void scanTag()}>
        <Icon name="scan" />
        <Txt>{homeText.scan}</Txt>
      </Tap>
    </Page>
  );
}

/** Browse is a tab: what it shall show is left for it before going there. */
function openSeries(series: Home['lead']): void {
  useBrowse.getState().start({ series: { id: series.id, name: series.name } });
  go('/pages/browse/index');
}

function Ready({ data }: { data: Home }) {
  const { lead } = data;
  return (
    <>
      <Box className="home__top">
        <Txt as="p" className="home__house">
          {common.house}
        </Txt>
        <Tap
          className="home__lead"
          label={`${lead.name}，${homeText.openSeries(lead.styleCount)}`}
          onTap={() => openSeries(lead)}
        >
          <Picture src={lead.picture} alt="" eager />
        </Tap>
        <Box className="home__words">
          <Txt as="p" className="home__season">
            {homeText.lead}
          </Txt>
          <Txt as="h2" className="home__series">
            {lead.name}
          </Txt>
          <Txt as="p" className="home__story">
            {lead.story}
          </Txt>
          <Tap className="home__more" onTap={() => openSeries(lead)}>
            <Txt>{homeText.openSeries(lead.styleCount)}</Txt>
            <Icon name="forward" size={16} />
          </Tap>
          <GoldLine board={data.gold} />
        </Box>
      </Box>
      <NearestStore store={data.nearest} />
      <Section
        title={homeText.arrivals}
        aside={
          <Link to="/pages/browse/index" className="home__all">
            {homeText.seeAll}
          </Link>
        }
      >
        <Tray label={homeText.arrivals}>
          {data.arrivals.map((style) => (
            <Card
              key={style.id}
              to="/customer/style/index"
              params={{ id: style.id }}
              picture={style.picture}
              name={style.name}
              priceFen={style.priceFen}
              mode={words.priceModes[style.priceMode]}
              note={style.storesInStock > 0 ? browseText.inStores(style.storesInStock) : browseText.noStock}
            />
          ))}
        </Tray>
      </Section>
      <Section title={homeText.seriesTitle}>
        {data.series.map((series) => (
          <Tap key={series.id} className="home__one" onTap={() => openSeries(series)}>
            <Box className="home__thumb">
              <Picture src={series.picture} alt="" />
            </Box>
            <Txt className="home__name">{series.name}</Txt>
            <Txt className="home__count">{homeText.styles(series.styleCount)}</Txt>
            <Icon name="forward" size={16} />
          </Tap>
        ))}
      </Section>
      <Txt as="p" className="home__rendering">
        {common.rendering}
      </Txt>
    </>
  );
}
