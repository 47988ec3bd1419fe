import { parseArgs } from 'node:util';
import { sizeFor, writeSyntheticContent } from './content.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '300' } } });

console.log(writeSyntheticContent(sizeFor(Number(values.articles))));
