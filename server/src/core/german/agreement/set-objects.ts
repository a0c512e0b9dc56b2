import { isAuxiliary } from '../clauses/auxiliaries.ts'
import { isNoun, type Token } from '../clauses/clauses.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
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
  return AUTHORITY.test(noun.text) && ACTS.test(mainVerb(finite, rest))
}
