import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { canonicalJson } from '@zhuyue/shared';

/** The last line of one piece on the evening of a checkpoint. */
export interface Head {
  pieceId: string;
  seq: number;
  hash: string;
}
/** What is signed once a day over every passport there is. docs/passport.md describes it for strangers. */
export interface Statement {
  format: 1;
  onDay: string;
  /** Lines before this instant are in it. */
  throughAt: string;
  pieces: number;
  root: string;
  /** Root of the checkpoint before; null for the first. */
  previous: string | null;
}
export interface Step {
  side: 'left' | 'right';
  hash: string;
}

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
/** Leaves and nodes begin with different bytes, so that a node can never be shown as a leaf (RFC 6962). */
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
export const leafOf = ({ pieceId, seq, hash }: Head): Buffer =>
  sha256(LEAF, canonicalJson({ pieceId, seq, hash }));

/** All levels of the Merkle tree, leaves first; a node without a neighbour rises as it is. */
export function treeOf(heads: readonly Head[]): Buffer[][] {
  const levels: Buffer[][] = [heads.map(leafOf)];
  for (;;) {
    const below = levels.at(-1) ?? [];
    if (below.length <= 1) return levels;
    const level: Buffer[] = [];
    for (let i = 0; i < below.length; i += 2) {
      const [left, right] = [below[i], below[i + 1]];
      if (left) level.push(right ? sha256(NODE, left, right) : left);
    }
    levels.push(level);
  }
}

export const rootOf = (tree: readonly Buffer[][]): string => (tree.at(-1)?.[0] ?? sha256('')).toString('hex');

/** The neighbours on the way from a leaf to the root. */
export function pathOf(tree: readonly Buffer[][], index: number): Step[] {
  const steps: Step[] = [];
  for (let level = 0, at = index; level < tree.length - 1; level++, at >>= 1) {
    const neighbour = tree[level]?.[at ^ 1];
    if (neighbour) steps.push({ side: at % 2 === 0 ? 'right' : 'left', hash: neighbour.toString('hex') });
  }
  return steps;
}

/** Where the steps from a leaf arrive. */
export function climb(leaf: Buffer, steps: readonly Step[]): string {
  let at = leaf;
  for (const { side, hash } of steps) {
    const other = Buffer.from(hash, 'hex');
    at = side === 'right' ? sha256(NODE, at, other) : sha256(NODE, other, at);
  }
  return at.toString('hex');
}

/** What stands before the 32 bytes of an Ed25519 seed and of a public key in DER (RFC 8410). */
const PRIVATE_DER = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_DER = Buffer.from('302a300506032b6570032100', 'hex');
const KEY_ID_LENGTH = 16;

export interface SealKey {
  keyId: string;
  /** 32 bytes, hexadecimal. */
  publicKey: string;
  privateKey: KeyObject;
}
export const keyIdOf = (publicKey: string): string =>
  sha256(Buffer.from(publicKey, 'hex')).toString('hex').slice(0, KEY_ID_LENGTH);

/** Ed25519 from a secret of at least 32 bytes. */
export function sealKeyOf(secret: Buffer): SealKey {
  const der = Buffer.concat([PRIVATE_DER, secret.subarray(0, 32)]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicDer = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const publicKey = publicDer.subarray(PUBLIC_DER.length).toString('hex');
  return { keyId: keyIdOf(publicKey), publicKey, privateKey };
}

export const sealed = (key: SealKey, statement: Statement): string =>
  sign(null, Buffer.from(canonicalJson(statement)), key.privateKey).toString('base64url');

export function sealHolds(publicKey: string, statement: Statement, signature: string): boolean {
  const der = Buffer.concat([PUBLIC_DER, Buffer.from(publicKey, 'hex')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return verify(null, Buffer.from(canonicalJson(statement)), key, Buffer.from(signature, 'base64url'));
}
