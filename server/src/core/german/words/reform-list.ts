/**
 * Stems that the rules have withdrawn, in lower case, and how they are written today; a stem may stand anywhere in a word. The
 * product of the exchange is always asked of the dictionary, so a stem that happens to stand in another word does no harm.
 * Sources: Amtliches Regelwerk 2024, Wörterverzeichnis, and the reports of the Rat für deutsche Rechtschreibung on the
 * variants withdrawn in 2017 and 2024; for 1996 the list of changes in the Amtliches Regelwerk of that year.
 */
const LIST = `
2024: buklee bouclé, dränage drainage, dränier drainier, exposee exposé, jogurt joghurt, kusine cousine, kurtage courtage,
  myrre myrrhe, panter panther, polonäse polonaise, spagett spaghett, sutane soutane, tunfisch thunfisch
2017: belkanto belcanto, bravur bravour, fassette facette, grisli grizzly, jockei jockey, joga yoga, kalvinis calvinis, kanossa canossa,
  kargo cargo, ketschup ketchup, kollier collier, kommunikee kommuniqué, komplice komplize, masurka mazurka, negligee negligé,
  nessessär necessaire, passee passé, roulett roulette, varietee varieté, wandal vandal, trolleibus trolleybus, maffia mafia,
  maffiös mafiös, majonäse mayonnaise, scharm charme, scharmant charmant, schikoree chicorée, sketsch sketch
1996: rauh rau, telephon telefon, plazier platzier, numerier nummerier, stukkat stuckat, stengel stängel, gemse gämse, tip tipp,
  zierat zierrat, platitüde plattitüde, einbleu einbläu, verbleu verbläu, behend behänd, belemmert belämmert, schneuz schnäuz,
  quentchen quäntchen, überschwenglich überschwänglich, greuel gräuel, deplaziert deplatziert, fritier frittier, tolpatsch tollpatsch,
  tolpatschig tollpatschig, karamel karamell, roheit rohheit, zäheit zähheit, jäheit jähheit, fön föhn,
  känguruh känguru, mop mopp, stop stopp, boutike boutique, steptanz stepptanz
`

/** Withdrawn stem, stem of today. */
export const RENEWED: ReadonlyMap<string, string> = new Map(
  LIST.split(/[,\n]/u).flatMap((entry) => {
    const [old = '', today = ''] = entry
      .replace(/^\d{4}:/u, '')
      .trim()
      .split(' ')
    return old === '' || old === today ? [] : [[old, today] as const]
  })
)
