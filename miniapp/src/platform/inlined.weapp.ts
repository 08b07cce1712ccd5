/** A mini-program's pages are in the package: nothing comes with them. */
export function takeInlined(_id: string): unknown {
  return null;
}
