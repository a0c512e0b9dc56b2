import { isBody } from '../german/names/offices.ts'
import { phoneNumbersOf } from '../german/numbers/phone-numbers.ts'
import { PLACEHOLDERS } from '../german/typography/placeholders.ts'
import type { Prose } from '../markdown/prose.ts'
import { oncePer } from '../text/once.ts'
import { CONTACT } from './cues.ts'
import type { Part, Release } from './model.ts'

/** What a contact tells a journalist who wants to ask. */
export interface Contact {
  /** The parts it consists of: blocks of contact that stand together, or apart. */
  readonly parts: readonly Part[]
  /** Somebody to ask for: a person or an office (`Pressestelle`). */
  readonly hasName: boolean
  readonly hasPhone: boolean
  readonly hasEmail: boolean
  /** Something in it is still to be filled in. */
  readonly hasPlaceholder: boolean
}

/** A sentence to readers (`Bei Fragen zur Anmeldung wenden Sie sich …`) unless it speaks of the press or of queries. */
const OFFER = /^(?:Für|Bei) [^.:\n]*(?:stehe?n?|wenden|meldet|melden|erreichen|erreichbar|finden|schreib)/iu
const PRESS = /Presse|Medien|Redaktion|Rückfrage|Interview|Journalist/iu

/** Labels of lines for readers and guests: `Anmeldung: …`, `Kontakt für Eltern: …`. */
const READERS =
  /^(?:(?:An|Ab|Vor)meldung(?:en)?|Tickets?|(?:Eintritts)?[Kk]arten(?:vorverkauf|bestellung)?|Vorverkauf|Infos?|Informationen?|Weitere Informationen|Auskunft|Auskünfte|Reservierung(?:en)?|Buchung(?:en)?|Beratung|Hotline|Bürgertelefon|Servicetelefon|Hinweise|Zeugen\p{L}*|Veranstalt\p{Ll}+|Treffpunkt|Ort|Kontakt (?:für|zu[mr]?)(?! Rückfragen))(?!\p{L})[^.!?\n]*?(?:[:,]|$)/u

/** Who answers by law for what is printed (Landespressegesetze); an imprint is no offer to ask. */
const IMPRINT = /^(?:V\.? ?i\. ?S\. ?d\. ?P|Verantwortlich|Herausgeber|Impressum)/iu

/**
 * The contacts of a release taken together: who gives the phone number in one place and the e-mail address in the next has given
 * both. Undefined where there is none, or nothing but an imprint.
 */
export function contactOf(release: Release): Contact | undefined {
  const parts = release.parts.filter((p) => p.kind === 'contact' && isForPress(p))
  if (parts.length === 0) return undefined
  const { source } = release.document
  const facts = parts.flatMap((p) => p.blocks.map(({ prose }) => factsOf(prose)))
  return {
    parts,
    hasName: facts.some((f) => f.hasName),
    hasPhone: facts.some((f) => f.hasPhone),
    // An address in HTML is in the source alone.
    hasEmail:
      facts.some((f) => f.hasEmail) || parts.some((p) => source.slice(p.span.start, p.span.end).includes('mailto:')),
    hasPlaceholder: facts.some((f) => f.hasPlaceholder)
  }
}

type ContactFacts = Omit<Contact, 'parts'>

const factsOf = oncePer((prose: Prose): ContactFacts => {
  const { text, links } = prose
  return {
    hasName: namesSomebody(text),
    hasPhone: links.some((l) => l.url.startsWith('tel:')) || phoneNumbersOf(prose).length > 0,
    // `presse(at)example.org` keeps collectors of addresses away.
    hasEmail:
      links.some((l) => l.url.startsWith('mailto:')) ||
      /\S@\S+\.\p{Ll}{2,}|\p{L}\s?[([{](?:at|ät|@)[)\]}]\s?\p{L}/iu.test(text),
    hasPlaceholder: PLACEHOLDERS.some((pattern) => text.match(pattern) !== null)
  }
})

function isForPress({ blocks }: Part): boolean {
  const text = blocks[0]?.text.trim() ?? ''
  if (IMPRINT.test(text) || ((OFFER.test(text) || READERS.test(text)) && !PRESS.test(text))) return false
  // Lines without a cue are a contact by their phone number; an address among links may be anybody's.
  return CONTACT.test(text) || blocks.some((b) => factsOf(b.prose).hasPhone)
}

/** Capitalised words of contacts that name nobody. */
const NOBODY = new Set(
  `telefon telefax fax fon tel mobil handy e-mail email mail internet web website homepage durchwahl nummer telefonnummer rufnummer
  kontakt kontaktdaten pressekontakt medienkontakt presse medien rückfragen fragen anfragen presseanfragen medienanfragen interviews
  interviewanfragen redaktion adresse anschrift post uhr montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr
  sa so verfügung ihnen sie ihre ihr wir uns unser für bei weitere informationen auskünfte auskunft bitte näheres wenden der die das
  unter an ansprechpartner ansprechpartnerin ansprechpartner:in ansprechpartner*in ansprechperson ansprechpersonen herr frau x
  journalistinnen journalisten medienvertreter medienvertreterinnen straße platz weg allee deutschland hinweis anmeldung nachfragen
  rückfrage nachfrage erreichbarkeit sprechzeiten von bis und oder`.split(/\s+/u)
)

/** A capitalised word behind cue and labels that is neither a label nor part of an address names a person or an office. */
function namesSomebody(text: string): boolean {
  if (/Pressestelle|Pressereferat|Presseamt|Pressesprecher/u.test(text)) return true
  const cue = CONTACT.exec(text)?.[0].length ?? 0
  const rest = text
    .slice(cue)
    .replace(
      /\S+@\S+|https?:\S+|www\.\S+|(?:\p{L}+-)*\p{L}*(?:straße|str\.|platz|weg|gasse|allee|ring|ufer) ?\d*/giu,
      ' '
    )
    .replace(/\b\d{4,5} \p{Lu}[\p{L} -]*/gu, ' ')
  return (rest.match(/\p{Lu}[\p{L}’*:-]{1,}/gu) ?? []).some((w) => !NOBODY.has(w.toLowerCase()) || isBody(w))
}
