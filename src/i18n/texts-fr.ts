import { site } from '../site.ts';
import type { Texts } from './messages.ts';

const contact = site.email
  ? `Écrivez à [${site.email}](mailto:${site.email})`
  : 'Écrivez à la rédaction';

/** Ce que le site dit de lui-même : son projet, sa méthode, ses flux et ses données. */
export const frenchTexts: Texts = {
  about: {
    title: 'À propos',
    summary: `Ce qu’est ${site.name}, pour qui, et ce que le site ne fera jamais.`,
    markdown: `
${site.name} raconte l’actualité par ses acteurs, ses dates et ses lieux. Chaque article dit qui agit, quand et où ; ce qui est établi, ce qui n’est que rapporté, ce qui est contesté, et ce que personne ne sait encore.

## Ce que l’on trouve ici

Les articles reposent sur un même fonds : des événements datés, des personnes, des organisations, des lieux et des sources. Chacun a sa page et son adresse. Un événement établi une fois sert à tous les articles ; s’il est corrigé, il l’est partout.

- **Les analyses** séparent les faits, notre lecture, le contrepoint et ce que l’on ignore.
- **La chronologie** range tous les événements par date, avec leur degré de certitude.
- **L’index** mène d’un nom à tout ce que le site en sait.
- **Les sources** sont numérotées dans chaque article et décrites une à une.

## Pour tous les réseaux

Une page se lit en une seule requête, sans JavaScript et sans police à télécharger. Elle ne demande rien à un autre site, ne dépose pas de témoin de connexion et ne mesure pas votre passage. Imprimée, elle garde l’adresse de ses sources.

## Ce que nous ne faisons pas

Nous n’inventons ni citation, ni date, ni personne. Quand une date n’est connue qu’au mois près, nous écrivons le mois. Quand nous ne savons pas, nous l’écrivons aussi.
`,
  },
  method: {
    title: 'Méthode',
    summary:
      'Comment nous décidons qu’un fait est confirmé, comment nous datons, comment nous corrigeons.',
    markdown: `
Un lecteur doit pouvoir refaire notre chemin. Voici les règles que nous suivons.

## Trois degrés de certitude

- **Confirmé** : au moins deux sources indépendantes le disent. Deux journaux qui reprennent la même dépêche ne comptent que pour une.
- **Rapporté** : une seule source, ou une seule origine, le dit. Nous la nommons.
- **Contesté** : les sources se contredisent sur le fait lui-même ou sur son bilan. Une note dit qui dit quoi.

Un fait confirmé dont seul le jour est discuté se lit « Confirmé, date discutée ».

Chaque degré se lit en toutes lettres et se reconnaît à sa forme : un disque plein, un cercle, un cercle en pointillé.

## Des dates aussi précises que ce que l’on sait

Une date peut être un jour, un mois, une année, une période ou un choix entre deux jours. « Vers mai 2021 » veut dire que les sources l’approchent ; « le 7 ou le 8 juillet » veut dire qu’elles divergent. Nous n’arrondissons jamais vers plus de précision. Les dates suivent la norme ISO 8601-2, dite EDTF.

## Les sources

Chaque affirmation d’un article renvoie à une source numérotée. La page d’une source dit qui l’a publiée, dans quelle langue, quand, et ce qu’il faut en savoir : à qui appartient le titre, ce qu’il reprend, ce qui n’a pas pu être lu. Un titre qui en reprend un autre est nommé après lui : « RFI, via allAfrica ». Celui qu’un État possède, dirige ou finance en premier lieu le porte inscrit, quel que soit l’État. Un document dont nous n’avons pas vu le titre n’en reçoit pas.

## Quatre sortes de passages

Les articles distinguent **les faits**, **notre analyse**, **le contrepoint**, c’est-à-dire le meilleur argument contre notre lecture, et **ce que l’on ignore**. L’étiquette est au-dessus du passage, jamais en note.

## L’état des connaissances

Un article porte la date à laquelle ses faits étaient connus. Il ne dit rien de ce qui a suivi.

Notre dossier sur le Mali et les États-Unis s’arrête au 28 février 2026 : jusqu’à ce jour, plusieurs rédactions rendent compte de chaque fait ; à partir de la mi-mars, les pages que nous avons pu lire se raréfient, puis manquent. Les personnes sont donc décrites telles qu’elles étaient ce jour-là. Quand nous savons que l’une a disparu ou changé de fonction ensuite, une ligne le dit à part, sous « Depuis l’horizon », avec ses sources.

## Corriger

Une erreur est corrigée dans le texte et inscrite au bas de l’article, avec sa date et ce qui a changé. Une précision et une mise à jour le sont aussi. ${contact} en indiquant l’adresse de la page et la source qui nous contredit.
`,
  },
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
