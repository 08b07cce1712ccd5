/** In a browser the gallery draws the full screen itself. */
export function previewPictures(_addresses: readonly string[], _at: number): boolean {
  return false;
}
