/** 送到哪里修：哪些网点能做这件事。 */
export const outlet = {
  needs: (works: string, n: number, near: boolean) =>
    `要做：${works}。${String(n)} 家能做${near ? '，由近到远' : ''}。`,
  nearer: (store: string, works: string) => `最近的 ${store} 不做${works}，没有列在这里。`,
  cannot: (works: string) => `这一家不做${works}，请换一家。`,
  other: '看看能做的网点',
  none: '没有找到能做这件事的网点，换个地名试试。',
  whileYouWait: '当场可取',
  ready: (days: number, day: string) => `约 ${days} 个营业日，今天送到 ${day}可取`,
  noDay: '近期不营业，日期另行告知',
};
