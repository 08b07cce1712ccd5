#!/usr/bin/env node
// @ts-check
// node verify-passport.mjs passport.json [public-key-hex …]
// Verifies a piece's passport without the product: one file, plain Node 18 or newer, nothing to install.
// The format is described in docs/passport.md. Exit code 0: everything holds; 1: something does not; 2: no such file.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** @typedef {{ format: number, pieceId: string, seq: number, prevHash: string, action: string, fromState: string | null, toState: string, at: string, closed: string, hash: string }} Line */
/** @typedef {{ side: 'left' | 'right', hash: string }} Step */
/** @typedef {{ format: number, pieceId: string, lines: Line[], checkpoint: { statement: Record<string, unknown>, keyId: string, publicKey: string, signature: string } | null, inclusion: { seq: number, hash: string, path: Step[] } | null }} Proof */

/** JSON with sorted keys and no spaces (RFC 8785). @param {unknown} value @returns {string} */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** @param {...(Buffer | string)} parts */
function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The sentence about the first thing that does not hold, or null. @param {Proof} proof @param {string[]} trusted */
export function firstFault(proof, trusted) {
  return chainFault(proof) ?? sealFault(proof, trusted);
}

/** @param {Proof} proof */
function chainFault({ pieceId, lines }) {
  let before = '0'.repeat(64);
  let state = null;
  for (const [at, { hash, ...line }] of lines.entries()) {
    const name = `line ${at + 1}`;
    if (line.pieceId !== pieceId) return `${name} is of another piece`;
    if (line.seq !== at + 1) return `${name} is missing: the next one there is number ${line.seq}`;
    if (line.prevHash !== before) return `${name} does not follow the line before it`;
    if (at > 0 && line.fromState !== state)
      return `${name} begins in another state than the one before ended in`;
    if (sha256(canonical(line)).toString('hex') !== hash) return `${name} does not say what was hashed`;
    before = hash;
    state = line.toState;
  }
  return lines.length === 0 ? 'there are no lines' : null;
}

/** @param {Proof} proof @param {string[]} trusted */
function sealFault({ pieceId, lines, checkpoint, inclusion }, trusted) {
  if (!checkpoint || !inclusion) return null;
  const { statement, publicKey, signature } = checkpoint;
  if (trusted.length > 0 && !trusted.includes(publicKey))
    return 'the seal was made with a key you do not trust';
  const key = createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  const signed = verify(null, Buffer.from(canonical(statement)), key, Buffer.from(signature, 'base64url'));
  if (!signed) return 'the seal does not fit its statement';
  const { seq, hash, path } = inclusion;
  if (lines[seq - 1]?.hash !== hash) return `the sealed line ${seq} is another one here`;
  let at = sha256(Buffer.from([0]), canonical({ pieceId, seq, hash }));
  for (const step of path) {
    const other = Buffer.from(step.hash, 'hex');
    at = step.side === 'right' ? sha256(Buffer.from([1]), at, other) : sha256(Buffer.from([1]), other, at);
  }
  return at.toString('hex') === statement.root ? null : 'the piece is not in the tree that was sealed';
}

/** @param {string[]} args */
function main([file, ...trusted]) {
  if (!file) {
    console.error('node verify-passport.mjs passport.json [public-key-hex …]');
    return 2;
  }
  let proof;
  try {
    proof = /** @type {Proof} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const fault = firstFault(proof, trusted);
  if (fault) {
    console.error(`DOES NOT HOLD: ${fault}.`);
    return 1;
  }
  const { checkpoint, inclusion, lines } = proof;
  console.log(`The chain of ${lines.length} lines holds.`);
  if (!checkpoint || !inclusion) console.log('No evening has sealed it yet.');
  else {
    console.log(
      `Line ${inclusion.seq} was sealed on ${String(checkpoint.statement.onDay)} with key ${checkpoint.keyId}.`,
    );
    if (trusted.length === 0)
      console.log('Compare the key with the published ones: no key was given to trust.');
  }
  return 0;
}

if (process.argv[1]?.endsWith('verify-passport.mjs')) process.exitCode = main(process.argv.slice(2));
