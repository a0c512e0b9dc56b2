import { isAuxiliary } from '../clauses/auxiliaries.ts'
import { isNoun, type Token } from '../clauses/clauses.ts'
import { type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { cells } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'

/**
 * Nouns that with their verb are its object and never its subject: `Die Ausgaben hat ein Maß erreicht`, `eine Rolle spielen`.
 * Source: Duden, Die Grammatik (Funktionsverbgefüge); Duden, Das Stilwörterbuch.
 */
const OBJECTS: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      [
        'erreichen erreicht erreichte erreichten',
        'Maß|Ausmaß|Niveau|Höchststand|Tiefststand|Rekordwert|Rekordhöhe|Höhepunkt|Ziel'
      ],
      ['spielen spielt spielte spielten gespielt', 'Rolle|Hauptrolle|Schlüsselrolle'],
      [
        'leisten leistet leistete leisteten geleistet',
        'Beitrag|Arbeit|Hilfe|Unterstützung|Widerstand|Überzeugungsarbeit'
      ],
      [
        'finden findet fand fanden gefunden',
        'Anklang|Zustimmung|Zuspruch|Beachtung|Gehör|Verwendung|Anwendung|Platz|Halt'
      ],
      [
        'geben gibt gab gaben gegeben',
        'Überblick|Einblick|Einblicke|Auskunft|Gelegenheit|Anlass|Anstoß|Antwort|Antworten'
      ],
      [
        'haben hat hatte hatten gehabt',
        'Möglichkeit|Gelegenheit|Chance|Recht|Anspruch|Aufgabe|Bedeutung|Auswirkungen|Folgen|Bedarf|Vorrang|Zugang|Zeit|Bestand|Verständnis|Auswirkung'
      ],
      ['zeigen zeigt zeigte zeigten gezeigt', 'Wirkung|Interesse|Respekt|Flagge'],
      ['tragen trägt trug trugen getragen', 'Verantwortung|Sorge'],
      ['nehmen nimmt nahm nahmen genommen', 'Stellung|Rücksicht|Abschied|Bezug'],
      ['üben übt übte übten geübt', 'Kritik|Druck'],
      ['machen macht machte machten gemacht', 'Mut|Druck|Gebrauch|Station'],
      ['stoßen stößt stieß stießen', 'Interesse|Kritik|Widerstand'],
      ['bekommen bekommt bekam bekamen', 'Unterstützung|Gelegenheit|Möglichkeit|Chance'],
      ['erhalten erhält erhielt erhielten', 'Unterstützung|Gelegenheit|Möglichkeit|Chance|Urkunde'],
      ['bitten bittet bat baten gebeten', 'Bevölkerung|Öffentlichkeit'],
      ['legen legt legte legten gelegt', 'Wert'],
      ['ziehen zieht zog zogen gezogen', 'Bilanz|Aufmerksamkeit']
    ] as const
  ).flatMap(([forms, nouns]) => forms.split(' ').map((form) => [form, new RegExp(`^(?:${nouns})$`, 'u')] as const))
)

