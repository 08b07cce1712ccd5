/** The page a phone's own camera opens: it stands by itself and leads on. */
export const light = {
  titleOf: (name: string) => `${name}，珠约`,
  light: '扫码验真',
  open: '打开完整页面',
};
