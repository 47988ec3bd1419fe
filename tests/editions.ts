import { createEdition, type WrittenTexts } from '../src/edition/edition.ts';

const both = (about: string, method: string): WrittenTexts => ({
  about: { title: about, summary: `${about}.`, html: `<p>${about}</p>` },
  method: { title: method, summary: `${method}.`, html: `<p>${method}</p>` },
});

const at = {
  origin: 'https://site.example',
  base: '/sous/',
  written: { fr: both('À propos', 'Méthode'), en: both('About', 'Method') },
};

export const french = createEdition('fr', at);

export const english = createEdition('en', at);
