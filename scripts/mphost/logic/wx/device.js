import { promised, refused } from './promised.js';

const STATUS_BAR = 20;
const CAPSULE = { width: 87, height: 32, right: 7 };

/** What an app must declare before it may ask where somebody is. */
function requireDeclared({ app, violation }, api) {
  const declared = app.requiredPrivateInfos?.includes(api) && app.permission?.['scope.userLocation']?.desc;
  if (declared) return;
  violation('privacy', `${api}: app.json must name it in requiredPrivateInfos and say why in permission`);
  throw refused('the api need to be declared in the requiredPrivateInfos field in app.json');
}

export function device(host) {
  const { ask, files, settings } = host;

  const windowInfo = () => {
    const { width, height, tabBar } = settings.screen;
    const windowHeight = height - (settings.tabRoutes.includes(host.stack.top()?.route) ? tabBar : 0);
    return {
      pixelRatio: 2,
      screenWidth: width,
      screenHeight: height,
      windowWidth: width,
      windowHeight,
      statusBarHeight: STATUS_BAR,
      screenTop: 0,
      safeArea: {
        left: 0,
        right: width,
        top: STATUS_BAR,
        bottom: height,
        width,
        height: height - STATUS_BAR,
      },
    };
  };
  const appInfo = () => ({
    SDKVersion: '3.5.8',
    version: '8.0.50',
    language: 'zh_CN',
    theme: settings.theme,
    fontSizeSetting: 16,
    host: { env: 'WeChat' },
  });
  const deviceInfo = () => ({
    brand: 'host',
    model: 'iPhone 8',
    system: 'iOS 16.0',
    platform: 'ios',
    benchmarkLevel: -1,
  });
  const system = () => ({ ...windowInfo(), ...appInfo(), ...deviceInfo() });

  const scanCode = promised(host, 'scanCode', async ({ scanType = ['barCode', 'qrCode'] }) => {
    const found = await ask('scan', { scanType });
    if (found === null) throw refused('cancel');
    return { result: '', scanType: 'QR_CODE', charSet: 'UTF-8', rawData: '', ...found };
  });

  const chooseMedia = promised(host, 'chooseMedia', async ({ count = 9 }) => {
    const picked = await ask('media', { count });
    if (picked.length === 0) throw refused('cancel');
    if (picked.length > count)
      host.violation('media', `chooseMedia: ${picked.length} files came, ${count} were asked for`);
    const tempFiles = picked.slice(0, count).map(({ path, bytes, type }) => {
      files.set(path, { bytes, type });
      return { tempFilePath: path, size: bytes.byteLength, fileType: 'image' };
    });
    return { tempFiles, type: 'image' };
  });

  /** WeChat's readFile gives the bytes of a file that was chosen, when no encoding is named. */
  const readFile = promised(host, 'readFile', ({ filePath }) => {
    const file = files.get(filePath);
    if (!file) throw refused(`no such file or directory, open ${filePath}`);
    return { data: file.bytes };
  });

  const getLocation = promised(host, 'getLocation', async () => {
    requireDeclared(host, 'getLocation');
    const place = await ask('location', { reason: host.app.permission['scope.userLocation'].desc });
    if (place === null) throw refused('auth deny');
    return { ...place, speed: -1, accuracy: 30, altitude: 0, verticalAccuracy: 0, horizontalAccuracy: 30 };
  });

  /** Something the phone does outside of the mini-program; the view shows that it happened. */
  const outside = (name) =>
    promised(host, name, async ({ success: _success, fail: _fail, complete: _complete, ...options }) => {
      const went = await ask('outside', { name, options });
      if (!went) throw refused('cancel');
    });

  return {
    getWindowInfo: windowInfo,
    getAppBaseInfo: appInfo,
    getDeviceInfo: deviceInfo,
    getSystemInfoSync: system,
    getSystemInfo: promised(host, 'getSystemInfo', system),
    getSystemInfoAsync: promised(host, 'getSystemInfoAsync', system),
    getMenuButtonBoundingClientRect: () => {
      const top = STATUS_BAR + 6;
      const right = settings.screen.width - CAPSULE.right;
      return {
        width: CAPSULE.width,
        height: CAPSULE.height,
        top,
        right,
        bottom: top + CAPSULE.height,
        left: right - CAPSULE.width,
      };
    },
    getAccountInfoSync: () => ({
      miniProgram: { appId: settings.appId, envVersion: 'develop', version: '' },
    }),
    scanCode,
    chooseMedia,
    getFileSystemManager: () => ({ readFile }),
    getLocation,
    openLocation: outside('openLocation'),
    makePhoneCall: outside('makePhoneCall'),
    setClipboardData: outside('setClipboardData'),
    previewImage: outside('previewImage'),
    openSetting: outside('openSetting'),
  };
}
