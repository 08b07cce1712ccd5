import { normal, parseAddress } from './paths.js';

/** WeChat keeps no more pages than this on top of each other. */
const DEEPEST = 10;

export class Failure extends Error {}

/** The pages on top of each other, and the tabs that stay alive behind them. */
export function createStack({ app, instances, modules, readJson, send, violation, registry, given }) {
  const stack = [];
  const tabs = new Map();
  const tabRoutes = (app.tabBar?.list ?? []).map((tab) => normal(tab.pagePath));
  const routes = new Set([
    ...app.pages,
    ...(app.subPackages ?? app.subpackages ?? []).flatMap((sub) =>
      sub.pages.map((page) => normal(`${sub.root}/${page}`)),
    ),
  ]);
  let count = 0;

  const top = () => stack.at(-1);
  const isTab = (route) => tabRoutes.includes(route);

  function refuse(kind, sentence) {
    violation('navigation', `${kind}: ${sentence}`);
    throw new Failure(sentence);
  }

  function requireLegal(kind, path, query) {
    if (!routes.has(path)) refuse(kind, `page "${path}" is not found`);
    if (kind === 'switchTab' && !isTab(path)) refuse(kind, `can not switch to no-tabBar page ${path}`);
    // Taro adds a stamp of its own, which WeChat drops.
    const own = Object.keys(query).filter((name) => !name.startsWith('$'));
    if (kind === 'switchTab' && own.length > 0) refuse(kind, `${path}: a tab takes no query`);
    if ((kind === 'navigateTo' || kind === 'redirectTo') && isTab(path))
      refuse(kind, `can not ${kind} a tabbar page ${path}`);
    if (kind === 'navigateTo' && stack.length >= DEEPEST)
      refuse(kind, `webview count limit exceed (${path})`);
  }

  function close(page) {
    instances.call(page, 'onUnload');
    instances.forget(page.__id);
    tabs.delete(page.route);
    send({ t: 'close', id: page.__id });
  }

  function create(path, query) {
    modules.load(path, given(), '');
    const config = registry.pages.get(path);
    if (!config) throw new Error(`Page[${path}] not found: its file did not call Page()`);
    const page = instances.make(config, `p${(count += 1)}`, path, { options: query, __route__: path });
    if (isTab(path)) tabs.set(path, page);
    send({
      t: 'open',
      id: page.__id,
      route: path,
      tab: isTab(path),
      data: instances.dataOf(page),
      config: configOf(path),
    });
    return page;
  }

  const configOf = (path) => ({ ...app.window, ...readJson(`${path}.json`) });

  function show(page, query, isNew) {
    stack.push(page);
    send({ t: 'top', id: page.__id, depth: stack.length });
    if (isNew) instances.call(page, 'onLoad', { ...query });
    instances.call(page, 'onShow');
    if (isNew) setTimeout(() => instances.call(page, 'onReady'), 0);
  }

  function navigate(kind, url) {
    const { path, query } = parseAddress(url, top()?.route ?? '');
    requireLegal(kind, path, query);
    if (kind === 'navigateTo') instances.call(top(), 'onHide');
    if (kind === 'redirectTo') close(stack.pop());
    if (kind === 'reLaunch') {
      for (const page of new Set([...stack, ...tabs.values()])) close(page);
      stack.length = 0;
    }
    if (kind === 'switchTab') leaveForTab(path);
    if (top()?.route === path && kind === 'switchTab') return;
    const kept = kind === 'switchTab' ? tabs.get(path) : undefined;
    show(kept ?? create(path, query), query, !kept);
  }

  /** Pages above the tabs end; the tab that is left stays alive, out of sight. */
  function leaveForTab(path) {
    while (stack.length > 0 && !isTab(top().route)) close(stack.pop());
    if (!top()) return;
    if (top().route === path) {
      send({ t: 'top', id: top().__id, depth: stack.length });
      return;
    }
    instances.call(stack.pop(), 'onHide');
  }

  function back(delta = 1) {
    if (stack.length < 2) return;
    const left = Math.max(1, stack.length - delta);
    while (stack.length > left) close(stack.pop());
    send({ t: 'top', id: top().__id, depth: stack.length });
    instances.call(top(), 'onShow');
  }

  return { navigate, back, top, pages: () => [...stack], routes };
}