/** The main verb of a clause: what its auxiliary is completed by, or the finite verb itself. */
function mainVerb(finite: Token, rest: readonly Token[]): string {
  const last = rest.at(-1)
  if (!last || isNoun(last) || !isAuxiliary(finite.lower)) return finite.lower
  return (last.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0 ? last.lower : finite.lower
}

/** Whether the noun is the verb's object by the turn of speech. */
export function isSetObject(noun: Token, finite: Token, rest: readonly Token[]): boolean {
  return OBJECTS.get(mainVerb(finite, rest))?.test(noun.text) ?? false
}

/** The words behind the finite verb without the objects that belong to its turn of speech. */
export function withoutSetObjects(finite: Token, rest: readonly Token[]): readonly Token[] {
  const groups = nounGroupsOf(rest).filter(
    ({ end, isGoverned }) => !isGoverned && isSetObject(rest[end] as Token, finite, rest)
  )
  return rest.filter((_, i) => !groups.some(({ start, end }) => start <= i && i <= end))
}

/**
 * What authorities do, with objects that are never authorities themselves; whom somebody calls, praises or supports may be one (`Die
 * Polizei haben Nachbarn gerufen`).
 */
const ACTS =
  /^(?:festgenommen|verhaftet|sichergestellt|beschlagnahmt|gelöscht|eingeleitet|ermittelt|ermitteln|ermittelten|fahnden|fahndeten)$/u
const AUTHORITY = /(?:[Pp]olizei|[Ff]euerwehr|[Aa]nwaltschaft)$/u

/** `Die Polizei haben zwei Männer festgenommen`: the authority is who acts. */
export function isActing(noun: Token, finite: Token, rest: readonly Token[]): boolean {
  const verb = mainVerb(finite, rest)
  if (AUTHORITY.test(noun.text) && ACTS.test(verb)) return true
  return (
    AGENT.test(noun.text) &&
    DOES.test(verb) &&
    nounGroupsOf(rest).every((group) => group.isGoverned || isThing(rest, group))
  )
}

const WEAK = cells('Gm Dm Am')

/** Those who act in the name of many. */
const AGENT =
  /(?:[Pp]olizei|[Ff]euerwehr(?:en)?|[Aa]nwaltschaft|[Ss]tadtwerke|[Gg]ewerkschaft(?:en)?|[Pp]artei(?:en)?|[Ff]raktion(?:en)?|[Jj]ury|[Rr]egierung|[Vv]erwaltung|[Gg]emeinden?|[Ss]tadt|[Ss]tädte|[Ll]andkreise?|[Kk]ommunen?|[Vv]ereine?|[Vv]erbände?|[Ff]irmen?|[Uu]nternehmen|[Bb]ehörden?|[Mm]inisterien|[Mm]inisterium|[Hh]ochschulen?|[Uu]niversität(?:en)?|[Ii]nitiativen?|[Ss]tiftung(?:en)?|[Vv]eranstalter|[Aa]bgeordneten|[Mm]itglieder|[Ee]ltern|[Ee]hrenamtlichen|[Hh]elfer)$/u

/** What is done on purpose, and to things; a thing can be the subject of none of these. */
const DOES =
  /^(?:such|gesuch|wähl|gewähl|plan|geplan|bau|gebau|eröffn|veranstalt|organisier|gründe|gegründe|beantrag|beschließ|beschloss|verabschiede|prüf|geprüf|kauf|gekauf|verkauf|veröffentlich|versteiger|vermiet|spende|gespende|stift|gestifte|saniert?|renovier|kontrollier|diskutier|investier|lehn|verschieb|verschob|unterzeichn|erarbeit|betreib|betrieb)(?:t|en|n|te|ten|et|ete|eten|e)?$/u

/** A noun that is known, without article, and names neither persons nor those who act: `das Amt` may act itself. */
function isThing(tokens: readonly Token[], { start, end }: NounGroup): boolean {
  const noun = tokens[end]
  if (/^(?:d\p{L}{2}|dies\p{L}+|unsere?|ihre?|seine?|jede[rs]?)$/u.test(tokens[start]?.lower ?? '')) return false
  // `Architekten`, `Zeugen`: a weak masculine is a person.
  if (((noun?.forms.noun ?? 0) & WEAK) === WEAK) return false
  if (!noun || noun.forms.noun === 0 || noun.forms.weak !== 0 || AGENT.test(noun.text)) return false
  return !/(?:[^aeiou]er|ern|or|oren|ent|enten|ant|anten|ist|isten|in|innen|oge|ogen|rat|räte|eur|eure|Zeugen?|Menschen?|Leuten?|Kinder|Gäste?|Männer|Frauen?|Familien?|Kollegen?|Kunden?|Gruppen?|Teams?|Klassen?|Bund|Länder|Land|Kreis|Rat|Vorstand|Betriebe?|Schulen?|Kräfte|Paare?|Personen?)$/u.test(
    noun.text
  )
}
