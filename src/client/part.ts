/**
 * Finds a part of the page by its id.
 *
 * @throws Error where the page has none, which would be a fault of its layout
 */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
}
