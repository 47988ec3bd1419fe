import { createEdition } from '../src/edition/edition.ts';

const at = { origin: 'https://site.example', base: '/sous/' };

export const french = createEdition('fr', at);

export const english = createEdition('en', at);
