import { matchesOf } from '../../text/matches.ts'
import { isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isSurelyFinite, type Stretch } from '../clauses/clauses.ts'
import { uncapitalised } from '../words/lexicon.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'

/** A pronoun in lower case that addresses the reader; `[start, end)` counts in the text. */
export interface Address {
  readonly start: number
  readonly end: number
  readonly word: string
}

/** The request that the condition is made for: `wenden Sie sich`, `melden sie sich bitte`. */
const REQUEST =
  /^[^.!?]*, (?:(?:dann|so|bitte) )?(?:bitte )?(?:wenden|melden|schreiben|rufen|kontaktieren|informieren|nutzen|besuchen|senden|schicken|bewerben|registrieren|teilen|geben|nehmen|lassen|folgen|kommen|klicken|fragen|sprechen|zögern) (?:Sie(?!\p{L})|sie bitte)/u
const CONDITION =
  /(?:(?<!\p{L})(?:[Ww]enn|[Ff]alls|[Ss]ofern)|(?:^|[.!?] )(?:Sollten|Haben|Möchten|Wollen)) (sie)(?= )/gu

/**
 * What a release says to its readers and to nobody else: where they find more, whom they ask, what `wir` hope for. Each names the
 * pronoun `word`.
 */
const INVITATIONS: readonly RegExp[] = [
  // `Weitere Informationen erhalten sie unter …`
  /(?<!\p{L})(?:[Ww]eitere|[Nn]ähere|[Mm]ehr|[Aa]lle) (?:Informationen|Infos|Auskünfte|Hinweise|Details)[^.,;:!?]{0,60} (?:erhalten|finden|bekommen) (?<word>sie) (?=(?:unter|auf|im|in|bei|beim|hier|online|über|telefonisch)(?!\p{L}))/dgu,
  // `Zum Artikel gelangen sie hier`, `Mehr dazu lesen sie hier`
  /(?<=(?<!\p{L})(?:[Zz]u[mr] (?:\p{Lu}[\p{L}-]+ )+gelangen|[Zz]u[mr] (?:[\p{L}-]+ ){0,3}\p{L}*(?:[Mm]itteilung|[Aa]rtikel|[Ss]eite|[Aa]nmeldung|[Ff]ormular|[Vv]ideo|[Pp]rogramm|[Bb]ericht|[Uu]mfrage|[Üü]bersicht|[Pp]etition) (?:[\p{L}-]+ ){0,4}gelangen|[Mm]ehr(?: dazu| darüber)? (?:lesen|erfahren|finden)) )(?<word>sie)(?= hier(?:[.:!]|$))/dgu,
  // `Bei Fragen wenden sie sich bitte an …`
  /(?<=(?:wenden|melden) )(?<word>sie)(?= sich bitte(?!\p{L}))/dgu,
  // `Wir freuen uns auf ihren Besuch.`
  /(?<=(?<!\p{L})(?:[Ww]ir freuen|freuen wir) uns (?:sehr |schon |jetzt )*(?:auf|über) )(?<word>ihre?n?)(?= (?:Besuch|Teilnahme|Kommen|Anruf|Anmeldung(?:en)?|Rückmeldung(?:en)?|Fragen|Interesse|Zuschriften|Nachricht(?:en)?|Spenden?)(?!\p{L}))/dgu,
  // `Die Stadt bittet um ihr Verständnis.`
  /(?<=(?<!\p{L})bitte[nt](?: wir)? (?:dafür )?um )(?<word>ihre?)(?= (?:Verständnis|Mithilfe|Geduld|Aufmerksamkeit|Anmeldung|Rückmeldung)(?!\p{L}))/dgu,
  // `Sehr geehrte Damen und Herren, wir laden sie … ein`
  /(?<=(?<!\p{L})[Ss]ehr geehrte[rn]? [^.!?]{3,80}, (?:wir (?:laden|bitten|möchten|informieren|erinnern)|ich (?:lade|bitte|möchte)) )(?<word>sie)(?= )/dgu,
  // `Möchten Sie Mitglied werden? Dann füllen sie einfach …`
  /(?<=(?:^|[.!?] )\p{Lu}[^.!?]{0,80} Sie [^.!?]{1,120}\? Dann (?:füllen|melden|schreiben|rufen|bewerben|senden|schicken|kommen|schauen|kontaktieren|wenden|klicken|nehmen|besuchen) )(?<word>sie)(?= (?:sich|einfach|bitte|doch|uns|unser(?:e[mnrs]?)?|(?:bei|an|zu) uns)(?!\p{L}))/dgu,
  // `Wir laden sie herzlich ein, …`: the first words of a text have nobody to point back to.
  /(?<=^(?:Wir laden|Gerne? laden wir|Hiermit laden wir|Herzlich laden wir) )(?<word>sie)(?= (?:[\p{Ll}]+ )*(?:herzlich|recht herzlich|ganz herzlich|sehr herzlich|hiermit|gerne?)(?: dazu)? (?:ein|zu)(?!\p{L}))/dgu,
  // `Haben Sie Fragen, so stehen ihnen die Mitarbeitenden zur Verfügung.`
  /(?<=(?<!\p{L})(?:Haben|Hätten|haben) Sie (?:\p{Ll}+ )*(?:Fragen|Rückfragen|Interesse|Anregungen|Probleme)[^.!?;:]{0,60}, (?:so |dann )?(?:stehen?|hilft|helfen|beantworte[nt]?|antworte[nt]?)(?: wir)? )(?<word>ihnen)(?= )/dgu,
  // `Wenn Sie Hilfe brauchen, können sie sich melden.`: the condition is that of the reader.
  /(?<=(?:^|[.!?] )(?:Wenn|Falls|Sofern|Sollten|Möchten) Sie [^.,!?;:]*(?:Fragen|Interesse|Hilfe|Probleme|Unterstützung|Beratung|teilnehmen|mitmachen|mehr erfahren|gesehen haben|beobachtet haben)[^.!?;:]{0,40}, (?:dann |so )?(?:können|sollten|müssen) )(?<word>sie)(?= sich [^.!?;:]*(?:melden|wenden|bewerben|anmelden|informieren|registrieren)[.,!])/dgu,
  // `Wir wünschen ihnen frohe Weihnachten.`
  /(?<=^Wir wünschen )(?<word>ihnen)(?= (?:allen )?(?:und ihren Familien )?(?:frohe|gesegnete|besinnliche|schöne)[^.!?]* (?:Weihnachten|Weihnachtstage|Feiertage|Festtage|Ostern|Ostertage|Pfingsten)(?!\p{L}))/dgu,
  // `Für Rückfragen stehen wir ihnen gern zur Verfügung.`
  /(?<=(?<!\p{L})(?:[Ff]ür|[Bb]ei) (?:\p{Ll}+ )?(?:Fragen|Rückfragen|Auskünfte|Interviews|Nachfragen) (?:stehen wir|stehe ich|steht) )(?<word>ihnen)(?= (?:[^.,;:!?]+ )?zur Verfügung)/dgu,
  // `Bitte senden Sie ihre Bewerbung an …`: what the reader has and is asked to hand over.
  /(?<=(?<!\p{L})(?:[Ss]enden|[Ss]chicken|[Bb]ringen|[Nn]ennen|[Gg]eben|[Rr]eichen|[Rr]ichten|[Mm]ailen|[Üü]bermitteln|[Ss]ichern|[Rr]eservieren|[Bb]uchen|[Tt]ragen|[Ww]ählen|[Tt]eilen|[Hh]interlassen|[Ss]tellen|[Ll]assen|[Nn]otieren|[Hh]ängen) Sie (?:uns |bitte |uns bitte |einfach |sich |jetzt |dazu |dafür |hier )*(?:[Ii]hren? [\p{L}-]+(?:, | und | sowie ))*)(?<word>ihre?n?)(?= (?:eigenen? \p{Lu}|(?:Bewerbung(?:en|sunterlagen)?|Unterlagen|Anmeldung(?:en)?|Fragen|Namen|Lebenslauf|Ausweis|Personalausweis|Adresse|Anschrift|E-Mail-Adresse|E-Mail|Telefonnummer|Kontaktdaten|Daten|Anregungen|Vorschläge|Rückmeldung(?:en)?|Antwort(?:en)?|Beiträge|Beitrag|Fotos?|Bilder|Ideen|Hinweise|Wünsche|Tickets?|Karten?|Platz|Plätze|Stellungnahme|Organisation|Vornamen|Nachnamen|Postleitzahl|Funktion|Meinung|Erfahrungen)(?![\p{L}-])))/dgu,
  // `Wenn Sie mitmachen wollen, schicken sie uns eine Nachricht.`
  /(?<=(?<!\p{L})(?:[Ww]enn|[Ff]alls|[Ss]ofern) Sie [^.!?;:,]{0,80}(?:möchten|wollen|Fragen haben|Interesse haben|interessiert sind|teilnehmen|mitmachen), (?:dann |so |bitte )?(?:melden|schreiben|schicken|senden|rufen|bewerben|kontaktieren|wenden|klicken|füllen|tragen) )(?<word>sie)(?= (?:sich|uns|bitte|einfach|mir|mich|doch|gern|gerne)(?!\p{L}))/dgu,
  // `Haben sie Fragen? Rufen Sie uns an!`
  /(?<=(?:^|[.!?] )(?:Haben|Möchten|Wollen|Suchen|Kennen) )(?<word>sie)(?= [^.!?]{3,80}\? (?:Dann )?(?:[Rr]ufen|[Ss]chreiben|[Mm]elden|[Ww]enden|[Bb]ewerben|[Kk]ommen|[Ss]chicken|[Ss]enden|[Ss]prechen) Sie(?!\p{L}))/dgu,
  // `Wir danken Ihnen für Ihre Hilfe, die sie geleistet haben.`
  /(?<=(?<!\p{L})(?:danken|danke|bedanken) (?:wir |ich |uns )*(?:bei )?Ihnen [^.!?;:,]{0,40}für Ihren? \p{Lu}[\p{L}-]+, (?:die|das|den) )(?<word>sie)(?= )/dgu,
  // `Wir freuen uns, sie bei uns begrüßen zu dürfen.`: the first words of a text have nobody to point back to.
  /(?<=^Wir (?:würden uns (?:sehr )?freuen|freuen uns(?: sehr| darauf| schon)*), )(?<word>sie)(?= [^.!?,;:]*(?:begrüßen|willkommen heißen) zu (?:dürfen|können))/dgu,
  // `Sollte der Strom ausfallen, rufen sie bitte an.`: no statement has `bitte` behind its subject.
  /(?<=, (?:(?:dann|so) )?(?!sind|haben|werden)\p{Ll}{2,}e[lr]?n )(?<word>sie)(?= (?:sich |uns )?bitte(?!\p{L}))/dgu,
  // `Wir bitten sie um Ihre Mithilfe.`: the sentence speaks to them already.
  /(?<=(?<!\p{L})(?:[Ww]ir (?:bitten|laden)|(?:bitten|laden) wir) )(?<word>sie)(?= [^.,;:!?]*(?<!\p{L})(?:Ihr(?:e[mnrs]?)?|Ihnen)(?!\p{L}))/dgu
]

