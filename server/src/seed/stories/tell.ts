import { dayOf } from '@zhuyue/shared';
import { DomainError } from '../../platform/errors/index.js';
import type { Database } from '../../platform/database/index.js';
import { OutboxRelay } from '../../platform/outbox/index.js';
import { loadedVersion, markLoaded } from '../load.js';
import { appointmentScenes, claimScenes, purchaseScene, type Scene } from './scenes.js';
import { caseScenes } from './case-scenes.js';
import { clockScenes } from './clock-scenes.js';
import { labelScenes } from './label-scenes.js';
import { moveScenes } from './move-scenes.js';
import { ownershipScenes } from './ownership-scenes.js';
import { quoteScenes } from './quote-scenes.js';
import { saleScenes } from './sale-scenes.js';
import { saturdayScenes } from './saturday-scenes.js';
import { scanScene } from './scan-scenes.js';
import { readScript, type CustomerPart, type Script } from './script.js';
import { Stage, type Take } from './stage.js';
import { styleScene } from './style-scenes.js';
import type { StoryClock } from './story-clock.js';
import { threadScenes } from './thread-scenes.js';
import { trainingScenes } from './training-scenes.js';
import { visitScenes } from './visit-scenes.js';

/** The name the telling is remembered by in the database. */
const STORIES = 'stories';
const BEGUN = 'begun';

/** Whether the whole past has been told in this database. */
export async function storiesTold(database: Database): Promise<boolean> {
  const version = await loadedVersion(database, STORIES);
  return version !== null && version !== BEGUN;
}

const named = <T extends { key: string }>(list: readonly T[], key: string): T => {
  const found = list.find((entry) => entry.key === key);
  if (!found) throw new Error(`demo.json does not say who ${key} is`);
  return found;
};

/** Everything that happens, in the order of time. */
export function scenesOf(script: Script, now: Date): Scene[] {
  const person = (key: string): CustomerPart => named(script.customers, key);
  const today = dayOf(now);
  const scenes = [
    ...trainingScenes(now),
    ...script.purchases.map((part) => purchaseScene(part, person(part.customer), today)),
    ...script.appointments.flatMap((part) => appointmentScenes(part, person(part.customer), now)),
    ...visitScenes(person, now),
    ...moveScenes(now),
    ...quoteScenes(now),
    ...saturdayScenes(now),
    ...saleScenes(now, { first: person('hexuan'), second: person('jiangchen'), third: person('fangmin') }),
    ...clockScenes(now, { late: person('luyun'), waiting: person('guwanqing') }),
    ...threadScenes(now, person('linzhixia')),
    ...ownershipScenes(now, {
      giver: person('hexuan'),
      taker: person('linzhixia'),
      loser: person('jiangchen'),
      late: person('linfangru'),
      heir: person('fangmin'),
    }),
    ...caseScenes(now, { calm: person('tangshu'), keen: person('gaoyuan') }),
    ...labelScenes(now),
    ...script.styles.map((part) => styleScene(part, now)),
    ...script.claims.flatMap((part) => {
      const bought = named(script.purchases, part.purchase);
      return claimScenes(part, bought, person(bought.customer), now);
    }),
    scanScene(person('linzhixia'), now),
  ];
  return scenes.filter((scene) => scene.at <= now).sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** A telling that was cut short is told again, and what had happened by then is refused: that is no failure. */
async function play(scene: Scene, stage: Stage, again: boolean): Promise<void> {
  try {
    await scene.play(stage);
  } catch (error) {
    if (!again || !(error instanceof DomainError)) throw error;
  }
}

/**
 * Plays the demonstration's past through the domains' own services, so that every history, warranty and message is what
 * the house itself writes. Told once in a database: what people do afterwards is theirs.
 * @returns whether anything was told
 */
export async function tellStories(take: Take, clock: StoryClock, now: Date): Promise<boolean> {
  const stage = new Stage(take);
  if (await storiesTold(stage.database)) return false;
  const again = (await loadedVersion(stage.database, STORIES)) === BEGUN;
  await stage.transactions.run((tx) => markLoaded(tx, STORIES, BEGUN, now));
  const script = readScript();
  const relay = take(OutboxRelay);
  try {
    for (const scene of scenesOf(script, now)) {
      clock.set(scene.at);
      await play(scene, stage, again);
      // Warranties and messages follow while the clock still shows the hour they belong to.
      await relay.drain();
    }
    clock.set(now);
    for (const person of script.customers) await stage.customer(person);
  } finally {
    clock.release();
  }
  await stage.transactions.run((tx) => markLoaded(tx, STORIES, dayOf(now), now));
  return true;
}
