import { oncePerWord } from '../../text/once.ts'
import type { Gender } from './given-names.ts'

/** Nouns for people by their office, profession or rank, male form first; compounds end in them (`Sozialministerin`). */
const OFFICES = `
minister präsident kanzler sprecher vorsitzender direktor leiter geschäftsführer bürgermeister oberbürgermeister landrat
staatssekretär abgeordneter beauftragter dezernent stadtrat ministerialdirektor referent professor dekan rektor experte forscher
wissenschaftler vorstand vorstandsmitglied mitglied gründer inhaber chef unternehmer betreiber koordinator kurator intendant
trainer spieler kapitän polizist kommissar oberkommissar hauptkommissar staatsanwalt richter anwalt rechtsanwalt arzt chefarzt
oberarzt pfarrer bischof pastor dekan lehrer schulleiter schüler student autor regisseur künstler schauspieler musiker dirigent
moderator redakteur journalist senator regierungssprecher kreisbrandmeister brandmeister wehrführer feuerwehrmann meister
vertreter stellvertreter geschäftsleiter verwalter politiker fraktionsvorsitzender schatzmeister schriftführer ehrenamtler
berater manager entwickler ingenieur architekt planer förster landwirt winzer bäcker gastgeber initiator organisator botschafter
schirmherr preisträger bewohner anwohner besucher nutzer teilnehmer kollege nachbar zeuge augenzeuge kämmerer magistratsmitglied
generalsekretär sekretär generalbevollmächtigter bevollmächtigter vorsteher ombudsmann obmann jurist ökonom historiker biologe
psychologe soziologe mediziner chemiker physiker pädagoge erzieher pfleger therapeut apotheker bibliothekar museumsleiter
sachbearbeiter volontär azubi auszubildender amtsleiter abteilungsleiter referatsleiter bereichsleiter projektleiter ratsherr
ratsfrau stadtverordneter verordneter ministerpräsident regierungschef ressortchef rathauschef amtsinhaber amtskollege
moderatorin vorständin ratsvorsitzender schriftsteller dichter fotograf filmemacher komponist sänger aktivist
bundeskanzler landesvater hausherr personalrat betriebsrat aufsichtsrat gleichstellungsbeauftragter patient mieter eigentümer
kunde fahrer fahrgast pilot soldat general oberst verleger kritiker veranstalter ausrichter vermieter makler händler
sozialdemokrat christdemokrat parteifreund unterstützer freund spender helfer retter betreuer doktorand promovend verfasser übersetzer herausgeber gutachter sachverständiger prüfer ermittler fahnder
laudator vikar kaplan kantor prior baurat schulrat studienrat gemeinderat kreisrat landesrat beigeordneter ortsvorsteher dozent assistent mentor praktikant
`

const FEMALE_ONLY =
  'mutter tochter schwester großmutter ehefrau witwe oma kauffrau feuerwehrfrau obfrau ombudsfrau schirmherrin hausherrin landesmutter ratsfrau hebamme krankenschwester oberin äbtissin'

/** The first word of a line may stand for each of the others. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['regierungschef', 'ministerpräsident', 'bundeskanzler', 'kanzler', 'landesvater'],
  ['ressortchef', 'minister'],
  ['rathauschef', 'bürgermeister', 'oberbürgermeister', 'stadtoberhaupt'],
  [
    'politiker',
    'landrat',
    'bürgermeister',
    'oberbürgermeister',
    'dezernent',
    'stadtrat',
    'senator',
    'staatssekretär',
    'abgeordneter',
    'fraktionsvorsitzender',
    'sprecher',
    'minister',
    'landesvorsitzender'
  ],
  ['chef', 'vorsitzender', 'präsident', 'geschäftsführer', 'leiter', 'direktor'],
  ['wissenschaftler', 'forscher', 'professor'],
  ['jurist', 'anwalt', 'rechtsanwalt', 'richter', 'staatsanwalt'],
  ['christdemokrat', 'sozialdemokrat', 'politiker', 'abgeordneter'],
  ['mediziner', 'arzt']
]

interface Office {
  /** The male or only form, lower case: `minister`. */
  readonly stem: string
  readonly gender: Gender
}

const offices = new Map<string, Office>()
for (const stem of OFFICES.trim().split(/\s+/u)) addOffice(stem)
for (const word of FEMALE_ONLY.split(' ')) offices.set(word, { stem: word, gender: 'female' })

