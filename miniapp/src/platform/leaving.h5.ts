/** While it is on, the browser asks before the page is closed or loaded anew. Its own words; the sentence is for WeChat. */
export function guardLeaving(_sentence: string): () => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
