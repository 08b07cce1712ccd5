/** Pages for a printer: each one SVG with its size in millimetres. */
export interface PaperPages {
  pages: readonly string[];
  widthMm: number;
  heightMm: number;
}
