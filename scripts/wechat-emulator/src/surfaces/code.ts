import { bytesReply, type EmuReply, type EmuRequest, type JsonObject, textOf } from '../http.js';
import { qrPng } from '../qr-png.js';
import type { World } from '../world.js';
import { MiniError, posted } from './mini-error.js';
import { isReleased } from './pages.js';

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/;
const VERSIONS = ['release', 'trial', 'develop'];

/** A mini-program code. Ours is a QR picture of a link, so that any reader can tell what WeChat would open. */
export function drawCode(world: World, request: EmuRequest): EmuReply {
  const body = posted(request);
  const scene = sceneOf(body);
  const page = textOf(body, 'page');
  if (body['check_path'] !== false && page !== '' && !isReleased(world, page)) throw new MiniError(41030);
  if (page.startsWith('/') || page.includes('?')) throw new MiniError(41030);
  if ('env_version' in body && !VERSIONS.includes(textOf(body, 'env_version'))) throw new MiniError(40097);
  const width = 'width' in body ? body['width'] : 430;
  if (typeof width !== 'number' || !Number.isInteger(width) || width < 280 || width > 1280)
    throw new MiniError(40097);
  if (!world.mayDrawCode()) throw new MiniError(45009);
  const link = `https://emu/wxa?${new URLSearchParams({ scene, ...(page === '' ? {} : { page }) }).toString()}`;
  return bytesReply(qrPng(link, width), 'image/png', { 'x-emu-code': link });
}

function sceneOf(body: JsonObject): string {
  const scene = textOf(body, 'scene');
  if (scene.length > 32) throw new MiniError(40169);
  if (!SCENE.test(scene)) throw new MiniError(40129);
  if (scene.includes('scancode_time')) throw new MiniError(85096);
  return scene;
}
