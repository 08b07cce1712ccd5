import { Txt } from './elements';
import './marked.scss';

export interface Mark {
  from: number;
  to: number;
}

/** A text with what was searched for marked in it. */
export function Marked({ text, marks = [] }: { text: string; marks?: readonly Mark[] }) {
  if (marks.length === 0) return <Txt>{text}</Txt>;
  const edges = [...new Set([0, ...marks.flatMap(({ from, to }) => [from, to]), text.length])].sort(
    (a, b) => a - b,
  );
  return (
    <>
      {edges.slice(1).map((end, i) => {
        const start = edges[i] ?? 0;
        const on = marks.some(({ from, to }) => from <= start && end <= to);
        return (
          <Txt key={start} className={on ? 'mark' : undefined}>
            {text.slice(start, end)}
          </Txt>
        );
      })}
    </>
  );
}
