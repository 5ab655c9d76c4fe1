import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Paragraph } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { phrasesFor } from '../../scripts/locales/phrasesFor.ts'
import { excerpt } from '../../scripts/text/excerpt.ts'
import { sentencesOf, type Sentence } from '../../scripts/text/sentences.ts'
import { textOf } from '../../scripts/text/textOf.ts'

/** Sentences by language, each line one paragraph: a bar stands where a sentence ends within it. */
const ENDS: Record<string, string> = {
  fr: `
Nous plantons ici. | Vous arrosez là.
Nous parlons Java, Go, .NET et Rust. | Le reste suit.
Ouvrez config.yml et lisez. | Fermez-le.
La version 2.0.1 est là. | La 2.0.2 suit.
Il a eu 3.5 de moyenne. | C’est peu.
Elle écrit en Node.js le soir. | Lui dort.
Elle code en Vue.js et en C++. | Lui en C#.
Mme. Petit relit tout. | M. Grand signe.
M. Grand et MM. Petit viennent. | Mlle. Rose aussi.
Le Dr. Blanc soigne. | Le Pr. Noir enseigne.
Voir p. ex. Lyon ou Brest. | Voir ailleurs.
Voir p.ex. Lyon. | Puis Brest.
Il existe (cf. Annexe B) un plan. | Lisez-le.
Cf. Martin pour la suite. | Merci.
On vend du pain, du lait, etc. | Le marché ferme à midi.
On vend du pain, du lait, etc. mais rien d’autre. | Venez.
Le n° 12 est vide. | Le n° 13 aussi.
L’art. 12 le dit. | Il aime l’art. | Elle aussi.
Lisez la p. 12 et la fig. 3. | Puis tournez.
Appelez au tél. 01 02 03 04 05. | Insistez.
J. Dupont parle. | Il a raison.
Un livre de J.-P. Martin est paru. | On l’attendait.
Le traité de A. B. Durand est long. | On le lit.
Rome naît en 753 av. J.-C. | Elle grandit.
L’éd. Seuil le publie. | On l’achète.
Venez chez Yahoo! demain. | Ou pas.
« Quoi ! » dit-il. | Elle rit.
« Viens ! » | Il part.
Il dit « Viens ! ». | Elle vient.
Il dit « Viens. » | Elle vient.
« On part. On revient. » est sa devise. | C’est la nôtre.
(Voir le plan.) | On entre par la cour.
On entre par la cour (voir le plan. Il est affiché). | On sort par là.
Ah ! ah ! ah ! | Bon.
Quoi ? ! | Non.
Qui ? quoi ? où ? | On ne sait pas.
Tu viens ?! | Oui.
Et puis… rien. | On attend.
Et puis… | On attend.
Et puis... | On attend.
Une ville … Paris peut-être. | Une autre.
Ou… des milliers de gens. | Ici.
Fini. | iPhone et iPad se vendent.
Fini. | \`npm start\` lance tout.
Lancez \`npm. Run\` deux fois. | Attendez.
Voir https://exemple.org/index.php?page=2&an=2025#haut demain. | Ou après.
Voir www.exemple.org/carte?zoom=12. | Merci !
Voir <https://exemple.org/a.b?c=D>. | Merci.
Voir [la page. Elle est longue ?](https://exemple.org) demain. | Ou après.
Écrivez à bureau@exemple.org. | On répond.
Allez sur exemple.org/a?b=c ce soir. | Dormez.
**Tout est là.** | Le reste viendra.
Il gagne 1000 €. | 600 € vont au four.
Il y en a 12. | Douze, c’est peu.
4.1. Objet du contrat. | Il est simple.
C’est fini 🎉. | On range.
Bravo ! ✨
L’heure est 8 h 30. | On part.
Le film « Qui a tué ? » est bon. | Voyez-le.
Le groupe Wham! chante. | On danse.
S.N.C.F. Voyageurs répond. | Elle écrit.
Il habite au 12 bd. Voltaire. | Sonnez.
Le taux est de 3,5 %. | Il baisse.
À 20 h. | Non, à 21 h. | Venez.
Étape suivante : on sème. | On attend.
Le fichier .gitignore existe. | Le .env aussi.
Il pèse 3 kg. | L’autre 4.
`,
  en: `
Ask Mr. Green or Dr. Blue. | They know.
Use a tool, e.g. Rust, i.e. Something fast. | Then rest.
It is us vs. Them. | We win.
We meet at 5 p.m. | Bring tea.
He lives in the U.S. | She does not.
See fig. 3 and p. 12. | Then stop.
No. 5 is out. | I said no. | Five left.
We write .NET and Node.js. | It runs.
J. R. R. Tolkien wrote it. | We read it.
“Go.” | He went.
He said "Go. Run." and left. | She stayed.
Yahoo! is a name. | So is it.
Wait... what? | Nothing.
It ships (see below. It is long). | Enjoy.
`,
  de: `
Wir nehmen z. B. Äpfel. | Dann gehen wir.
Das heißt, d. h. Morgen. | Bis dann.
Am 3. März kommt Dr. Weiß. | Wir warten.
Er sagte: „Komm. Jetzt.“ | Sie kam.
Nr. 5 fehlt. | Nr. 6 auch.
Äpfel, Birnen usw. | Alles ist da.
`,
  es: `
El Sr. García llega. | La Dra. Ruiz sale.
Hay pan, leche, etc. | Compre.
Use p. ej. Linux. | O no.
¿Quién? | Yo.
`,
  pt: `
O Sr. Silva chega. | A Dra. Rosa sai.
Veja p. ex. Lisboa. | Depois volte.
`,
  it: `
Il Sig. Rossi arriva. | La Dott.ssa Bianchi esce.
Prendi p. es. Roma. | Poi torna.
`,
  nl: `
Neem bijv. Rust. | Of niet.
Dhr. De Vries komt. | Mevr. Bakker ook.
`,
  zh: `
我们种菜。|你们浇水！|好吗？|好。
他说「走。快走。」|然后走了。
`,
  ja: `
畑に行きます。|水をやります。
`,
  ar: `
هل نبدأ؟ | نعم.
`,
  sv: `
Ta t.ex. Rust. | Eller inte.
`,
}

