import { STRONG_VERBS } from '../words/strong-verbs-list.ts'

export type JoinedForm = 'infinitive' | 'finite' | 'participle'

/**
 * Verbs that their first part makes one word with, and with this first part nothing else: infinitives by first part. Left out is what
 * may stand apart as well (`kennen lernen`, `übrig bleiben`, `offen halten`, `weiter gehen`).
 * Sources: Amtliches Regelwerk 2024, § 34 (1) to (3) with its lists of particles, adjectives and faded nouns; Duden, Die deutsche
 * Rechtschreibung.
 */
const JOINED: Readonly<Record<string, string>> = {
  abhanden: 'kommen',
  anheim: 'fallen stellen geben',
  aufrecht: 'erhalten',
  auseinander: 'setzen gehen halten nehmen fallen brechen',
  bereit: 'stellen halten stehen',
  bevor: 'stehen',
  brach: 'liegen',
  dar: 'stellen legen',
  empor: 'ragen steigen heben',
  entgegen: 'kommen nehmen treten wirken setzen stellen stehen bringen sehen fiebern',
  entzwei: 'gehen brechen',
  fehl: 'schlagen leiten',
  fern: 'halten bleiben',
  fest: 'stellen',
  fort: 'setzen führen bestehen fahren schreiten bilden schreiben',
  frei: 'geben',
  gut: 'heißen',
  heim: 'kehren suchen zahlen',
  herab: 'setzen stufen',
  heran: 'ziehen wachsen',
  heraus: 'finden stellen arbeiten fordern geben ragen nehmen',
  herbei: 'führen rufen',
  hervor: 'gehen heben bringen rufen treten ragen stechen tun',
  hinaus: 'gehen reichen weisen laufen zögern',
  hinterher: 'hinken laufen',
  hinzu: 'kommen fügen ziehen rechnen zählen treten',
  inne: 'haben halten wohnen',
  irre: 'führen leiten',
  klein: 'reden',
  klar: 'kommen stellen',
  krank: 'schreiben',
  kund: 'tun geben',
  kürzer: 'treten',
  lahm: 'legen',
  leid: 'tun',
  nahe: 'legen bringen',
  nieder: 'legen schlagen lassen schreiben',
  pleite: 'gehen',
  preis: 'geben',
  schief: 'gehen',
  stand: 'halten',
  statt: 'finden',
  still: 'legen',
  teil: 'nehmen haben',
  tot: 'schweigen',
  vorlieb: 'nehmen',
  voran: 'gehen kommen bringen treiben schreiten stellen stehen',
  voraus: 'gehen setzen sehen sagen schicken eilen berechnen',
  vorbei: 'kommen schauen fahren gehen ziehen',
  vorweg: 'nehmen',
  wahr: 'nehmen',
  weg: 'fallen nehmen werfen lassen brechen',
  wett: 'machen',
  zugute: 'kommen halten',
  zufrieden: 'geben',
  zunichte: 'machen',
  zurecht: 'finden legen rücken weisen',
  zurück:
    'gehen kommen geben nehmen kehren ziehen treten weisen führen zahlen stellen halten legen greifen drängen erstatten senden schicken ' +
    'lassen liegen setzen blicken gewinnen bringen holen rufen erobern erhalten',
  überein: 'stimmen kommen',
  überhand: 'nehmen',
  vonstatten: 'gehen'
}

/** Those where both spellings stand in dictionaries or each has its meaning; told as advice. */
const DOUBTFUL: Readonly<Record<string, string>> = {
  bloß: 'stellen',
  fertig: 'stellen',
  fest: 'legen setzen schreiben nehmen',
  frei: 'setzen schalten',
  offen: 'legen',
  richtig: 'stellen',
  sicher: 'stellen',
  stark: 'machen',
  weiter: 'entwickeln verarbeiten'
}

/** Present forms of strong verbs whose vowel changes, and verbs whose prefix leaves no room for ge-. */
const CHANGED: Readonly<Record<string, string>> = {
  erhalten: 'erhält erhielt erhielten',
  bestehen: 'besteht bestand bestanden',
  gewinnen: 'gewinnt gewann gewannen',
  brechen: 'bricht',
  fahren: 'fährt',
  fallen: 'fällt',
  geben: 'gibt',
  haben: 'hat hatte hatten',
  halten: 'hält',
  lassen: 'lässt',
  laufen: 'läuft',
  nehmen: 'nimmt',
  schlagen: 'schlägt',
  sehen: 'sieht',
  stechen: 'sticht',
  treten: 'tritt',
  tun: 'tut',
  wachsen: 'wächst',
  werfen: 'wirft'
}
const WITHOUT_GE: Readonly<Record<string, string>> = {
  erhalten: 'erhalten',
  bestehen: 'bestanden',
  gewinnen: 'gewonnen',
  erstatten: 'erstattet',
  erobern: 'erobert',
  entwickeln: 'entwickelt',
  verarbeiten: 'verarbeitet',
  berechnen: 'berechnet'
}
const STRONG = new Map(STRONG_VERBS.map(([stem, past, participle]) => [stem, { past, participle }]))

function formsOf(infinitive: string): readonly (readonly [form: string, kind: JoinedForm])[] {
  const stem = infinitive.replace(/e?n$/u, '')
  const strong = STRONG.get(stem)
  const own = CHANGED[infinitive]?.split(' ') ?? []
  const e = /(?:[td]|chn)$/u.test(stem) ? 'e' : ''
  const past = strong?.past ?? `${stem}${e}te`
  const pastOf = own.length > 1 ? [] : [past, past.endsWith('e') ? `${past}n` : `${past}en`]
  const present = own[0] === undefined ? [`${stem}${e}t`] : []
  const participle =
    WITHOUT_GE[infinitive] ?? strong?.participle ?? (infinitive === 'haben' ? 'gehabt' : `ge${stem}${e}t`)
  return [
    ...[...own, ...present, ...pastOf].map((form) => [form, 'finite'] as const),
    [participle, 'participle'],
    [infinitive, 'infinitive']
  ]
}

const compile = (verbs: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(verbs).map(
      ([first, infinitives]) => [first, new Map(infinitives.split(' ').flatMap(formsOf))] as const
    )
  )
const CERTAIN = compile(JOINED)
const POSSIBLE = compile(DOUBTFUL)

/** Whether a word, in lower case, is the first part of such a verb. */
export function opensJoinedVerb(first: string): boolean {
  return CERTAIN.has(first) || POSSIBLE.has(first)
}

/** What form of a joined verb two words are, in lower case; undefined if they are none. */
export function joinedForm(
  first: string,
  second: string
): { readonly kind: JoinedForm; readonly isCertain: boolean } | undefined {
  const certain = CERTAIN.get(first)?.get(second)
  const kind = certain ?? POSSIBLE.get(first)?.get(second)
  return kind && { kind, isCertain: certain !== undefined }
}
