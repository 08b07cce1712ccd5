/** What the server wrote into the page beside the link it opened, `<script type="application/json" id="tag-reply">`. */
export function takeInlined(id: string): unknown {
  const element = document.getElementById(id);
  if (element === null) return null;
  // It answers one question; the next link asks for itself.
  element.remove();
  try {
    return JSON.parse(element.textContent) as unknown;
  } catch {
    return null;
  }
}
