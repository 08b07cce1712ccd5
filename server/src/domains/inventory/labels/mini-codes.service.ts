import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { tagScene, type TagCode } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Config } from '../../../platform/config/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { WechatMiniClient } from '../../../platform/wechat/index.js';
import { LabelPrints } from './label-prints.service.js';
import { miniCodeRefusal } from './label.rules.js';

export interface MiniCodePicture {
  serial: string;
  type: string;
  bytes: Buffer;
}

const PAGE = 'tag/piece/index';
const isPng = (bytes: Buffer): boolean => bytes.subarray(1, 4).toString('latin1') === 'PNG';

/**
 * 小程序码 of tags. A code never changes, so it is drawn by WeChat once and kept beside the photos; one that is lost with a
 * disk is drawn again.
 */
@Injectable()
export class MiniCodes {
  private readonly log = new Logger(MiniCodes.name);

  constructor(
    private readonly prints: LabelPrints,
    private readonly wechat: WechatMiniClient,
    private readonly config: Config,
  ) {}

  /** Of the pieces' newest tags, one after another: WeChat counts the calls of each minute. */
  async of(by: StaffIdentity, pieceIds: readonly string[]): Promise<MiniCodePicture[]> {
    const pictures: MiniCodePicture[] = [];
    for (const { print } of await this.prints.drafts(by, pieceIds)) {
      if (print !== null) pictures.push(await this.picture(print));
    }
    return pictures;
  }

  /** @throws label.mini_code_busy, label.mini_code_unreleased, label.mini_code_unavailable */
  private async picture(code: TagCode): Promise<MiniCodePicture> {
    const kept = await readFile(this.fileOf(code)).catch(() => null);
    const bytes = kept ?? (await this.draw(code));
    return { serial: code.serial, type: isPng(bytes) ? 'image/png' : 'image/jpeg', bytes };
  }

  private async draw(code: TagCode): Promise<Buffer> {
    const answer = await this.wechat.unlimitedCode({ scene: tagScene(code), page: PAGE });
    if (!answer.ok) {
      this.log.warn(`WeChat drew no code: ${answer.reason}`);
      throw new DomainError(miniCodeRefusal(answer.errcode), { errcode: answer.errcode });
    }
    const file = this.fileOf(code);
    await mkdir(path.dirname(file), { recursive: true });
    // Under another name first: a picture that is there is there whole.
    await writeFile(`${file}.${String(process.pid)}`, answer.value.bytes);
    await rename(`${file}.${String(process.pid)}`, file);
    return answer.value.bytes;
  }

  /** A serial is Crockford's digits only, so it is safe as a name. */
  private fileOf({ serial }: TagCode): string {
    return path.join(this.config.dataDir, 'mini-codes', serial.slice(0, 4), serial);
  }
}
