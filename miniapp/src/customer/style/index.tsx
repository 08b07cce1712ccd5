import { useShareAppMessage } from '@tarojs/taro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { styleQuery, type StyleDetail } from '@/api/catalogue';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { say } from '@/components/notice';
import { Page } from '@/components/page';
import { PriceHead, PriceSheet } from '@/components/price-sheet';
import { Section } from '@/components/rows';
import { ShareButton } from '@/components/share-button';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { useTray, type TrayItem } from '@/hooks/use-tray';
import { addressOf, go } from '@/platform/navigation';
import { styleText as text } from '@/text/style';
import { StyleFacts } from './facts';
import { StylePictures } from './pictures';
import { StyleStores } from './stores';
import './index.scss';

export default function StylePage() {
  const { id } = useParams('id');
  if (id === undefined) {
    return (
      <Page title={text.title} backTo="/pages/browse/index">
        <Empty
          title={text.missing}
          text={text.missingText}
          action={text.toBrowse}
          onAction={() => go('/pages/browse/index')}
        />
      </Page>
    );
  }
  return <Style id={id} />;
}

export const wishOf = (style: StyleDetail): TrayItem => ({
  styleId: style.id,
  pieceId: null,
  name: style.name,
  picture: style.picture,
  sizeHmm: null,
  priceFen: style.price.totalFen,
  storeId: null,
  storeName: null,
});

function Style({ id }: { id: string }) {
  const style = useQuery(styleQuery(id));
  const { data } = style;
  const tray = useTray();
  useShareAppMessage(() => ({
    title: text.shareTitle(data?.name ?? ''),
    path: addressOf('/customer/style/index', { id }),
  }));
  const inTray = tray.items.some((one) => one.styleId === id);
  const add = (found: StyleDetail): boolean => {
    const fits = tray.put(wishOf(found));
    say(fits ? text.added : text.trayFull);
    return fits;
  };
  const book = (found: StyleDetail): void => {
    if (inTray || tray.put(wishOf(found))) go('/customer/booking/index');
    else say(text.trayFull);
  };
  return (
    <Page
      title={data?.name ?? text.title}
      named
      wide
      backTo="/pages/browse/index"
      aside={data ? <ShareButton title={text.shareTitle(data.name)}>{text.share}</ShareButton> : null}
      bar={
        data ? (
          <>
            <Button kind="quiet" onTap={() => (inTray ? go('/customer/booking/index') : void add(data))}>
              {inTray ? text.trayCount(tray.items.length) : text.addToTray}
            </Button>
            <Button kind="gold" full onTap={() => book(data)}>
              {text.book}
            </Button>
          </>
        ) : null
      }
    >
      <Faces query={style} skeleton={<Skeleton like="piece" rows={3} />}>
        {(found) => <Ready style={found} />}
      </Faces>
    </Page>
  );
}

function Ready({ style }: { style: StyleDetail }) {
  const [open, setOpen] = useState(false);
  return (
    <Box className="style">
      <Box className="style__look">
        <StylePictures style={style} />
      </Box>
      <Box className="style__words">
        {style.series ? (
          <Txt as="p" className="style__series">
            {text.series(style.series.name)}
          </Txt>
        ) : null}
        <Txt as="h2" className="style__name">
          {style.name}
        </Txt>
        <PriceHead price={style.price} onOpen={() => setOpen(true)} />
        <Section title={text.about}>
          <Txt as="p" className="style__text" selectable>
            {style.description}
          </Txt>
        </Section>
        <StyleStores style={style} />
        <StyleFacts style={style} />
      </Box>
      <PriceSheet price={style.price} open={open} onClose={() => setOpen(false)} />
    </Box>
  );
}
