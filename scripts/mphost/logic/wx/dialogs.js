import { promised, refused } from './promised.js';

/** WeChat cuts the words of a button after so many characters, and of a toast with an icon likewise. */
const BUTTON_CHARACTERS = 4;
const TOAST_CHARACTERS = 7;
const SHEET_MOST = 6;

export function dialogs(host) {
  const { ask, send, violation } = host;

  function requireShort(api, text, most) {
    if (text !== undefined && [...text].length > most) {
      violation('text', `${api}: "${text}" is longer than the ${most} characters WeChat shows`);
    }
  }

  const showModal = promised(host, 'showModal', async (options) => {
    const {
      title = '',
      content = '',
      confirmText,
      cancelText,
      showCancel = true,
      editable = false,
      placeholderText,
    } = options;
    for (const text of [confirmText, cancelText]) {
      if (text !== undefined && [...text].length > BUTTON_CHARACTERS) {
        requireShort('showModal', text, BUTTON_CHARACTERS);
        throw refused(
          `${confirmText === text ? 'confirmText' : 'cancelText'} length should not larger than 4 Chinese characters`,
        );
      }
    }
    const confirm = await ask('modal', {
      title,
      content,
      confirmText,
      cancelText,
      showCancel,
      editable,
      placeholderText,
    });
    return { confirm: confirm !== null, cancel: confirm === null, content: editable ? confirm : null };
  });

  const showActionSheet = promised(host, 'showActionSheet', async ({ itemList = [], alertText }) => {
    if (itemList.length > SHEET_MOST)
      violation('text', `showActionSheet: ${itemList.length} lines, the most is ${SHEET_MOST}`);
    const tapIndex = await ask('sheet', { itemList, alertText });
    if (tapIndex < 0) throw refused('cancel');
    return { tapIndex };
  });

  const tell = (name, check) =>
    promised(host, name, (options) => {
      check?.(options);
      const { success: _success, fail: _fail, complete: _complete, ...said } = options;
      send({ t: 'tell', name, options: said, page: host.stack.top()?.__id });
    });

  return {
    showModal,
    showActionSheet,
    showToast: tell('showToast', ({ title, icon = 'success' }) => {
      if (icon !== 'none') requireShort('showToast', title, TOAST_CHARACTERS);
    }),
    hideToast: tell('hideToast'),
    showLoading: tell('showLoading'),
    hideLoading: tell('hideLoading'),
    setNavigationBarTitle: tell('setNavigationBarTitle'),
    setNavigationBarColor: tell('setNavigationBarColor'),
    setBackgroundColor: tell('setBackgroundColor'),
    setBackgroundTextStyle: tell('setBackgroundTextStyle'),
    setTabBarBadge: tell('setTabBarBadge'),
    removeTabBarBadge: tell('removeTabBarBadge'),
    showTabBarRedDot: tell('showTabBarRedDot'),
    hideTabBarRedDot: tell('hideTabBarRedDot'),
    hideTabBar: tell('hideTabBar'),
    showTabBar: tell('showTabBar'),
    stopPullDownRefresh: tell('stopPullDownRefresh'),
    startPullDownRefresh: tell('startPullDownRefresh'),
    pageScrollTo: tell('pageScrollTo'),
    hideKeyboard: tell('hideKeyboard'),
    showShareMenu: tell('showShareMenu'),
    hideShareMenu: tell('hideShareMenu'),
    vibrateShort: tell('vibrateShort'),
  };
}