/** The text before speaks to its reader already. */
const ADDRESSED = /\p{L},? (?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u
/** What the reader has who is to ask us. */
const OWN =
  /^ (?:noch |weitere |dazu )?(?:Fragen|Rückfragen|Interesse|Anregungen|Hinweise)(?!\p{L})[^,]*, [^.!?]*(?:wenden|melden) Sie sich/u

/**
 * `Wenn sie Fragen haben, wenden Sie sich an uns`: the sentence asks its reader for something and means nobody else. Source:
 * Amtliches Regelwerk 2024, § 65.
 */
export function* addresses(text: string): Generator<Address> {
  if (!/ (?:sie|ihnen|ihre?n?) /u.test(text)) return
  for (const pattern of INVITATIONS) {
    for (const { groups, indices } of matchesOf(text, pattern)) {
      const [start = 0, end = 0] = indices?.groups?.word ?? []
      yield { start, end, word: groups?.word ?? '' }
    }
  }
  for (const match of matchesOf(text, CONDITION)) {
    const end = match.index + match[0].length
    if (!REQUEST.test(text.slice(end))) continue
    // `Igel sind scheu. Wenn sie krank sind, rufen Sie …`: the pronoun may point back to a sentence that addresses nobody.
    const before = text.slice(0, match.index)
    if (/\p{L}/u.test(before) && !ADDRESSED.test(before) && !OWN.test(text.slice(end))) continue
    yield { start: end - 'sie'.length, end, word: 'sie' }
  }
}

/**
 * `Nutzen sie die Gelegenheit.`: a sentence that opens with its verb and has no second clause is a request; a question ends otherwise, and a
 * condition (`Kommen sie zu spät, ist die Halle zu`) goes on.
 */
export function isRequested({ tokens, isFirst, closes }: Stretch, morphology: Morphology): boolean {
  const [verb, pronoun, next] = tokens
  if (!isFirst || pronoun?.text !== 'sie' || pronoun.before !== '' || !verb || !next || !/^[.!]/u.test(closes))
    return false
  if (!/^\p{Lu}\p{Ll}{2,}n$/u.test(verb.text) || (verb.forms.verb === 0 && verb.forms.noun === 0)) return false
  const lower = uncapitalised(verb.text)
  if (isAuxiliary(lower) || MODAL_VERBS.has(lower) || (morphology.formsOf(lower).verb & VerbForm.infinitive) === 0)
    return false
  return !tokens.slice(2).some((token) => token.text === 'sie' || isSurelyFinite(token))
}
