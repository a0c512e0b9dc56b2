/*
 * Words by which German press offices mark the parts of a release. Each pattern is tried at the beginning of a heading or a
 * paragraph. The lists follow the usual layout of releases as in DIN 5008:2020 (contact lines) and common practice; they are data.
 */

export const EMBARGO =
  /^(?:Achtung[,:!–-]*\s*)?(?:Sperrfrist|Sperrvermerk|Gesperrt bis|Embargo|Frei(?:gabe|gegeben)? (?:ab|für)|Zur Veröffentlichung (?:ab|frei)|Nicht vor)(?!\p{L})/iu

/** "Pressemitteilung Nr. 42", "Presseinformation 12/2026", "PM 7/26". */
export const RELEASE_LINE =
  /^(?:(?:Gemeinsame|Aktuelle) )?(?:(?:Presse|Medien)-?(?:mitteilung|information|info|meldung|erklärung|aussendung|notiz|dienst|text|einladung)(?:en)?|PM|Pressestelle|Nr\.)(?!\p{L})/iu

export const CONTACT =
  /^(?:(?:Ihre?|Unsere?) )?(?:(?:Presse|Medien|Redaktions)-?(?:kontakt|fragen|anfragen|rückfragen|stelle)|Rückfragen|Kontakt(?:daten)?|Ansprech(?:partner(?:in|innen|:innen|\*innen)?|person(?:en)?|stelle)|(?:Für|Bei) (?:\p{L}+ )?(?:(?:Presse|Rück|Medien|Nach)?(?:fragen|anfragen|rückfragen)|Interviews?|Interviewanfragen)|V\.? ?i\. ?S\. ?d\. ?P\.?|Verantwortlich|Herausgeber(?:in)?|Impressum)(?!\p{L})/iu

/** Means a boilerplate only where it stands alone, before a colon or in a heading. */
export const BOILERPLATE =
  /^(?:Über (?:uns|mich|(?:die|den|das|der|dem) \p{L}|\p{Lu}(?!\p{Lu}*\p{N}))|(?:Zum |Zur )?(?:Hintergrund|Sache|Person)(?:informationen?|wissen)?(?!\p{L})|Wer wir sind|Kurzportr[aä]i?t|Das Unternehmen|Unternehmensprofil)/u

export const END_MARK =
  /^(?:[#*]\s?){3,}$|^[([–—*_ -]*\s*(?:Ende|E N D E|Ende der (?:Presse|Medien)(?:mitteilung|information))\s*[)\]–—*_ -]*$/iu

/** What stands under a picture. */
export const CREDIT =
  /^(?:Fotos?|Bild(?:er)?|Bildunterschrift|BU|Bildnachweis|Bildquelle|Bildtext|Grafik|Abb\.|Abbildung|Copyright)(?: \d+| oben| unten| links| rechts)?\s*(?:\([^)]*\))?\s*:|^[©(] ?(?:©|Foto|Bild|Grafik)/iu

/** A phone number after its cue, an e-mail address: what makes a line a contact line. */
export const CONTACT_LINE =
  /(?:^|[\s,;|·(])(?:Tel(?:efon)?|Fon|Mobil|Handy|Telefax|Fax|E-?Mail|Mail|Durchwahl|T|M|F)\.?\s*:?\s*(?:[+\d(]|\uFFFC|\S+@)|(?:^|\s)\S+@\S+\.\p{Ll}{2,}|☎|✆/iu

/** A sentence that offers an answer rather than an address. */
export const CONTACT_OFFER = /^[^.!?]*(?:zur Verfügung|wenden Sie sich|erreichen Sie|erreichbar)(?!\p{L})/iu

export const SALUTATION = /^(?:Sehr geehrte|Liebe(?:r|s)? |Guten (?:Tag|Morgen)|Hallo )[^.!?]*[,!]?$/u
