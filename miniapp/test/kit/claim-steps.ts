import type { Phone } from './phone';
import { photo } from './pictures';
import { sheet, tapTwice } from './steps';

/** The end of a report: a photo unless it is only talked about, what happened, the store that takes it in, and off it goes. */
export async function sendReport(
  owner: Phone,
  description: string,
  { photo: withPhoto = true } = {},
): Promise<void> {
  if (withPhoto) await addPhoto(owner);
  await owner.field('说一说经过').fill(description);
  if (await owner.button('选择收件门店').or(owner.text('选择收件门店')).first().isVisible()) {
    await owner.text('选择收件门店').click();
    await sheet(owner)
      .getByPlaceholder(/搜索门店/)
      .fill('港汇');
    await sheet(owner).getByRole('radio', { name: /港汇/ }).first().click();
  }
  await tapTwice(owner.button('提交申请'));
}

/** 质检 by whoever is at the desk: every point right, the weight, and one picture, without which it does not go. */
export async function passCheck(desk: Phone): Promise<void> {
  await desk.button('质检').click();
  for (const right of await sheet(desk).getByRole('radio', { name: '合格', exact: true }).all())
    await right.click();
  await sheet(desk).getByLabel('重量').fill('18.52');
  await sheet(desk).getByRole('button', { name: '质检合格' }).click();
  await desk.text('至少一张质检照片').waitFor();
  const choosing = desk.page.waitForEvent('filechooser');
  await sheet(desk).getByRole('button', { name: '添加照片' }).click();
  await (await choosing).setFiles(photo('check'));
  await sheet(desk).getByText('1 / 6').waitFor();
  await sheet(desk).getByRole('button', { name: '质检合格' }).click();
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function addPhoto(owner: Phone): Promise<void> {
  const choosing = owner.page.waitForEvent('filechooser');
  await owner.button('添加照片').click();
  await (await choosing).setFiles(photo('clasp'));
  await owner.text('1 / ').waitFor();
}

/** One step of the case at the desk, with the words it asks for. */
export async function caseStep(desk: Phone, action: string, words?: string): Promise<void> {
  await desk.button(action).click();
  if (words) await sheet(desk).getByRole('textbox').fill(words);
  await sheet(desk).getByRole('button', { name: action, exact: true }).click();
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
}
