import type { Metal, MetalColour } from '@zhuyue/shared';
import { words } from './index';
import { jewelText } from './jewel';

interface Alloy {
  metal: Metal;
  finenessPermille: number;
  metalColour?: MetalColour;
}

/** Metal with its fineness and colour: `18K金 750‰ 白色`. */
export function metalWords({ metal, finenessPermille, metalColour = 'none' }: Alloy): string {
  const parts = [
    words.metals[metal],
    finenessPermille > 0 ? jewelText.permille(finenessPermille) : '',
    metalColour === 'none' ? '' : words.metalColours[metalColour],
  ];
  return parts.filter((part) => part !== '').join(' ');
}
