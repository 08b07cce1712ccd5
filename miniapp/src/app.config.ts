import { ADMIN_PAGES, CUSTOMER_PAGES, TAG_PAGES } from './routes';

const h5 = process.env.TARO_ENV === 'h5';
const inFolder = (page: string): string => `${page}/index`;

const tabs = [
  { pagePath: 'pages/home/index', text: '首页', icon: 'home' },
  { pagePath: 'pages/browse/index', text: '选款', icon: 'browse' },
  { pagePath: 'pages/scan/index', text: '扫码', icon: 'scan' },
  { pagePath: 'pages/mine/index', text: '我的', icon: 'mine' },
];

// On WeChat the bar is the client's own with our pictures; on H5 the page shell draws it.
const tabList = tabs.map(({ pagePath, text, icon }) =>
  h5
    ? { pagePath, text }
    : { pagePath, text, iconPath: `assets/tab/${icon}.png`, selectedIconPath: `assets/tab/${icon}-on.png` },
);

export default defineAppConfig({
  pages: tabs.map((tab) => tab.pagePath),
  subPackages: [
    { root: 'customer', name: 'customer', pages: CUSTOMER_PAGES.map(inFolder) },
    { root: 'tag', name: 'tag', pages: TAG_PAGES.map(inFolder) },
    { root: 'admin', name: 'admin', pages: ADMIN_PAGES.map(inFolder) },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['customer'] },
    'pages/scan/index': { network: 'all', packages: ['tag'] },
  },
  lazyCodeLoading: 'requiredComponents',
  tabBar: {
    custom: h5,
    color: h5 ? '#5E554B' : '@tab',
    selectedColor: h5 ? '#7A5A22' : '@tabOn',
    backgroundColor: h5 ? '#FBF8F2' : '@tabPaper',
    borderStyle: h5 ? 'white' : ('@tabBorder' as 'white'),
    list: tabList,
  },
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '珠约',
    navigationBarTextStyle: h5 ? 'black' : '@text',
    backgroundColor: h5 ? '#F6F1E7' : '@paper',
    backgroundTextStyle: h5 ? 'light' : '@scheme',
  },
  ...(h5 ? { animation: false } : { darkmode: true, themeLocation: 'theme.json' }),
  permission: { 'scope.userLocation': { desc: '用于按距离排列门店' } },
  requiredPrivateInfos: ['getLocation'],
});
