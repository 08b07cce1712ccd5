import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Trouble } from '../../../scripts/bench/scanner/tag-photos.mjs';
import { launchBrowser } from '../kit/browser';
import { draw, drawFrame } from '../kit/drawn';
import { openPhone, type Phone } from '../kit/phone';
import { film, type Picture } from '../kit/pictures';
import { tagUrl } from '../kit/product';

const tag = tagUrl('可售');
const FOREIGN = 'https://example.com/menu?table=7';

/** What the phone's camera can do, where the browser's own fake one can nothing; remembers what it was asked for. */
const ABLE = (): void => {
  const asked: string[] = [];
  Object.assign(window, { askedOfCamera: asked });
  MediaStreamTrack.prototype.getCapabilities = () =>
    ({ torch: true, zoom: { min: 1, max: 8 } }) as MediaTrackCapabilities;
  MediaStreamTrack.prototype.applyConstraints = (wish) => {
    asked.push(JSON.stringify(wish?.advanced));
    return Promise.resolve();
  };
};

/** Keeps every stream the page opens, so that it can be asked whether they were let go. */
const WATCHED = (): void => {
  const streams: MediaStream[] = [];
  Object.assign(window, { openedStreams: streams });
  const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (wish) => {
    const stream = await open(wish);
    streams.push(stream);
    return stream;
  };
};

const tracks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { openedStreams: MediaStream[] }).openedStreams.flatMap((stream) =>
      stream.getTracks().map((track) => track.readyState),
    ),
  );

interface Scene {
  text?: string;
  trouble?: Trouble;
  seed?: number;
  refused?: boolean;
  before?: () => void;
}

/** A machine with other work to do gives the reader few frames. */
const FEW_FRAMES = { timeout: 40_000 };

/** The scan page with the camera on, in front of that scene. */
async function inFrontOf(scene: Scene, work: (phone: Phone) => Promise<void>): Promise<void> {
  const { text = tag, trouble = {}, seed = 1, refused, before } = scene;
  const seen = film(`scene-${seed}`, await drawFrame({ text, trouble, seed }));
  const browser: Browser = await launchBrowser(seen, refused);
  const phone = await openPhone(browser);
  if (refused) await phone.page.context().clearPermissions();
  if (before) await phone.page.addInitScript(before);
  try {
    await phone.open('/pages/scan/index');
    await phone.button('打开相机').click();
    await work(phone);
    expect(phone.troubles).toEqual([]);
  } finally {
    await browser.close();
  }
}

describe('the camera in front of', () => {
  it('a tag that hangs bent on its thread: opens the piece', () =>
    inFrontOf({ trouble: { bend: 60, tilt: 10, module: 7 } }, async (phone) => {
      await phone.page.waitForURL('**/tag/piece/index*', FEW_FRAMES);
    }));

  it('a code that is not ours: says so and what it is, and opens nothing', () =>
    inFrontOf({ text: FOREIGN, seed: 2 }, async (phone) => {
      await phone.text('这不是珠约的吊牌').waitFor(FEW_FRAMES);
      await phone.text('扫到的是别处的网址（example.com），没有打开').waitFor();
      expect(phone.page.url()).toContain('/pages/scan/index');
    }));

  it('a tag in the dark: says so', () =>
    inFrontOf({ trouble: { light: 0.04, noise: 8 }, seed: 3 }, async (phone) => {
      await phone.text('光线太暗，请开灯，或换个亮处').waitFor(FEW_FRAMES);
    }));

  it('a tag whose code is seen and cannot be read: says so', () =>
    inFrontOf({ trouble: { bend: 85, tilt: 25, module: 7 }, seed: 4 }, async (phone) => {
      await phone.text('画面模糊，请拿稳，稍离远一点对焦').waitFor(FEW_FRAMES);
    }));

  it('a burnt out tag: says so', () =>
    inFrontOf({ trouble: { glare: 3 }, seed: 5 }, async (phone) => {
      await phone.text('有反光，请稍微转动吊牌').waitFor(FEW_FRAMES);
    }));

  it('a tag that is too far away: says so', () =>
    inFrontOf({ trouble: { module: 1.2 }, seed: 3 }, async (phone) => {
      await phone.text('离得远了，请靠近一些').waitFor(FEW_FRAMES);
    }));
});

