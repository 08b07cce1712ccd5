import { promised, refused } from './promised.js';

const MOST_TEMPLATES = 3;

/** Who holds the phone: WeChat's part of it is played by the emulator. */
export function account(host) {
  const { ask, net, send, settings, violation } = host;
  let openid = settings.openid;

  const emulator = async (path, body) => {
    if (!settings.emulatorBase) throw refused('no emulator was given to the host');
    return net.json(`${settings.emulatorBase}/__emu/${path}`, body);
  };

  async function signIn() {
    const person = await emulator('login', openid ? { openid } : {});
    openid = person.openid;
    send({ t: 'person', openid });
    return person.code;
  }

  const requestSubscribeMessage = promised(host, 'requestSubscribeMessage', async ({ tmplIds = [] }) => {
    if (!host.gesture) {
      violation('gesture', 'requestSubscribeMessage: only straight from a tap');
      throw refused('can only be invoked by user TAP gesture.', { errCode: 20004 });
    }
    if (tmplIds.length === 0 || tmplIds.length > MOST_TEMPLATES) {
      violation('subscribe', `requestSubscribeMessage: ${tmplIds.length} templates, it takes one to three`);
      throw refused('TmplIds length is wrong', { errCode: 20003 });
    }
    const answers = await ask('subscribe', { tmplIds });
    if (!openid) await signIn();
    await emulator('subscribe', { openid, templates: answers });
    return answers;
  });

  return {
    login: promised(host, 'login', async () => ({ code: await signIn() })),
    checkSession: promised(host, 'checkSession', () => {
      if (!openid) throw refused('session is invalid');
      return {};
    }),
    getSetting: promised(host, 'getSetting', () => ({
      authSetting: {},
      subscriptionsSetting: { mainSwitch: true },
    })),
    requestSubscribeMessage,
    /** For the button only; it is taken out of the surface before the bundle sees it. */
    $phoneCode: async (phone) => {
      if (!openid) await signIn();
      const { code } = await emulator('phone', { openid, phone });
      return code;
    },
  };
}
