/** A line of a hand on a field of `FIELD`, as x, y. */
export type Stroke = readonly (readonly [number, number])[];

export const FIELD = { width: 320, height: 128 } as const;

/** The strokes as the path of a drawing; a dot is a line too short to see, made long enough. */
export const pathOf = (strokes: readonly Stroke[]): string =>
  strokes
    .map((stroke) => {
      const [first, ...rest] = stroke;
      if (first === undefined) return '';
      const to = rest.length === 0 ? [[first[0] + 1, first[1]] as const] : rest;
      return `M${at(first)}${to.map((point) => `L${at(point)}`).join('')}`;
    })
    .join('');

const at = ([x, y]: readonly [number, number]): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Long enough to be somebody's name: a slip of the finger is no signature. */
export function isSigned(strokes: readonly Stroke[]): boolean {
  let length = 0;
  for (const stroke of strokes)
    stroke.forEach(([x, y], i) => {
      const before = stroke[i - 1];
      if (before) length += Math.hypot(x - before[0], y - before[1]);
    });
  return length > FIELD.height;
}

/** Draws them black on white, twice as large as the field. */
export function drawStrokes(pen: CanvasRenderingContext2D, strokes: readonly Stroke[]): void {
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, 2 * FIELD.width, 2 * FIELD.height);
  pen.strokeStyle = '#211c17';
  pen.lineWidth = 5;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const stroke of strokes) {
    pen.beginPath();
    stroke.forEach(([x, y], i) => (i === 0 ? pen.moveTo(2 * x, 2 * y) : pen.lineTo(2 * x, 2 * y)));
    pen.stroke();
  }
}
