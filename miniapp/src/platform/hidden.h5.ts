/** A page for whoever was given its address: search engines shall not list it, and other houses not learn it. */
export function hideFromSearch(): () => void {
  const marks = [
    ['robots', 'noindex, nofollow'],
    ['referrer', 'no-referrer'],
  ].map(([name = '', content = '']) => {
    const mark = document.createElement('meta');
    mark.name = name;
    mark.content = content;
    return mark;
  });
  document.head.append(...marks);
  return () => marks.forEach((mark) => mark.remove());
}