/** Long sentences by language: how many words are short enough, and what is shown then. */
const CUTS: Record<string, Array<[limit: number, whole: string, shown: string]>> = {
  fr: [
    [
      9,
      'Si le jardin est assez grand, il faut presque toujours semer dès mars.',
      '… il faut presque toujours semer dès mars.',
    ],
    [
      9,
      'Lorsque la pluie tombe fort, chaque habitante rentre ses outils au sec.',
      '… chaque habitante rentre ses outils au sec.',
    ],
    [9, 'Alors que la ville paie un parking, elle refuse de payer nos graines.', '… elle refuse de payer nos graines.'],
    [
      9,
      'Plutôt que de tout fermer maintenant, prenons trois mois pour en parler.',
      '… prenons trois mois pour en parler.',
    ],
    [9, 'Bien que le sol soit sec, nous avons récolté assez pour tous.', '… nous avons récolté assez pour tous.'],
    [9, 'Puisque la salle est prise mardi, nous nous verrons plutôt le jeudi.', '… nous nous verrons plutôt le jeudi.'],
    [9, 'Dans le cas où il gèle encore, on couvre tous les semis le soir.', '… on couvre tous les semis le soir.'],
    [
      9,
      'Si vous avez des plants, des graines ou des outils, il faut nous les apporter.',
      '… il faut nous les apporter.',
    ],
    // Where the main clause begins cannot be told.
    [9, 'Quand le train, parti de Lyon, arrive enfin, les voyageurs descendent tous.', '='],
    [9, 'Si la mairie, l’école et la salle ferment, le village entier va mourir.', '='],
    [9, 'Si l’on tient compte de tout ce qui a été dit ici.', '='],
    // An exception is part of what is said.
    [9, 'À moins que la région ne change d’avis, le train sera supprimé en juin.', '='],
    [9, 'Le train sera supprimé en juin, sauf si la région change d’avis.', '='],
    [9, 'Le train est plein chaque soir de la semaine, mais il sera supprimé.', '='],
    [9, 'Non seulement le train est plein chaque soir, mais aussi chaque matin.', '='],
    [9, 'À moins que la région ne change d’avis en juin : le train sera supprimé.', '='],
    // What a question asks stands at its end.
    [9, 'Savez-vous que nous gardons nos graines ici, parce que c’est bien sec ?', '='],
    [9, 'Savez-vous que ce vieux jardin, qui nourrit la rue, va fermer ?', '='],
    [
      9,
      'Nous gardons les graines dans une boîte, qui reste au sec tout l’hiver.',
      'Nous gardons les graines dans une boîte …',
    ],
    [
      9,
      'Nous gardons les graines dans une boîte, ce qui évite bien des pertes.',
      'Nous gardons les graines dans une boîte …',
    ],
    [
      9,
      'Nous gardons les graines dans une boîte, ainsi que les fiches et les plans.',
      'Nous gardons les graines dans une boîte …',
    ],
    [
      9,
      'Nous gardons les graines dans une boîte, faite par les enfants de l’école.',
      'Nous gardons les graines dans une boîte …',
    ],
    [
      9,
      'Nous gardons les graines dans une boîte, fabriquée par les enfants de l’école.',
      'Nous gardons les graines dans une boîte …',
    ],
    [
      9,
      'Nous gardons les graines dans une boîte, permettant ainsi de les retrouver vite.',
      'Nous gardons les graines dans une boîte …',
    ],
    [
      9,
      'Nous gardons les graines dans une boîte (en fer, bien fermée et numérotée).',
      'Nous gardons les graines dans une boîte …',
    ],
    [
      9,
      'Nous gardons les graines dans une boîte : elle reste au sec tout l’hiver.',
      'Nous gardons les graines dans une boîte …',
    ],
    [
      9,
      'Nous gardons les graines dans une boîte ; elle reste au sec tout l’hiver.',
      'Nous gardons les graines dans une boîte …',
    ],
    [
      9,
      'Nous gardons les graines dans une boîte — elle reste au sec tout l’hiver.',
      'Nous gardons les graines dans une boîte …',
    ],
    [
      9,
      'Nous gardons les graines dans une boîte, et elle reste au sec tout l’hiver.',
      'Nous gardons les graines dans une boîte …',
    ],
    [
      9,
      'Nous gardons les graines dans une boîte, ainsi que les fiches, les plans, les clés.',
      'Nous gardons les graines dans une boîte …',
    ],
    [9, 'Un arbre tombé, une marque effacée, une porte ouverte : tout compte ici.', '='],
    [9, 'Nous gardons les graines, qui sont rares, dans une boîte en fer du grenier.', '='],
    [9, 'Le comité du vieux jardin de la rue, qui se réunit mardi, décide du budget.', '='],
    [9, 'Le vieux comité du jardin (douze membres élus en mars) décide du budget annuel.', '='],
    [9, 'Dans la vallée il n’y a pas, comme on le dit souvent, de train.', '='],
    [
      9,
      'Nous ne gardons jamais les graines dans une boîte, parce qu’elle prend l’humidité.',
      'Nous ne gardons jamais les graines dans une boîte …',
    ],
    [
      9,
      'Nous gardons seulement les graines dans une boîte, car le reste va au compost.',
      'Nous gardons seulement les graines dans une boîte …',
    ],
    [
      12,
      'Voir la page https://exemple.org/a,b,c?d=e qui dit tout de ce jardin, notamment ses horaires, ses prix.',
      'Voir la page https://exemple.org/a,b,c?d=e qui dit tout de ce jardin …',
    ],
    [9, 'Nous aimons **beaucoup** le jardin, qui a des fleurs, des fruits et des bancs.', '='],
    [9, 'Nous tenons le jardin de la rue, **qui nourrit plus de cent personnes**.', '='],
    [
      14,
      'Nous gardons les graines dans une boîte, qui reste au sec, qui ferme bien, et dont la clé est chez Ana.',
      'Nous gardons les graines dans une boîte, qui reste au sec, qui ferme bien …',
    ],
    [
      14,
      'Si le jardin est assez grand, il faut presque toujours semer dès mars, ce qui demande du temps et des bras.',
      'Si le jardin est assez grand, il faut presque toujours semer dès mars …',
    ],
    [
      9,
      'Si le jardin est assez grand, il faut presque toujours semer dès mars, ce qui demande du temps et des bras.',
      '… il faut presque toujours semer dès mars …',
    ],
  ],
  en: [
    [9, 'If the garden is large enough, it is best to sow in March.', '… it is best to sow in March.'],
    [9, 'While the city pays for parking, we still wait for our own seeds.', '… we still wait for our own seeds.'],
    [9, 'Rather than close it all now, let’s take three months to talk.', '… let’s take three months to talk.'],
    [9, 'Unless the city changes its mind, we lose the train in June.', '='],
    [9, 'We keep all the seeds in a box, which stays dry all winter.', 'We keep all the seeds in a box …'],
    [9, 'We keep all the seeds in a box, including those from last year.', 'We keep all the seeds in a box …'],
    [9, 'We never keep the seeds in a box, because it gets damp there.', 'We never keep the seeds in a box …'],
    [9, 'We keep all the seeds in a box, but only until the spring.', '='],
    [9, 'We keep all the seeds in a box, not in a bag of paper.', '='],
    [9, 'The old board of our own garden, which meets on Tuesdays, decides it.', '='],
    [9, 'We only keep the seeds in a box, making them easy to find.', 'We only keep the seeds in a box …'],
  ],
  de: [
    [9, 'Wenn der Garten groß genug ist, säen wir schon im März die Bohnen.', '… säen wir schon im März die Bohnen.'],
    [
      9,
      'Wir bewahren alle Samen in einer Kiste auf, die den Winter über trocken bleibt.',
      'Wir bewahren alle Samen in einer Kiste auf …',
    ],
    [9, 'Wir verlieren den Zug im kommenden Juni, es sei denn, die Stadt hilft.', '='],
    [9, 'Wir fordern noch einmal von der Stadt, dass der Zug am Abend bleibt.', '='],
  ],
  es: [
    [
      9,
      'Si el huerto es lo bastante grande, conviene siempre sembrar en marzo.',
      '… conviene siempre sembrar en marzo.',
    ],
    [
      9,
      'Guardamos todas las semillas en una caja, que sigue seca todo el invierno.',
      'Guardamos todas las semillas en una caja …',
    ],
  ],
  pt: [
    [9, 'Se a horta for bastante grande, convém sempre semear logo em março.', '… convém sempre semear logo em março.'],
    [
      9,
      'Guardamos todas as sementes numa caixa, que fica seca todo o inverno.',
      'Guardamos todas as sementes numa caixa …',
    ],
  ],
  it: [
    [
      9,
      'Se il giardino è abbastanza grande, conviene sempre seminare già a fine marzo.',
      '… conviene sempre seminare già a fine marzo.',
    ],
    [
      9,
      'Teniamo tutti i semi in una scatola, che resta asciutta tutto l’inverno.',
      'Teniamo tutti i semi in una scatola …',
    ],
  ],
  nl: [
    [9, 'Als de tuin groot genoeg is, zaaien we al in maart de bonen.', '… zaaien we al in maart de bonen.'],
    [9, 'We bewaren alle zaden in een doos, die de hele winter droog blijft.', 'We bewaren alle zaden in een doos …'],
  ],
  // Where nothing is known of a language, its clauses are not told apart: the verb may stand last.
  ja: [[9, '土が硬いと、根が深く伸びず、苗が立たないので、必ず耕してください。', '=']],
  zh: [[9, '好的土壤是一切植物的开始；如果土太硬，根就长不深，苗也站不稳。', '好的土壤是一切植物的开始…']],
}

