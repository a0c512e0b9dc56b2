import { BEFORE, BEHIND, hyphened, type SplitPattern } from '../split-pattern.ts'

/** `vor Ort` before any noun. Source: Amtliches Regelwerk 2024, § 43. */
export const VOR_ORT: readonly SplitPattern[] = [
  // `ein Vor Ort Termin`; at the start of a sentence the capital says nothing.
  {
    sign: / Vor Ort \p{Lu}/u,
    pattern:
      /(?<=(?<!\p{L})(?:eine[nmrs]?|ein|de[rmns]|die|das|beim|zum|zur|im|vom) )Vor Ort \p{Lu}\p{Ll}{3,}(?![\p{L}-])/gu,
    join: (match) => match.replaceAll(' ', '-')
  }
]

/** Chains of words, of which a hyphen is missing. Source: Amtliches Regelwerk 2024, § 43 to § 45. */
export const CHAINS: readonly SplitPattern[] = [
  // `90er Jahre Party`, `Schwarz Weiß Fotos`
  {
    sign: /\der[ -]Jahre [A-Z]|chwarz[ -]Weiß [A-Z]/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?:\d0er[ -]Jahre (?:Party|Partys|Musik|Show|Hits|Disco|Mode|Design|Sound)|Schwarz[ -]Weiß (?:Fotos?|Fotografien?|Aufnahmen?|Bildern?|Filme?|Druck))(?![\p{L}-])/gu,
    join: hyphened
  },
  // Attributes with a hyphen that are no words by themselves (§ 43 and § 44).
  {
    sign: /\d-[A-Z]|[a-zöü]{3}-[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ]|Vor-Ort |Ad-[Hh]oc |Win-[Ww]in |-Face |-Peer |-End |-Business |-Point |-Punkt |-Ende |-Mensch |-time |Tür |Augen |Profit /u,
    pattern: new RegExp(
      `${BEFORE}(?:(?:\\d{1,4}|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Zehn|Zwölf|Hundert)-\\p{Lu}\\p{Ll}+(?<!ige[nrms]?)|Vor-Ort|Ad-[Hh]oc|Win-[Ww]in|Peer-to-Peer|Face-to-Face|End-to-End|Business-to-Business|Point-to-Point|Punkt-zu-Punkt|Ende-zu-Ende|Mensch-zu-Mensch|Just-in-time|Tür-zu-Tür|Vier-Augen|Non-Profit) \\p{Lu}\\p{Ll}{3,}${BEHIND}`,
      'gu'
    ),
    join: (match) => hyphened(match).replace(/(?<=^(?:Ad|Win)-)\p{Lu}/u, (letter) => letter.toLowerCase())
  },
  // Directions and pairs (§ 44): `Ost-West Verbindung`, `Herz-Kreislauf Erkrankungen`.
  {
    sign: /-(?:West|Ost|Süd|Nord|Kreislauf|Darm|Ohren|Kind|Nutzen|Hilfe) [A-ZÖÄÜ]/u,
    pattern: new RegExp(
      `${BEFORE}(?:(?:Nord-Süd|Süd-Nord|Ost-West|West-Ost) (?:Verbindung|Achse|Gefälle|Dialog|Konflikt|Strecke|Trasse|Tangente|Route|Handel|Stadtbahn|Tunnel|Passage|Linie|Ausrichtung|Leitung|Beziehung|Vergleich)|Herz-Kreislauf (?:Erkrankung|System|Stillstand|Training|Krankheit|Beschwerde)|Hals-Nasen-Ohren (?:Klinik|Arzt|Ärztin|Heilkunde|Praxis|Abteilung|Erkrankung)|Magen-Darm (?:Erkrankung|Infekt|Trakt|Virus|Grippe|Beschwerde)|(?:Mutter|Vater|Eltern)-Kind (?:Kur|Bindung|Turnen|Kurs|Abteil|Parkplatz|Parkplätze|Beziehung|Angebot)|Kosten-Nutzen (?:Analyse|Rechnung|Verhältnis|Untersuchung|Faktor)|Erste-Hilfe (?:Kurs|Kasten|Koffer|Set|Ausbildung|Lehrgang|Lehrgäng|Maßnahme|Schulung|Training|Station|Ausrüstung|Wissen))(?:e?n|e?s|e|en)?${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  // The hyphen that all parts take (§ 44 and § 45): `U-Bahn-Linie`; the `U-Bahnhof` has one of its own.
  {
    sign: /[US]-Bahn [A-ZÄÖÜ]/u,
    pattern: new RegExp(
      `${BEFORE}[US]-Bahn (?:Station|Haltestelle|Linie|Strecke|Netz|Tunnel|Anschluss|Zugang)(?:e?n|e?s)?${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  {
    sign: /[US]-Bahn\p{Ll}|-(?:Hilfe|Source|Data|Media|Air)\p{Ll}/u,
    pattern: new RegExp(
      `${BEFORE}(?:[US]-Bahn(?:haltestelle|station|linie|strecke|netz|tunnel|fahrer|fahrt|verkehr|wagen|zug|züge)|(?:Erste-Hilfe|Open-Source|Open-Data|Social-Media|Open-Air)(?:kurs|koffer|kasten|projekt|software|konzert|festival|kino|portal|kanal|kampagne|lösung))(?:e?n|e?s)?${BEHIND}`,
      'gu'
    ),
    join: (match) =>
      match.replace(/(?<=-(?:Bahn|Hilfe|Source|Data|Media|Air))\p{Ll}/u, (letter) => `-${letter.toUpperCase()}`)
  },
  // `beim 10 Kilometer-Lauf`: the first hyphen is missing (§ 44); `die 5 Euro-Münzen` are five.
  {
    sign: /\d (?:Kilometer|Meter|Liter|Euro|Cent|Stunden|Tage|Jahre|Minuten|Punkte|Prozent|Watt|Tonnen|Sterne|Gänge|Personen|Zimmer)-/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Bb]eim|[Ii]m|[Zz]um|[Vv]om|[Dd]em|[Dd]as|[Ee]in(?:e[nmrs]?)?) )\d{1,3}(?:\.\d{3})? (?:Kilometer|Meter|Liter|Euro|Cent|Stunden|Tage|Jahre|Minuten|Punkte|Prozent|Watt|Tonnen|Sterne|Gänge|Personen|Zimmer)-\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}-])/gu,
    join: hyphened
  }
]