function addOffice(stem: string): void {
  if (/(?:ender|eter|igter|ierter|iger)$/u.test(stem)) {
    // Nouns from adjectives: die Vorsitzende, der Vorsitzende, ein Vorsitzender.
    const base = stem.slice(0, -1)
    for (const end of ['', 'n', 'r', 's']) offices.set(base + end, { stem, gender: end === 'r' ? 'male' : 'unknown' })
    return
  }
  offices.set(stem, { stem, gender: stem.endsWith('mitglied') ? 'unknown' : 'male' })
  for (const end of stem.endsWith('e') ? ['n'] : ['s', 'es', 'en', 'e', 'n', 'ern']) {
    if (!offices.has(stem + end)) offices.set(stem + end, { stem, gender: 'male' })
  }
  const base = stem.endsWith('e') ? stem.slice(0, -1) : stem
  const umlauts = ['arzt', 'anwalt', 'rat', 'pfarrer'].some((e) => stem.endsWith(e) && e !== 'pfarrer')
  const female = (umlauts ? base.replace(/a(?=[^a]*$)/u, 'ä') : base).replace(/mann$/u, 'frau')
  for (const end of female.endsWith('frau') ? ['', 'en'] : ['in', 'innen'])
    offices.set(female + end, { stem, gender: 'female' })
}

const longest = Math.max(...[...offices.keys()].map((k) => k.length))
const shortest = 4
/** Nearly all words end otherwise, and need not be looked at further. */
const endings = new Set([...offices.keys()].map((k) => k.slice(-shortest)))

/** The office that a noun names, by its ending: `Sozialministerin` → minister, female. Undefined for any other word. */
export function officeOf(word: string): Office | undefined {
  return officeIn(word)?.office
}

interface OfficeInWord {
  /** The first part of a compound, in lower case. */
  readonly first: string
  readonly office: Office
}

const officeIn = oncePerWord((word): OfficeInWord | undefined => {
  const lower = word.toLowerCase().replace(/[*:_](?=in)/u, '')
  if (!endings.has(lower.slice(-shortest))) return undefined
  const first = Math.max(0, lower.length - longest)
  for (let at = first; at <= lower.length - shortest; at++) {
    const office = offices.get(lower.slice(at))
    if (office && isWholeOrCompound(lower, at)) return { first: lower.slice(0, at), office }
  }
  return undefined
})

/** The male form of an office in lower case, first part and all: `Sozialministerin` → `sozialminister`; undefined for any other word. */
export function officeKey(word: string): string | undefined {
  const found = officeIn(word)
  return found && found.first + found.office.stem
}

/** Short nouns hide in others (`Verwalter`, `Oberst` in `Oberstufe`): a compound has a first part of three letters or a hyphen. */
function isWholeOrCompound(word: string, at: number): boolean {
  return at === 0 || at >= 3 || word[at - 1] === '-'
}

/** Whether one office may be called by the other's name: equal, an ending of it, or a synonym. */
export function isSameOffice(called: string, held: string): boolean {
  const a = called.toLowerCase()
  const b = held.toLowerCase()
  if (a === b || b.endsWith(a)) return true
  const stemA = officeOf(a)?.stem
  const stemB = officeOf(b)?.stem
  if (stemA === undefined || stemB === undefined) return false
  if (SYNONYMS.some((set) => set[0] === stemA && set.includes(stemB))) return true
  return stemA === stemB && (a.length <= stemA.length + 2 || b.includes(a.replace(/(?:in|e|er)$/u, '')))
}

/** Nouns for bodies that speak: authorities, firms, associations. Compounds end in them. */
const BODIES =
  /(?:ministerium|ministeriums|polizei|polizeipräsidium|präsidium|verband|verein|behörde|amt|stadt|gemeinde|landkreis|kreis|regierung|fraktion|partei|kammer|gewerkschaft|bund|bündnis|initiative|stiftung|institut|universität|hochschule|gesellschaft|unternehmen|konzern|firma|kommission|gericht|staatsanwaltschaft|senat|magistrat|kanzlei|feuerwehr|verwaltung|redaktion|zeitung|agentur|gruppe|netzwerk|arbeitskreis|beirat|rat|ausschuss|vorstand|leitung|kollektiv|forum|zentrum|allianz|verbund|dienst|anstalt|genossenschaft|klinik|museum|theater|haus|ressort|team|opposition|koalition|organisation|vereinigung|union|liga|kirche|bistum|papier|bericht|erklärung|mitteilung|vertrag|beschluss|urteil|studie|gesetz|brief|antrag|aufruf|satzung|resolution|koalitionsvertrag)(?:s|es|en|e)?$|(?:^|[ -])(?:gmbh|ag|ev)$/iu

/** Compounds that end like a body and are things. */
const THINGS =
  /(?:(?:park|wohn|hoch|treppen|gewächs|gäste|gast|familien|bauern|garten|vorder|hinter)haus|(?:vor|haus|fahr)rat|(?:wasser|gas|strom|zu|ab|rohr)leitung)(?:s|es|en|e)?$/iu

/** Whether a noun names a body, or a paper that is quoted like one. */
export const isBody: (word: string) => boolean = oncePerWord((word) => BODIES.test(word) && !THINGS.test(word))
