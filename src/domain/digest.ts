/** A short name for some texts that no others share (FNV-1a, twice, base 36). */
export function digest(texts: Iterable<string>): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x5bd1e995);
    }
  return [a, b].map((half) => (half >>> 0).toString(36)).join('');
}