describe('the camera', () => {
  it('is let go when the page is left', () =>
    inFrontOf({ text: FOREIGN, seed: 2, before: WATCHED }, async (phone) => {
      await phone.text('这不是珠约的吊牌').waitFor(FEW_FRAMES);
      expect(await tracks(phone.page)).toEqual(['live']);
      await phone.button('手输编号').click();
      await phone.page.waitForFunction(() =>
        (window as unknown as { openedStreams: MediaStream[] }).openedStreams.every(
          (stream) => !stream.active,
        ),
      );
    }));

  it('shows its lamp and its zoom where the phone has them', () =>
    inFrontOf({ text: FOREIGN, seed: 2, before: ABLE }, async (phone) => {
      await phone.button('开灯').click();
      await phone.button('关灯').waitFor();
      await phone.button('拉近').click();
      await phone.button('拉远').click();
      await phone.button('拉近').waitFor();
      const asked = await phone.page.evaluate(
        () => (window as unknown as { askedOfCamera: string[] }).askedOfCamera,
      );
      expect(asked).toEqual(['[{"torch":true}]', '[{"zoom":2}]', '[{"zoom":1}]']);
    }));

  it('that the person refuses is explained, with the ways that are left', () =>
    inFrontOf({ refused: true, seed: 2 }, async (phone) => {
      await phone.text('没有得到相机权限').waitFor();
      await phone.button('再试一次').waitFor();
      await fromAlbum(phone, await photoOf(tag, {}));
      await phone.page.waitForURL('**/tag/piece/index*');
    }));
});

async function fromAlbum(phone: Phone, picture: Picture): Promise<void> {
  const choosing = phone.page.waitForEvent('filechooser');
  await phone.button('从相册识别').click();
  await (await choosing).setFiles(picture);
}

async function photoOf(text: string, trouble: Trouble): Promise<Picture> {
  const [drawn] = await draw([{ text, trouble, seed: 7 }]);
  return { name: 'tag.jpg', mimeType: 'image/jpeg', buffer: drawn?.picture ?? Buffer.alloc(0) };
}

/** Twelve megapixels as a phone held upright stores them: lying, with a note how to turn it. */
async function largePhotoOf(text: string): Promise<Picture> {
  const { buffer } = await photoOf(text, { module: 3 });
  const large = await sharp({ create: { width: 4032, height: 3024, channels: 3, background: '#6b645c' } })
    .composite([{ input: buffer, left: 2400, top: 1900 }])
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 85 })
    .toBuffer();
  return { name: 'large.jpg', mimeType: 'image/jpeg', buffer: large };
}

describe('a photo of the album', () => {
  let browser: Browser;
  let phone: Phone;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    phone = await openPhone(browser);
    await phone.open('/pages/scan/index');
  });
  afterEach(async () => {
    await phone.close();
    expect(phone.troubles).toEqual([]);
  });

  it('of twelve megapixels with a small tag in it is read', async () => {
    await fromAlbum(phone, await largePhotoOf(tag));
    await phone.page.waitForURL('**/tag/piece/index*');
  });

  it('that is too dark is answered with what to do', async () => {
    await fromAlbum(phone, await photoOf(tag, { light: 0.04, noise: 8 }));
    await phone.text('照片太暗，认不出二维码。请在亮处再拍一张').waitFor();
  });

  it('that is no picture at all is answered as well', async () => {
    await fromAlbum(phone, { name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await phone.text('照片里没有二维码').waitFor();
  });
});
