// @ts-check
import { startProduct } from './product.mjs';

/** Two projects play one product: jest calls this once for both. */
export default async function openProduct() {
  // Somebody who writes these tests keeps one running.
  if (process.env.ZHUYUE_PRODUCT) return;
  const product = await startProduct();
  process.env.ZHUYUE_PRODUCT = JSON.stringify(product.facts);
  // The teardown runs in this very process.
  Object.assign(globalThis, { zhuyueProduct: product });
}
