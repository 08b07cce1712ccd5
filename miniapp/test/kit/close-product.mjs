// @ts-check

export default async function closeProduct() {
  /** @type {{ zhuyueProduct?: import('./product.mjs').RunningProduct }} */
  const holder = globalThis;
  await holder.zhuyueProduct?.stop();
}
