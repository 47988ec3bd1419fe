import { site } from '../site.ts';
import type { Texts } from './messages.ts';

/** Ce que le site dit de lui-même : son projet, sa méthode, ses flux et ses données. */
export const frenchTexts: Texts = {
  follow: {
    title: 'Suivre',
    summary:
      'Recevoir nos articles sans compte ni courriel : un flux pour tout le site, un autre pour chaque nom.',
    markdown: `
Un flux est une adresse que votre lecteur de flux relit pour vous. Chaque nouvel article y arrive en entier, avec ses sources. Un article que nous corrigeons ou mettons à jour y revient, avec ce qui a changé. Nous ne savons pas qui s’abonne : le flux est un fichier comme les autres.

## Comment faire

1. Choisissez plus bas le flux de tout le site, ou celui d’un acteur ou d’un lieu.
2. Copiez l’adresse du lien.
3. Collez-la dans votre lecteur de flux, là où il propose d’en ajouter un. La plupart trouvent aussi le flux à partir de l’adresse d’une page : celle d’un acteur mène au sien.
`,
  },
  data: {
    title: 'Données',
    summary:
      'Tout ce que le site sait, en fichiers ouverts : événements, acteurs, lieux, sources, agenda et textes.',
    markdown: `
## Ce que vous pouvez en faire

Tout est sous licence [${site.license.name}](${site.license.url}) : copiez, modifiez, publiez, même pour un usage commercial, en nommant ${site.name} et en donnant l’adresse de la page ou du fichier. Les documents que nous citons restent à leurs éditeurs. Les fichiers sont refaits à chaque publication ; leur adresse ne change pas.

## Comment les lire

- **Identifiants.** Le nom d’une entrée, comme \`2025-07-09-diop-recoit-atallah\`, est le même dans tous les fichiers et dans les adresses du site.
- **Dates.** Le texte EDTF (ISO 8601-2) est gardé tel quel : \`2025-09~\` veut dire « vers septembre 2025 ». À côté, \`earliest\` et \`latest\` donnent le premier et le dernier jour possibles ; là où un côté est ouvert ou inconnu, il n’y a rien, non plus qu’avant l’an 0.
- **Certitude.** \`confirmed\`, \`reported\` et \`disputed\` ont le sens que leur donne notre méthode : confirmé, rapporté, contesté.
- **Langues.** Un texte est donné dans chaque langue où il existe, le français toujours.
- **Tableaux.** Les fichiers CSV sont en UTF-8, avec une ligne de titres ; une case qui contient plusieurs valeurs les sépare par \`|\`. Une case qu’un tableur calculerait, ou dont il ferait un jour (\`2025-07\`), commence par une apostrophe : elle reste ainsi le texte qu’elle est, et un programme l’enlève. Dans un Excel français, ouvrez le fichier par « Données », « À partir d’un fichier texte ».

## Ce qui n’y est pas

Un lieu sans coordonnées est dans le fichier des lieux, sans point. L’agenda laisse de côté les événements qui n’ont pas de début ou pas de fin, ceux que l’on ne date qu’à la décennie ou au siècle, et ceux d’avant l’an 1 ou d’après l’an 9999 ; ceux que l’on ne date qu’au mois ou à l’année y occupent tout le mois ou toute l’année, et leur titre le dit. Le graphe ne contient pas les liens entre acteurs pour lesquels schema.org n’a pas de mot : ils sont dans le fichier des acteurs.
`,
  },
};
