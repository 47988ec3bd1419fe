import { site } from '../site.ts';
import type { Texts } from './messages.ts';

const contact = site.email
  ? `Write to [${site.email}](mailto:${site.email})`
  : 'Write to the newsroom';

/** What the site says of itself: its purpose, its method, its feeds and its data. */
export const englishTexts: Texts = {
  about: {
    title: 'About',
    summary: `What ${site.name} is, whom it is for, and what it will never do.`,
    markdown: `
${site.name} tells the news by its actors, its dates and its places. Each article says who acts, when and where; what is established, what is only reported, what is disputed, and what nobody knows yet.

## What you will find

All articles draw on one store of dated events, people, organisations, places and sources. Each of them has a page and an address. An event established once serves every article; corrected once, it is corrected everywhere.

- **Analyses** keep the facts, our reading, the counterpoint and the unknown apart.
- **The timeline** files every event by date, with a word on how certain it is.
- **The index** leads from a name to all that the site knows of it.
- **Sources** are numbered in each article and described one by one.

## For every network

A page takes one request to read, with no JavaScript and no font to download. It asks nothing of any other site, sets no cookie and does not measure your visit. On paper it keeps the addresses of its sources.

## What we do not do

We invent no quotation, no date and no person. When a date is known only to the month, we write the month. When we do not know, we write that too.
`,
  },
  method: {
    title: 'Method',
    summary:
      'How we decide that a fact is confirmed, how we date it, and how we correct ourselves.',
    markdown: `
You should be able to retrace our steps. These are the rules we follow.

## Three degrees of certainty

- **Confirmed**: at least two independent sources say so. Two papers that carry the same agency report count as one.
- **Reported**: one source, or one origin, says so. We name it.
- **Disputed**: the sources contradict one another on the fact itself or on its toll. A note says who says what.

A confirmed fact of which only the day is in question reads “Confirmed, date uncertain”.

Each degree is spelled out and has its own shape: a filled dot, a ring, a dashed ring.

## Dates no more precise than what is known

A date may be a day, a month, a year, a span or a choice between two days. “About May 2021” means that the sources only come near it; “7 or 8 July” means that they differ. We never round towards more precision. Dates follow ISO 8601-2, known as EDTF.

## Sources

Every claim in an article leads to a numbered source. A source’s page says who published it, in which language, when, and what you should know about it: who owns the title, what it repeats, what could not be read. An outlet that repeats another is named after it: “RFI, via allAfrica”. One that a state owns, runs or mainly funds is marked as such, whichever the state. A document whose title we have not seen is given none.

## Four kinds of passage

Articles set apart **the facts**, **our analysis**, **the counterpoint**, which is the best case against our reading, and **what is not known**. The label stands above the passage, never in a footnote.

## The state of knowledge

An article carries the date up to which its facts were known. It says nothing of what came later.

Our file on Mali and the United States stops at 28 February 2026: until then several newsrooms report each fact; from mid-March the pages that we could read grow rare, then cease. People are therefore described as they were on that day. Where we know that someone has since died or changed office, a line says so apart, under “Since the horizon”, with its sources.

## Corrections

A mistake is mended in the text and recorded at the foot of the article, with its date and what changed. So are clarifications and updates. ${contact} with the address of the page and the source that contradicts us.
`,
  },
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
