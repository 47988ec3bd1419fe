/**
 * Has the first label of each kind of passage lead to the page that says what the kinds are.
 *
 * @param html the text of an article, as it was rendered
 * @param method the path of the page of the method; without it, no label leads anywhere
 */
export function withGloss(html: string, method: string | undefined): string {
  if (method === undefined) return html;
  const seen = new Set<string>();
  return html.replace(
    /(<section class="block (\w+)"><p class="label">)(.*?)(?=<\/p>)/g,
    (label, before: string, kind: string, words: string) => {
      if (seen.has(kind)) return label;
      seen.add(kind);
      return `${before}<a href="${method}">${words}</a>`;
    },
  );
}
