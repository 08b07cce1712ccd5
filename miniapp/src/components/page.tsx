import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show';
import { goBack } from '@/platform/navigation';
import { screen } from '@/platform/screen';
import type { Route, Tab } from '@/routes';
import { common } from '@/text';
import { Boundary } from './boundary';
import { Box, Txt } from './elements';
import { Icon } from './icon';
import { TabBar } from './tab-bar';
import { Tap } from './tap';
import './page.scss';

export interface PageProps {
  title: string;
  children?: ReactNode;
  /** One of the four tab pages: no way back, the bar below. */
  tab?: Tab;
  /** The header is not drawn; the title stays for readers. The page keeps clear of the top by itself. */
  bare?: boolean;
  /** The page shows its name itself, larger, further down; the header keeps it for readers only. */
  named?: boolean;
  /** Where back leads when the page was opened by a link. */
  backTo?: Route;
  /** Beside the title, at most one or two small taps. */
  aside?: ReactNode;
  /** Above the safe area, within the thumb's reach: one gold button and at most one quiet one beside it. */
  bar?: ReactNode;
  /** Two columns and trays: up to 1080 px instead of 640. */
  wide?: boolean;
}

export function Page({
  title,
  children,
  tab,
  bare = false,
  named = false,
  backTo,
  aside,
  bar,
  wide = false,
}: PageProps) {
  const kept = useMemo(screen, []);
  useRefreshOnShow();
  const names = ['page', tab ? 'page--tab' : '', bar ? 'page--bar' : '', wide ? 'page--wide' : ''].filter(
    Boolean,
  );
  return (
    <Box className={names.join(' ')}>
      {bare ? (
        <Txt as="h1" className="page__unseen">
          {title}
        </Txt>
      ) : (
        <Box as="header" className="page__head" style={{ paddingTop: `${String(kept.top)}px` }}>
          <Box
            className="page__line"
            style={kept.right > 0 ? { paddingRight: `${String(kept.right)}px` } : undefined}
          >
            {tab ? null : (
              <Tap className="page__back" label={common.back} onTap={() => goBack(backTo)}>
                <Icon name="back" />
              </Tap>
            )}
            <Txt as="h1" className={named ? 'page__unseen' : 'page__title'}>
              {title}
            </Txt>
            <Box className={named ? 'page__aside page__aside--far' : 'page__aside'}>{aside}</Box>
          </Box>
        </Box>
      )}
      <Box
        as="main"
        className="page__body"
        style={bare ? { paddingTop: `${String(kept.top)}px` } : undefined}
      >
        <Boundary>{children}</Boundary>
      </Box>
      {bar ? (
        <Box as="footer" className="page__bar">
          <Box className="page__bar-in">
            <Boundary quiet>{bar}</Boundary>
          </Box>
        </Box>
      ) : null}
      {tab ? <TabBar current={tab} /> : null}
    </Box>
  );
}
