import { chromium, type Browser } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium; with `camera` it sees that film instead of a person, with `refused` whoever sits at it says no. */
export function launchBrowser(camera?: string, refused = false): Promise<Browser> {
  const film = camera
    ? [
        '--use-fake-device-for-media-stream',
        refused ? '--deny-permission-prompts' : '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${camera}`,
      ]
    : [];
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...QUIET, ...film],
  });
}
