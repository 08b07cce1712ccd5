import { TABS, type Tab } from '@/routes';
import { common } from '@/text';
import { Icon } from './icon';
import { Link } from './link';
import './tab-bar.scss';

/** At the bottom under the thumb; on a wide screen a line at the top. */
export function TabBar({ current }: { current: Tab }) {
  return (
    <nav className="tabs" aria-label={common.house}>
      <span className="tabs__house" aria-hidden>
        {common.house}
      </span>
      {TABS.map((tab) => (
        <Link
          key={tab}
          to={`/pages/${tab}/index`}
          current={tab === current}
          className={`tabs__one ${tab === current ? 'tabs__one--on' : ''}`}
        >
          <Icon name={tab} />
          <span className="tabs__word">{common.tabs[tab]}</span>
        </Link>
      ))}
    </nav>
  );
}
