import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // The generator's spelling; both are HTML.
    'doctype-style': 'off',
    'void-style': 'off',
    // Matters of layout and length, not of validity.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // The id of an event is its slug, which begins with its year.
    'valid-id': ['error', { relaxed: true }],
    // A script comes from where the page comes from; nothing else may run.
    'require-sri': 'off',
  },
});

/** What html-validate finds on pages, each with its place. */
export async function problemsOf(pages: Iterable<BuiltPage>): Promise<string[]> {
  const problems: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(page.html, page.path);
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        problems.push(`${page.path}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
  }
  return problems;
}
