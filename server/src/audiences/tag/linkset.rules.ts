import { readTag, writeGs1Link, type Gs1Link } from '@zhuyue/shared';
import type { TagView } from './tag.dto.js';

/** RFC 9264: what the code on a tag leads to, for programs that choose by the kind of link. */
export const LINKSET_TYPE = 'application/linkset+json';

export interface LinkTarget {
  href: string;
  title: string;
  type: string;
  hreflang?: string[];
}
/** One context: its anchor, then the targets under the address of their link type. */
export interface LinkContext {
  anchor: string;
  itemDescription: string;
  [linkType: string]: string | LinkTarget[];
}
export interface Linkset {
  linkset: LinkContext[];
}

const VOCABULARY = 'https://ref.gs1.org/voc/';
const CHINESE = ['zh-CN'];

export interface LinksetFacts {
  /** What the printed links begin with, and where the shop's pages are. */
  tagBase: string;
  shopBase: string;
  /** As it was asked for: with the version of the product and the batch when the link named them. */
  code: Pick<Gs1Link, 'gtin' | 'cpv' | 'lot' | 'serial'>;
  name: string;
  styleId: string;
  certified: boolean;
}

/**
 * Two contexts: the very piece, whose anchor is the link on its tag, and the product all pieces of the style share, whose
 * anchor ends with the GTIN. Each has one default link: where a scanner goes that chooses nothing.
 */
export function linksetOf({ tagBase, shopBase, code, name, styleId, certified }: LinksetFacts): Linkset {
  const { gtin } = code;
  const stem = `${tagBase}/t`;
  const anchor = writeGs1Link({ stem, ...code });
  const app = `${shopBase}/tag/piece/index?u=${encodeURIComponent(anchor.slice(tagBase.length))}`;
  const page = (href: string, title: string): LinkTarget => ({
    href,
    title,
    type: 'text/html',
    hreflang: CHINESE,
  });
  const style = page(`${shopBase}/customer/style/index?id=${styleId}`, name);
  const stores = page(`${shopBase}/customer/stores/index`, '门店');
  return {
    linkset: [
      {
        anchor,
        itemDescription: name,
        [`${VOCABULARY}defaultLink`]: [page(anchor, name)],
        [`${VOCABULARY}verificationService`]: [
          {
            href: `${shopBase}/api/tag/01/${gtin}/21/${code.serial ?? ''}`,
            title: '验真',
            type: 'application/json',
          },
        ],
        ...(certified ? { [`${VOCABULARY}certificationInfo`]: [page(app, '鉴定证书')] } : {}),
        [`${VOCABULARY}pip`]: [style],
        [`${VOCABULARY}hasRetailers`]: [stores],
      },
      {
        anchor: writeGs1Link({ stem, gtin }),
        itemDescription: name,
        [`${VOCABULARY}defaultLink`]: [style],
        [`${VOCABULARY}pip`]: [style],
        [`${VOCABULARY}hasRetailers`]: [stores],
      },
    ],
  };
}

/** From what a reading of the tag answers, and the address it was asked at; null: no address of a tag. */
export function linksetOfView(
  view: TagView,
  url: string,
  bases: Pick<LinksetFacts, 'tagBase' | 'shopBase'>,
): Linkset | null {
  const reading = readTag(url);
  if (reading.kind !== 'code') return null;
  const { code, cpv = null, lot = null } = reading;
  return linksetOf({
    ...bases,
    code: { ...code, cpv, lot },
    name: view.style.name,
    styleId: view.style.id,
    certified: view.piece.certificates.length > 0,
  });
}

/** Asked for by name; a browser that takes anything gets the page. */
export const wantsLinkset = (accept: string | undefined): boolean => accept?.includes(LINKSET_TYPE) === true;
