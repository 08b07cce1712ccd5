// @ts-check

export default async function closeProduct() {
  const holder = /** @type {{ zhuyueProduct?: import('./product.mjs').RunningProduct }} */ (
    /** @type {unknown} */ (globalThis)
  );
  await holder.zhuyueProduct?.stop();
}
