export interface Screen {
  top: number;
  right: number;
}

/** In a browser the style sheet keeps clear of the notch by itself. */
export const screen = (): Screen => ({ top: 0, right: 0 });
