import { normal, setAt } from '/host/logic/paths.js';
import { createPatcher } from './patch.js';
import { styleSheet } from './styles.js';
import { buildTree } from './tree.js';
import { loadedUnit, unitOf } from './units.js';

const REACH_BOTTOM_PX = 50;

/** The pages on the stage and the components in them, each with the data its logic has sent. */
export function createPages({ stage, app, theme, send, report, rpx, temporary, chrome, fire }) {
  const pages = new Map();
  const components = new Map();
  let shown = null;

  const patcher = createPatcher({ rpx, temporary, fire, component: showComponent, forget: forgetComponent });

  async function open({ id, route, data, config, tab }) {
    const unit = await unitOf(route);
    const scroller = document.createElement('div');
    scroller.className = 'host-page';
    scroller.dataset.route = route;
    scroller.hidden = true;
    const root = document.createElement('mp-page');
    root.className = 'mp-page';
    scroller.append(root);
    const style = document.createElement('style');
    style.textContent = `${await styleSheet('app.wxss', rpx)}\n${await styleSheet(`${route}.wxss`, rpx)}`;
    style.disabled = true;
    document.head.append(style);
    stage.append(scroller);
    scroller.addEventListener('scroll', () => onScroll(scroller));
    pages.set(id, { id, route, unit, scroller, root, style, data, config: themed(config), tab });
    render(id);
  }

  function onScroll(scroller) {
    send({ t: 'life', name: 'onPageScroll', detail: { scrollTop: scroller.scrollTop } });
    const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    if (left <= REACH_BOTTOM_PX) send({ t: 'life', name: 'onReachBottom' });
  }

  const themed = (config) =>
    Object.fromEntries(
      Object.entries(config).map(([key, value]) => [
        key,
        typeof value === 'string' && value.startsWith('@') ? theme[value.slice(1)] : value,
      ]),
    );

  function render(id) {
    const page = pages.get(id);
    if (page) show(page.unit, page.data, id, page.root);
  }

  function show(unit, data, id, el) {
    const tree = buildTree(unit.tree.children, { ...unit.wxs, ...data }, { unit, id, report });
    patcher.children(el, tree);
  }

  function showComponent(el, { id, component, props }) {
    const known = components.get(id);
    if (known) {
      Object.assign(known.data, props);
      send({ t: 'props', id, props });
    } else {
      components.set(id, { el, data: { ...props }, unit: loadedUnit(component) });
      send({ t: 'attach', id, name: component, props });
    }
    renderComponent(id);
  }

  function renderComponent(id) {
    const { unit, data, el } = components.get(id);
    show(unit, data, id, el);
  }

  function forgetComponent(id) {
    components.delete(id);
    send({ t: 'detach', id });
  }

  function take({ id, patch, receipt }) {
    const target = pages.get(id) ?? components.get(id);
    if (!target) return;
    for (const [path, value] of Object.entries(patch)) setAt(target.data, path, value);
    if (pages.has(id)) render(id);
    else renderComponent(id);
    if (receipt) send({ t: 'received', receipt });
  }

  function close({ id }) {
    const page = pages.get(id);
    if (!page) return;
    patcher.forget(page.root);
    page.scroller.remove();
    page.style.remove();
    pages.delete(id);
  }

  function bringUp({ id, depth }) {
    for (const page of pages.values()) {
      page.scroller.hidden = page.id !== id;
      page.style.disabled = page.id !== id;
    }
    shown = pages.get(id) ?? null;
    if (shown)
      chrome({ config: shown.config, tab: shown.tab, route: shown.route, depth, tabBar: app.tabBar, theme });
  }

  return {
    open,
    take,
    close,
    bringUp,
    setTitle: (id, title) => {
      const page = pages.get(id);
      if (!page) return;
      page.config.navigationBarTitleText = title;
      if (page === shown) document.title = title;
    },
    scrollTo: (scrollTop) => shown && (shown.scroller.scrollTop = scrollTop),
    rootOf: (id) => (pages.get(id) ? pages.get(id).scroller : components.get(id)?.el),
    state: () => ({ route: shown?.route ?? '', depth: pages.size }),
    isTab: (route) => (app.tabBar?.list ?? []).some((tab) => normal(tab.pagePath) === route),
  };
}
