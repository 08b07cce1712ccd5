import { mediaPath, type StyleContent } from '@zhuyue/shared';
import type { StyleStoryView } from './style-content.dto.js';

export const toStyleStoryView = (content: StyleContent): StyleStoryView => ({
  metals: content.metals,
  plating: content.plating,
  stones: content.stones,
  crafts: content.crafts,
  measures: content.measures,
  lengthsHmm: content.lengthsHmm,
  pictures: content.pictures.map(({ file, caption, rendered }) => ({
    url: mediaPath(file),
    caption,
    rendered,
  })),
  videoUrl: content.videoUrl,
});
