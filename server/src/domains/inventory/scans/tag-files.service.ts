import { Injectable } from '@nestjs/common';
import type { RungFacts } from './rungs.rules.js';
import { TagFilesRepository, type TagFileRows } from './tag-files.repository.js';
import { Verdicts } from './verdicts.service.js';

/** A tag, its piece, and what a verdict on it rests on. */
export interface TagFile extends Omit<TagFileRows, 'alarmed'> {
  rungs: RungFacts;
}

/** What the books hold on a tag that is scanned. */
@Injectable()
export class TagFiles {
  constructor(
    private readonly files: TagFilesRepository,
    private readonly verdicts: Verdicts,
  ) {}

  /** Whatever state the tag is in: what that means for whoever scanned it is the caller's to say. */
  async read(serial: string): Promise<TagFile | null> {
    const rows = await this.files.bySerial(serial);
    if (!rows) return null;
    const { alarmed, ...file } = rows;
    return { ...file, rungs: await this.verdicts.facts(file.piece, file.tag, alarmed) };
  }
}
