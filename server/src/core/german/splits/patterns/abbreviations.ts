import { capitalised } from '../../words/lexicon.ts'
import { BEFORE, BEHIND, hyphened, type SplitPattern } from '../split-pattern.ts'

/**
 * Abbreviations and letters as first parts. Source: Amtliches Regelwerk 2024, § 40; Duden, Die deutsche Rechtschreibung
 * (E-Mail-Adresse).
 */
export const ABBREVIATIONS: readonly SplitPattern[] = [
  // `für IT Sicherheit`: first parts that stand for nobody, before what is made or done with them (§ 40); firms are named so.
  {
    sign: /(?:IT|EDV|LED) \p{Lu}/u,
    pattern: new RegExp(
      `(?<!(?<!\\p{L})(?:[Dd](?:e[rmns]|ie|as)|[Ee]in(?:e[nmrs]?)?|[Zz]u[mr]|[IiAa]m|[Bb]eim|[Vv]o[mn]|\\p{Lu}[\\p{L}-]*) )${BEFORE}(?:(?:IT|EDV) (?:Sicherheit|Fachkräfte?n?|Fachleute|Dienstleistern?|Systeme?n?|Branche|Expert(?:en|innen)|Infrastruktur|Lösungen|Anwendungen|Spezialisten|Kenntnisse?n?)|LED (?:Beleuchtung|Lampen?|Leuchten?))${BEHIND}(?! \\p{Lu})`,
      'gu'
    ),
    join: hyphened
  },
  // Abbreviated first parts (§ 40): `Dipl.-Ing.`, `Dipl.-Sozialpädagogin`.
  {
    sign: /Dipl\. /u,
    pattern:
      /(?<![\p{L}-])Dipl\. (?=(?:Ing|Kfm|Kffr|Päd|Psych|Soz|Bibl|Inf|Phys|Chem|Biol|Geogr|Geol|Math|Des|Jur|Verw|Hdl|Volksw|Betriebsw|Wirt|Übers|Dolm)\.|(?:Sozial|Betriebs|Volks|Verwaltungs|Finanz|Agrar|Wirtschafts|Informatik|Psycholog|Pädagog|Biolog|Geogra|Soziolog|Designer|Physik|Chemik|Mathematik|Kauf|Bibliothek|Ingenieur|Forst|Landschafts|Geolog|Theolog|Journalist|Jurist|Ökonom|Politolog|Übersetz|Dolmetsch|Sport|Musik|Bau|Heil|Mediz)\p{Ll}+)[\p{L}-]+/gu,
    join: hyphened
  },
  // `Diplom Ingenieur`
  {
    sign: /Diplom [A-Z]/u,
    pattern:
      /(?<![\p{L}\p{N}-])Diplom (?:Ingenieur|Kaufmann|Kauffrau|Pädagog|Sozialpädagog|Psycholog|Informatiker|Biolog|Physiker|Soziolog|Betriebswirt|Geograf|Verwaltungswirt|Designer|Mathematiker)\p{Ll}*(?![\p{L}-])/gu,
    join: hyphened
  },
  {
    sign: /-[Jj]ährige[rn]? (?:[LP]kw|[LP]KW|Kfz|KFZ) /u,
    pattern: new RegExp(
      `(?<=-[Jj]ährige[rn]? )(?:[LP]kw|[LP]KW|Kfz|KFZ) (?:Fahrer(?:in|s|n)?|Lenker(?:in|s|n)?|Halter(?:in|s|n)?)${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  {
    sign: /E-?Mail /u,
    pattern: new RegExp(
      `${BEFORE}E-?Mail (?:Adresse|Verteiler|Account|Konto|Newsletter|Postfach|Anfrage|Anhang|Kampagne|Programm)(?:e?n|s)?${BEHIND}`,
      'gu'
    ),
    join: (match) => hyphened(match.replace(/^EMail/u, 'E-Mail'))
  },
  {
    sign: /E-?Mail[a-z]/u,
    pattern: new RegExp(
      `${BEFORE}E-?Mail(?:adresse|verteiler|account|konto|anfrage|anhang|postfach)(?:e?n|s)?${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(/^E-?Mail(\p{Ll}+)$/u, (_, noun: string) => `E-Mail-${capitalised(noun)}`)
  },
  // `E Bike`
  {
    sign: /(?<!\p{L})E [A-Z]/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?<!(?:Klasse|Buchstaben?|Gruppe|Block|Stufe|Vitamin|Halle|Haus|Raum|Linie) )E (?:Bikes?|Autos?|Rollern?|Mobilität|Mails?|Scootern?|Books?|Commerce|Learning|Paper|Fahrzeuge?n?|Ladesäulen?)(?![\p{L}-])/gu,
    join: hyphened
  },
  // Abbreviations with a figure, and what is measured, built or offered with them (§ 40): `CO2 Ausstoß`, `5G Ausbau`.
  {
    sign: /(?:CO2|CO₂|[2345]G|[23]-?D|U3|G[89]|E10) [A-ZÖÄÜ]/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?:(?:CO2|CO₂) (?:Ausstoß|Ausstoßes|Emission|Emissionen|Bilanz|Steuer|Preis|Preises|Abgabe|Fußabdruck|Einsparung|Einsparungen|Reduktion|Reduzierung|Minderung|Konzentration|Gehalt|Speicherung|Neutralität|Grenzwerte?|Grenzwerten|Werte?|Werten|Abscheidung|Kosten|Äquivalente?|Budget|Ampeln?|Sensor|Sensoren|Messgeräte?|Messung|Messungen|Zertifikate?|Zertifikaten|Bepreisung|Belastung)|[45]G (?:Netz|Netze|Netzes|Ausbau|Technik|Standard|Mast|Masten|Frequenzen|Antennen?)|[23]G (?:Regel|Regeln|Regelung|Nachweis|Pflicht)|3-?D (?:Drucker|Druckern|Druckers|Druck|Drucks|Modelle?|Modellen|Modells|Animation|Animationen|Brille|Brillen|Scanner|Scannern|Technik|Kino|Film|Filme)|U3 (?:Betreuung|Plätze|Plätzen|Bereich|Ausbau|Kinder)|G[89] (?:Gymnasium|Gymnasien|Abitur|Reform))(?![\p{L}\p{N}-])/gu,
    join: hyphened
  }
]
