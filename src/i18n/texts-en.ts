import { site } from '../site.ts';
import type { Texts } from './messages.ts';

/** What the site says of itself: its purpose, its method, its feeds and its data. */
export const englishTexts: Texts = {
  follow: {
    title: 'Follow',
    summary:
      'Get our articles with no account and no e-mail: one feed for the whole site, and one for each name.',
    markdown: `
A feed is an address that your feed reader reads again for you. Every new article arrives there whole, with its sources. An article that we correct or update comes back, with what has changed. We do not know who subscribes: a feed is a file like any other.

## How to

1. Choose below the feed of the whole site, or that of an actor or a place.
2. Copy the address of the link.
3. Paste it into your feed reader, where it offers to add one. Most find the feed from the address of a page as well: that of an actor leads to the actor’s own.
`,
  },
  data: {
    title: 'Data',
    summary:
      'All that the site knows, as open files: events, actors, places, sources, calendar and texts.',
    markdown: `
## What you may do with them

Everything is under the [${site.license.name}](${site.license.url}) licence: copy, change and publish it, for profit too, as long as you name ${site.name} and give the address of the page or the file. The documents that we cite remain their publishers’. The files are made anew at every publication; their addresses do not change.

## How to read them

- **Identifiers.** The name of an entry, such as \`2025-07-09-diop-recoit-atallah\`, is the same in every file and in the addresses of the site.
- **Dates.** The EDTF text (ISO 8601-2) is kept as it is: \`2025-09~\` means “about September 2025”. Beside it, \`earliest\` and \`latest\` give the first and the last possible day; where a side is open or not known there is nothing, as there is before the year 0.
- **Certainty.** \`confirmed\`, \`reported\` and \`disputed\` mean what our method says.
- **Languages.** A text is given in every language in which it exists, in French always.
- **Tables.** The CSV files are in UTF-8, with a line of headings; a cell that holds several values separates them with \`|\`. A cell that a spreadsheet would compute, or turn into a day (\`2025-07\`), begins with an apostrophe: it remains the text that it is, and a program takes it away. Where your spreadsheet expects semicolons, import the file as text.

## What is not there

A place without coordinates is in the file of places, without a point. The calendar leaves out events that have no beginning or no end, those dated only to the decade or the century, and those before the year 1 or after the year 9999; those dated only to the month or the year take up the whole month or year, and their title says so. The graph leaves out the ties between actors for which schema.org has no word: they are in the file of actors.
`,
  },
};
