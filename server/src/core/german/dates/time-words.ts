import { dateMentions, isMonthName, isWeekdayName } from './date-mentions.ts'

/*
 * Words that answer "when": a day, a month, a year, or a stretch of time seen from today. Closed list of everyday words; sources:
 * Duden, Die Grammatik (Temporaladverbien), and the names of feasts and seasons.
 */

const ADVERBS =
  /(?<![\p{L}-])(?:heute|gestern|vorgestern|morgen|übermorgen|jetzt|nun|soeben|gerade|kürzlich|jüngst|neulich|zuletzt|bald|demnächst|künftig|bisher|seither|seitdem|derzeit|zurzeit|aktuell|momentan|inzwischen|mittlerweile|ab sofort|sofort|erneut|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s|(?:täglich|wöchentlich|monatlich|jährlich|alljährlich|(?:dies|vor|letzt)jährig)\p{Ll}{0,2}|früher|damals|einst|zum (?:\p{Ll}+|\d+\.) Mal)(?![\p{L}-])/iu

const STRETCHES =
  /(?<!\p{L})(?:\p{L}*(?:wochen?(?:ende[ns]?)?|monat(?:e[ns]?|s)?|jahr(?:e[ns]?|es|s)?|quartal(?:e[ns]?|s)?|jahrzehnt(?:e[ns]?|s)?|jahrhundert(?:e[ns]?|s)?|semester[ns]?|saison|legislaturperiode|frühjahr|frühling|sommer[ns]?|herbst|winter[ns]?|ferien|nachmittag|vormittag|mittag|abend|nacht|nächte|morgen)|Tag(?:e[ns]?|s)?|(?:Feier|Fest|Geburts|Gedenk|Welt|Aktions|Jahres|Spiel|Sonn|Werk|Wahl|Advents|Stich|Nachmittag|Weltfrauen|Frauen|Oster|Weihnachts)\p{L}*tag(?:e[ns]?|es|s)?|Stunden?|Minuten?|Uhr|Ostern|Pfingsten|Weihnachten|Silvester|Neujahr|Advent|Fasching|Karneval|Himmelfahrt|Fronleichnam|Ramadan|Stichtag|Beginn|Ende|Anfang|Mitte)(?!\p{L})/iu

const YEAR = /(?<![\p{L}\d.,])(?:19|20)\d{2}(?![\d.,]\d|\p{L})/u

const PART_OF_DAY = /(?:abend|morgen|mittag|nachmittag|vormittag|nacht)$/u

/** Whether a text says when: anything that places it in time, however loosely. */
export function saysWhen(text: string): boolean {
  if (ADVERBS.test(text) || STRETCHES.test(text) || YEAR.test(text) || dateMentions(text).length > 0) return true
  return (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).some(
    (word) => isMonthName(word) || isWeekdayName(word.replace(PART_OF_DAY, ''))
  )
}
