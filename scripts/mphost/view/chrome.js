import { normal } from '/host/logic/paths.js';

/** What WeChat draws around a page: the bar at the top with its capsule, the tabs at the bottom. */
export function createChrome({ send }) {
  const [nav, back, title, tabs, toast] = ['nav', 'back', 'title', 'tabs', 'toast'].map((id) =>
    document.getElementById(`host-${id}`),
  );
  let hiding = 0;
  back.addEventListener('click', () => send({ t: 'back' }));

  function show({ config, tab, route, depth, tabBar, theme }) {
    nav.hidden = config.navigationStyle === 'custom';
    nav.style.background = config.navigationBarBackgroundColor ?? '#fff';
    nav.style.color = config.navigationBarTextStyle === 'white' ? '#fff' : '#000';
    title.textContent = document.title = config.navigationBarTitleText ?? '';
    back.hidden = depth < 2;
    tabs.hidden = !(tab && tabBar);
    if (!tabs.hidden)
      drawTabs(tabBar, route, (value) => (value?.startsWith('@') ? theme[value.slice(1)] : value));
  }

  function drawTabs({ list, color, selectedColor, backgroundColor }, route, themed) {
    tabs.style.background = themed(backgroundColor);
    tabs.replaceChildren(
      ...list.map((one) => {
        const on = normal(one.pagePath) === route;
        const button = document.createElement('button');
        button.type = 'button';
        button.style.color = themed(on ? selectedColor : color);
        button.setAttribute('aria-current', on ? 'page' : 'false');
        const icon = document.createElement('img');
        icon.alt = '';
        icon.src = `/weapp/${normal((on ? one.selectedIconPath : one.iconPath) ?? '')}`;
        button.append(icon, one.text);
        button.addEventListener('click', () => {
          if (!on) send({ t: 'tab', route: normal(one.pagePath) });
        });
        return button;
      }),
    );
  }

  function say(text, ms) {
    clearTimeout(hiding);
    toast.textContent = text;
    toast.hidden = false;
    if (ms) hiding = setTimeout(hush, ms);
  }
  function hush() {
    toast.hidden = true;
  }

  return { show, say, hush };
}