function sentences(markdown: string, lang: string): Sentence[] {
  return sentencesOf(treeOf(markdown), phrasesFor(lang).sentences)
}

function treeOf(markdown: string): Paragraph {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return root.children.find((child) => child.type === 'paragraph') ?? { type: 'paragraph', children: [] }
}

function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ')
}

for (const [lang, lines] of Object.entries(ENDS))
  test(`sentences in ${lang} end where they end`, () => {
    for (const line of lines.trim().split('\n')) {
      const parts = line.split('|').map((part) => part.trim())
      // Chinese and Japanese have no blank between sentences.
      const told = sentences(parts.join(line.includes(' |') ? ' ' : ''), lang)
      assert.deepEqual(
        told.map(({ children }) => textOf(children)),
        parts.map((part) => textOf(treeOf(part)).trim()),
      )
    }
  })

for (const [lang, cuts] of Object.entries(CUTS))
  test(`long sentences in ${lang} keep their main clause`, () => {
    for (const [limit, whole, shown] of cuts) {
      const [long, ...more] = sentences(whole, lang)
      assert.ok(long && !more.length, whole)
      const text = plain(textOf(excerpt(long, phrasesFor(lang).sentences, limit).children))
      assert.equal(text, shown === '=' ? textOf(long.children) : shown, whole)
    }
  })
