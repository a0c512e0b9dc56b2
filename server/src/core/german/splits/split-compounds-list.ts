import { capitalised, uncapitalised } from '../words/lexicon.ts'

interface SplitPattern {
  /** Matches wherever the pattern does and costs little, so that few patterns are ever compiled. */
  readonly sign: RegExp
  readonly pattern: RegExp
  /** Writes the whole match as one word. */
  readonly join: (match: string) => string
}

const BEHIND = '(?![\\p{L}\\p{N}-])'
const BEFORE = '(?<![\\p{L}\\p{N}-])'
const hyphened = (match: string) => match.replace(/ +/gu, '-')

/**
 * Compounds that are known by their parts alone.
 * Sources: Amtliches Regelwerk 2024, § 40 and § 43 to § 45 (hyphen with figures, abbreviations, chains of words), § 55 (times of
 * day); Duden, Die deutsche Rechtschreibung (Freitagabend, E-Mail-Adresse).
 */
export const SPLIT_PATTERNS: readonly SplitPattern[] = [
  {
    sign: /\d-? [a-zö]/u,
    pattern: new RegExp(
      `${BEFORE}\\d{1,3}(?: |- )(?:jährig|tägig|wöchig|monatig|stündig|minütig|prozentig|köpfig|stellig|stöckig|geschossig|seitig|bändig|teilig|gleisig|spurig)(?:e[nmrs]?)?${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(/-? /u, '-')
  },
  {
    sign: / (?:jährig|tägig|wöchig|monatig|stündig|minütig|prozentig|köpfig|stöckig|teilig)/u,
    pattern: new RegExp(
      `${BEFORE}(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|mehr) (?:jährig|tägig|wöchig|monatig|stündig|minütig|prozentig|köpfig|stöckig|teilig)(?:e[nmrs]?)?${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(' ', '')
  },
  // `die 12 bis 18-Jährigen`: the hyphen stands for what both share (§ 43 and § 98).
  {
    sign: /\d bis \d+-[JjtwmsG]/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,-])\\d{1,3} bis \\d{1,3}-(?:[Jj]ährig|tägig|wöchig|monatig|stündig|minütig|prozentig|köpfig|stellig|geschossig)(?:e[nmrs]?)?${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(' bis', '- bis')
  },
  {
    sign: /\d Jährige/u,
    pattern: /(?<![\p{L}\p{N}.,-])\d{1,2} Jährige[nr]?(?![\p{L}-])/gu,
    join: hyphened
  },
  // Superlatives that stand for themselves in no other place (§ 36): `die best bezahlten`, `am schnellst möglichen`.
  {
    sign: /(?:est|ist|ßt|chst|höchst|nächst) [a-zöü]/u,
    pattern: new RegExp(
      `${BEFORE}(?:best (?:möglich|bezahlt|besucht|ausgestattet|ausgebildet|qualifiziert|platziert|bewertet|verkauft|gehütet|gelaunt|gepflegt|geeignet|informiert)(?:e[nmrs]?)|(?:größt|schnellst|frühest|baldigst|kürzest|best) mögliche?[nmrs]?|nächst (?:höher|größer|kleiner|tiefer|niedriger|gelegen|liegend|best|folgend|stärker|älter|jünger)(?:e[nmrs]?)|(?<=(?<!\\p{L})(?:[Dd](?:er|ie|as|en|em|es)|zweit|dritt) )meist (?:verkauft|besucht|gelesen|genutzt|gekauft|gehört|diskutiert|gespielt|gesehen|fotografiert|zitiert|gewünscht|gesucht|frequentiert|befahren|geklickt|beachtet|verwendet)e[nmrs]?)${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(' ', '')
  },
  // `ein Vor Ort Termin` (§ 43); at the start of a sentence the capital says nothing.
  {
    sign: / Vor Ort \p{Lu}/u,
    pattern:
      /(?<=(?<!\p{L})(?:eine[nmrs]?|ein|de[rmns]|die|das|beim|zum|zur|im|vom) )Vor Ort \p{Lu}\p{Ll}{3,}(?![\p{L}-])/gu,
    join: (match) => match.replaceAll(' ', '-')
  },
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
  {
    sign: /rößten Teils|eisten Teils| stand /u,
    pattern: new RegExp(
      `${BEFORE}(?:(?:[Gg]rößten|[Mm]eisten) Teils|in stand(?= (?:gesetzt|setzen|gehalten|halten|zu setzen|zu halten)))${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(' T', 't').replace(' ', '')
  },
  {
    sign: /\d[a-zö]/u,
    pattern: new RegExp(
      `${BEFORE}\\d{1,3}(?:jährig|tägig|wöchig|monatig|stündig|minütig|prozentig|köpfig|stellig|stöckig|geschossig|seitig|malig)(?:e[nmrs]?)?${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(/(?<=\d)(?=\p{L})/u, '-')
  },
  {
    sign: /tag [MmVvNnAa]|(?:Mittwoch|Sonnabend) [MVNA]/u,
    pattern: new RegExp(
      `${BEFORE}(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag (?:[Mm]orgen|[Vv]ormittag|[Mm]ittag|[Nn]achmittag|[Aa]bend|[Nn]acht)${BEHIND}|${BEFORE}(?:Mittwoch|Sonnabend) (?:Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht)${BEHIND}`,
      'gu'
    ),
    join: (match) =>
      match
        .split(' ')
        .map((part, i) => (i === 0 ? part : uncapitalised(part)))
        .join('')
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
  {
    sign: /Corona /u,
    pattern: new RegExp(
      `${BEFORE}Corona (?:Pandemie|Krise|Virus|Zeit|Zeiten|Maßnahmen?|Regeln|Tests?|Impfung(?:en)?|Infektion(?:en)?|Hilfen?|Verordnung|Schutzverordnung|Lage|Jahr|Jahre|Lockdown|Schutz|Auflagen|Fälle|Hotline)${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  {
    sign: /\d Euro /u,
    pattern: new RegExp(
      `${BEFORE}\\d{1,4} Euro (?:Ticket|Grenze|Gutschein|Schein|Zuschuss|Job|Münze|Marke|Note)(?:e?n|e?s)?${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  {
    sign: /\d [A-Z]/u,
    pattern:
      /(?<=(?<!\p{L})[Ee]in(?:e[nmrs]?)? )\d{1,3}(?:\.\d{3})? (?:Euro|Meter|Kilometer|Liter|Stunden|Tage|Jahre|Minuten|Punkte|Prozent) (?!Celsius|Luftlinie)\p{Lu}\p{Ll}{3,}(?<!en|er)(?![\p{L}-])(?! \p{Ll}+e[nmrs]? )/gu,
    join: hyphened
  },
  // `im 9 Uhr Gottesdienst`, `das 5 Sterne Hotel`: the article is in the singular, and what is counted in the plural.
  {
    sign: /\d (?:Euro|Meter|Kilometer|Liter|Stunden|Tage|Jahre|Minuten|Punkte|Uhr|Sterne|Seelen|Zimmer|Gänge) [A-ZÄÖÜ]/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Dd]em|[Dd]es|[Ii]m|[Zz]um|[Bb]eim|[Vv]om|(?:[Ff]ür|[Dd]urch|[Gg]egen) den) )\d{1,3}(?:\.\d{3})? (?:Euro|Meter|Kilometer|Liter|Stunden|Tage|Jahre|Minuten|Punkte|Uhr|Sterne|Seelen|Zimmer|Gänge) (?!Celsius|Luftlinie)\p{Lu}\p{Ll}{3,}(?<!nde[nmrs]?)(?![\p{L}-])(?! \p{Ll}+e[nmrs]? )|(?<=(?<!\p{L})[Dd]as )\d{1,3} (?:Euro|Meter|Kilometer|Stunden|Tage|Minuten|Punkte|Sterne|Seelen|Zimmer|Gänge) (?:Hotel|Restaurant|Menü|Ticket|Rennen|Dorf|Programm|Haus|Paket|Turnier|Gesetz|Konzept)(?:s|es)?(?![\p{L}-])/gu,
    join: hyphened
  },
  {
    sign: /(?:Source|Media|Data|Tech|Viewing|Practice) /u,
    pattern: new RegExp(
      `${BEFORE}(?:Open[ -]Source|Social[ -]Media|Open[ -]Data|Civic[ -]Tech|Public[ -]Viewing|Best[ -]Practice) (?:Projekt|Software|Lösung|Community|Bereich|Aktivität|Kanal|Kanäl|Kampagne|Auftritt|Beispiel|Plattform|Lizenz|Strategie|Team|Angebot|Portal|Konferenz|Gesetz|Veranstaltung)(?:e[ns]?|en|n|s)?${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  // Adverbs and pronouns in one word (§ 39).
  {
    sign: / einander|zu (?:aller|letzt|mind|nächst|erst|gut|teil|nicht)|in (?:wie|so)|desto |ins bes|irgend |dem ents|von (?:nöt|stat)|ab hand|keines f|gegebenen f|all zu/iu,
    pattern: new RegExp(
      `${BEFORE}(?:(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|unter|von|vor|zu|um) einander|zu (?:allererst|allerletzt|letzt|mindest|nächst|erst)|in (?:wie weit|wieweit|wiefern|soweit|sofern)|nichts desto (?:trotz|weniger)|ins besondere|irgend (?:wie|wo|wann|wer|was|etwas|jemand(?:e[mns])?|ein(?:e[nmrs]?)?|welche[nmrs]?)|dem entsprechend|von (?:nöten|statten)|zu (?:gute|teil(?= (?:wird|werden|wurden?|geworden))|nichte)|ab handen|keines falls|gegebenen falls|all zu(?= (?:oft|viel|sehr|schnell|lange|gut|groß|weit|gern)))${BEHIND}`,
      'giu'
    ),
    join: (match) => match.charAt(0) + match.slice(1).replace(/ /gu, '').toLowerCase()
  },
  // First parts that are prepositions by themselves, beside what they share (§ 98): `Vor und Nachteile`, `Aus und Weiterbildung`.
  {
    sign: /(?:Vor|Aus|Fort|An|Ein|Hin|Auf|Zu|Um|Neu) und [A-Z]/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?:Vor und Nach(?:teil|bereitung|sorge|mittag)|(?:Aus|Fort) und Weiterbildung|Aus und Fortbildung|An und Ab(?:reise|fahrt|meldung|lieferung)|Ein und Aus(?:gang|gänge|fahrt|stieg|gaben|wanderung)|Hin und Rück(?:fahrt|weg|reise|flug|spiel|runde)|Auf und Ab(?:bau|stieg)|Zu und Ab(?:fahrt|gang|gänge|wanderung)|(?:Um|Neu) und (?:Aus|An|Um|Neu)bau)\p{Ll}*(?![\p{L}-])/gu,
    join: (match) => match.replace(' und', '- und')
  },
  // `E Bike`, `Diplom Ingenieur`, `90er Jahre Party`, `Schwarz Weiß Fotos`
  {
    sign: /(?<!\p{L})E [A-Z]/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?<!(?:Klasse|Buchstaben?|Gruppe|Block|Stufe|Vitamin|Halle|Haus|Raum|Linie) )E (?:Bikes?|Autos?|Rollern?|Mobilität|Mails?|Scootern?|Books?|Commerce|Learning|Paper|Fahrzeuge?n?|Ladesäulen?)(?![\p{L}-])/gu,
    join: hyphened
  },
  {
    sign: /Diplom [A-Z]/u,
    pattern:
      /(?<![\p{L}\p{N}-])Diplom (?:Ingenieur|Kaufmann|Kauffrau|Pädagog|Sozialpädagog|Psycholog|Informatiker|Biolog|Physiker|Soziolog|Betriebswirt|Geograf|Verwaltungswirt|Designer|Mathematiker)\p{Ll}*(?![\p{L}-])/gu,
    join: hyphened
  },
  {
    sign: /\der[ -]Jahre [A-Z]|chwarz[ -]Weiß [A-Z]/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?:\d0er[ -]Jahre (?:Party|Partys|Musik|Show|Hits|Disco|Mode|Design|Sound)|Schwarz[ -]Weiß (?:Fotos?|Fotografien?|Aufnahmen?|Bildern?|Filme?|Druck))(?![\p{L}-])/gu,
    join: hyphened
  },
  // `statt dessen reden`; `statt dessen Vater` has its noun
  {
    sign: /tatt dessen /u,
    pattern: /(?<![\p{L}-])[Ss]tatt dessen(?= \p{Ll})(?! \p{Ll}+e[nmrs]? \p{Lu})/gu,
    join: (match) => match.replace(' ', '')
  },
  // `zwei mal pro Woche`, `um so wichtiger`, `an statt`, `jeder Zeit erreichbar`; `um so mehr Gäste zu erreichen` tells a purpose.
  {
    sign: / mal | so [a-zöü]|n statt |eder Zeit /u,
    pattern: new RegExp(
      `${BEFORE}(?:(?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Zz]ehn) mal(?= (?:pro|im Jahr|im Monat|am Tag|täglich|wöchentlich|jährlich|monatlich|in der Woche|die Woche|hintereinander|in Folge|so (?:viele?|hoch|groß|oft|schnell|lang|lange))(?!\\p{L}))|[Uu]m so(?= (?:mehr|weniger|besser|schlechter|wichtiger|größer|höher|stärker|schneller|schwerer|leichter|erfreulicher|deutlicher|schöner|dringender|notwendiger|eher|häufiger|schlimmer|bedauerlicher|erstaunlicher|bemerkenswerter|länger)(?!\\p{L}))(?![^.,;:!?]* (?:zu |\\p{Ll}+zu\\p{Ll}+en))|[Aa]n statt(?= )|(?<!(?:[Zz]u|[Ii]n|[Aa]us|[Vv]on|[Nn]ach|[Ss]eit|[Vv]or) )jeder Zeit(?= (?:möglich|erreichbar|verfügbar|willkommen|abrufbar|einsehbar|geöffnet|bereit|buchbar|kündbar|zugänglich|nutzbar|widerrufen)(?!\\p{L})))(?!\\p{L})`,
      'gu'
    ),
    join: (match) => match.replace(' Z', 'z').replace(' ', '')
  },
  // Adverbs of two parts (§ 39): `möglicher weise`, `einer seits`; `in kluger weise` lacks a capital.
  {
    sign: /er (?:weise|maßen|seits)|er hin|en falls|zu folge/u,
    pattern:
      /(?<!\p{L})(?:(?<!(?<!\p{L})(?:[Ii]n|[Aa]uf|[Aa]us) )(?:\p{L}{4,}er (?:weise|maßen)|(?:[Ee]iner|[Aa]nderer|[Bb]eider|[Ii]hrer|[Ss]einer|[Uu]nserer) seits)|[Ww]eiter hin(?! (?:und|zu[mr]?|auf|in|ins|nach)(?!\p{L}))|[Ee]ben falls|(?<=\p{L} )zu folge)(?![\p{L}\p{N}-]| \p{Lu})/gu,
    join: (match) => match.replace(' ', '')
  },
  // `derselbe` in all its forms (§ 39; `im selben Haus` has no article of its own).
  {
    sign: /d(?:er|ie|as|em|en|es) selben? /iu,
    pattern: new RegExp(`${BEFORE}[Dd](?:er|ie|as|em|en|es) selben?(?= \\p{L})`, 'gu'),
    join: (match) => match.replace(' ', '')
  },
  // `zur Zeit`, now; `zur Zeit der Römer`, `passt zur Zeit`, `das Verhältnis zur Zeit` are phrases (Wörterverzeichnis, zurzeit).
  {
    sign: /ur Zeit /u,
    pattern:
      /(?<![\p{L}-])(?:(?<=(?<!\p{L})(?:ist|sind|wird|werden|hat|haben|gibt es|kann|können|steht|stehen|läuft|laufen|liegt|liegen|arbeitet|arbeiten|befindet sich|befinden sich) )zur Zeit(?= (?!(?:der|des|vo[mn]|als|in|im|wo|da|seiner|ihrer|dieser|jener|unserer|einer|meiner|deren|dessen|zu|nach|um|vor|bis|und|oder|gehör\p{Ll}+|pass\p{Ll}+|hinzu\p{Ll}*)(?!\p{L})|\p{Ll}+er \p{Lu})\p{Ll}+)|(?<!(?<!\p{L})(?:pass|gehör|Verhältnis|Bezug)\p{L}* )zur Zeit(?= (?:noch|nicht|nur|etwa|rund|kein(?:e[nmrs]?)?|vormittags|nachmittags|geschlossen|gesperrt|leider|ebenfalls|wegen|wieder|besonders|sehr)(?!\p{L}))|(?<=^|[.!?] )Zur Zeit(?= (?:ist|sind|wird|werden|hat|haben|gibt|kann|können|steht|stehen|läuft|laufen|liegt|liegen|arbeitet|arbeiten|befindet|befinden)(?!\p{L})))/gu,
    join: (match) => `${match.charAt(0)}urzeit`
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
  // Abbreviations with a figure, and what is measured, built or offered with them (§ 40): `CO2 Ausstoß`, `5G Ausbau`.
  {
    sign: /(?:CO2|CO₂|[2345]G|[23]-?D|U3|G[89]|E10) [A-ZÖÄÜ]/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?:(?:CO2|CO₂) (?:Ausstoß|Ausstoßes|Emission|Emissionen|Bilanz|Steuer|Preis|Preises|Abgabe|Fußabdruck|Einsparung|Einsparungen|Reduktion|Reduzierung|Minderung|Konzentration|Gehalt|Speicherung|Neutralität|Grenzwerte?|Grenzwerten|Werte?|Werten|Abscheidung|Kosten|Äquivalente?|Budget|Ampeln?|Sensor|Sensoren|Messgeräte?|Messung|Messungen|Zertifikate?|Zertifikaten|Bepreisung|Belastung)|[45]G (?:Netz|Netze|Netzes|Ausbau|Technik|Standard|Mast|Masten|Frequenzen|Antennen?)|[23]G (?:Regel|Regeln|Regelung|Nachweis|Pflicht)|3-?D (?:Drucker|Druckern|Druckers|Druck|Drucks|Modelle?|Modellen|Modells|Animation|Animationen|Brille|Brillen|Scanner|Scannern|Technik|Kino|Film|Filme)|U3 (?:Betreuung|Plätze|Plätzen|Bereich|Ausbau|Kinder)|G[89] (?:Gymnasium|Gymnasien|Abitur|Reform))(?![\p{L}\p{N}-])/gu,
    join: hyphened
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
  {
    sign: /(?:[Oo]ff|[Uu]p|[Hh]ow) [A-Z]/u,
    pattern: new RegExp(
      `${BEFORE}(?:Kick[- ][Oo]ff|Start[- ][Uu]p|Follow[- ][Uu]p|Pop[- ][Uu]p|Know[- ][Hh]ow) (?:Veranstaltung|Treffen|Termin|Meeting|Workshop|Szene|Unternehmen|Gründer|Transfer|Store|Laden|Radweg|Event|Aufbau|Zentrum|Phase)(?:e?n|s)?${BEHIND}`,
      'gu'
    ),
    join: (match) => hyphened(match).replace(/(?<=^\p{L}+-)\p{Lu}/u, (letter) => letter.toLowerCase())
  },
  {
    sign: /-19 [A-Z]|Rhein[- ]/u,
    pattern: new RegExp(
      `${BEFORE}(?:Covid-19|COVID-19) (?:Pandemie|Fall|Fälle|Fällen|Patient(?:innen|in|en)?|Impfung|Virus|Erkrankung|Infektion|Krise|Tests?|Situation|Lage|Maßnahmen?)(?:en)?${BEHIND}|${BEFORE}Rhein[- ](?:Main|Neckar|Ruhr)(?: |(?<= (?:Main|Neckar|Ruhr))-)(?:Gebiet|Region|Raum|Metropolregion)(?:e?s)?${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  {
    sign: /Deutschland T/u,
    pattern: new RegExp(`${BEFORE}Deutschland Tickets?${BEHIND}`, 'gu'),
    join: (match) => match.replace(' T', 't')
  },
  // What the parties' foundations are called, all with hyphens; other foundations write their names as they like.
  {
    sign: / Stiftung/u,
    pattern: new RegExp(
      `${BEFORE}(?:Friedrich[- ]Ebert|Konrad[- ]Adenauer|Heinrich[- ]Böll|Rosa[- ]Luxemburg|Friedrich[- ]Naumann|Hanns[- ]Seidel|Hans[- ]Böckler) Stiftung${BEHIND}`,
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
  },
  // `nach dem 3:1 Erfolg` (§ 40).
  {
    sign: /\d:\d+ [A-ZÄÖÜ]/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Dd]e[mnrs]|[Dd]ie|[Ee]ine[mnr]?|[Zz]u[mr]|[Bb]eim|[Ii]hre[mnr]?|[Ss]eine[mnr]?|[Nn]ach|[Mm]it) (?:\p{Ll}+e[nmr]? )?)\d{1,3}:\d{1,3} (?:Auftakt|Heim|Auswärts|Derby)?(?:[Ee]rfolg|[Ss]ieg|[Nn]iederlage|[Ff]ührung|[Ee]ndstand|[Zz]wischenstand|[Hh]albzeitstand|[Uu]nentschieden|[Vv]orsprung|[Rr]ückstand)s?(?![\p{L}-])/gu,
    join: hyphened
  },
  // `im Albert-Schweitzer Haus`: behind the whole name as well (§ 50 and § 51).
  {
    sign: /\p{Ll}-\p{Lu}\p{Ll}+ (?:Haus|Gymnas|Schul|Real|Gesamt|Grund|Halle|Platz|Straße|Allee|Weg|Ring|Ufer|Berufs)/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Dd]as|[Dd]em|[Dd]es|[Dd]er|[Dd]ie|[Dd]en|[AaIi]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ii]ns) )\p{Lu}\p{Ll}{2,}-(?!(?:Marie|Maria|Lena|Luise|Louise|Kathrin|Katrin|Sophie|Christin|Christine|Lotte|Rose|Lisa|Laura|Lea|Mia|Heinz|Peter|Josef|Dieter|Jürgen|Werner|Jan|Paul|Georg|Michael|Otto|Wilhelm|Joachim|Uwe|Ulrich|Günther|Günter) )\p{Lu}\p{Ll}{2,} (?:Haus(?:es)?|Gymnasiums?|(?:Real|Gesamt|Grund|Berufs)?[Ss]chule|Berufskollegs?|Halle|Platz(?:es)?|Straße|Allee|Weg(?:s|es)?|Ring(?:s|es)?|Ufers?)(?![\p{L}-])(?! \p{Lu})/gu,
    join: hyphened
  },
  // `den deutsch französischen Austausch`: of both countries (§ 45).
  {
    sign: /(?:deutsch|französisch|polnisch|österreichisch|italienisch|amerikanisch|russisch|niederländisch) [a-zäö]+isch/u,
    pattern:
      /(?<![\p{L}-])(?:deutsch|französisch|polnisch|österreichisch|italienisch|amerikanisch|russisch|niederländisch) (?:französ|poln|tschech|italien|österreich|amerikan|niederländ|dän|türk|brit|japan|chines|israel|russ|ukrain|span|griech|belg|luxemburg|ungar|schweizer)ische[nmrs]?(?= \p{Lu})/gu,
    join: hyphened
  },
  // `ist zu gleich Dank und Ansporn` (§ 39, zugleich)
  {
    sign: / zu gleich /u,
    pattern: /(?<!\p{L})zu gleich(?= (?:auch|eine?[nmr]?|\p{Lu}\p{Ll}+ und \p{Lu}\p{Ll}+)(?!\p{L}))/gu,
    join: (match) => match.replace(' ', '')
  },
  // `Forschungs und Entwicklungsvorhaben`, `Wohn und Geschäftsräume`, `Ein bis Dreijährige`: the hyphen stands for what both share (§ 98).
  {
    sign: /(?:ungs|ions|heits|keits|schafts|Wohn|Haupt|Sonder|Neben) (?:und|oder|sowie) \p{Lu}/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?:\p{Lu}\p{Ll}+(?:ungs|ions|heits|keits|schafts)|Wohn|Haupt|Sonder|Neben) (?:und|oder|sowie) (?!Glieder)\p{Lu}\p{Ll}{6,}(?![\p{L}-])/gu,
    join: (match) => match.replace(' ', '- ')
  },
  {
    sign: / bis \p{Lu}\p{Ll}+jährige/u,
    pattern:
      /(?<!\p{L})(?:Ein|Zwei|Drei|Vier|Fünf|Sechs|Acht|Zehn) bis (?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Zwölf)jährige[nr]?(?!\p{L})/gu,
    join: (match) => match.replace(' ', '- ')
  },
  // `EU weite Zahlen`, `in Baden Württemberg`
  {
    sign: /EU weit/u,
    pattern: /(?<![\p{L}-])EU weite?[nmrs]?(?![\p{L}-])/gu,
    join: hyphened
  },
  {
    sign: /(?:Baden W|Nordrhein W|Rheinland P|Sachsen A|Schleswig H|Mecklenburg V)/u,
    pattern:
      /(?<![\p{L}-])(?:Baden Württemberg|Nordrhein Westfalen|Rheinland Pfalz|Sachsen Anhalt|Schleswig Holstein|Mecklenburg Vorpommern)s?(?![\p{L}-])/gu,
    join: hyphened
  },
  {
    sign: /Open[ -]Air /u,
    pattern: new RegExp(
      `${BEFORE}Open[ -]Air (?:Gottesdienst|Konzert|Kino|Festival|Bühne|Veranstaltung|Saison|Gelände|Theater|Party|Aufführung)(?:e?n|e?s|e|en)?${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  // `soviel Altglas`: beside a noun no conjunction (§ 39).
  {
    sign: / soviel /u,
    pattern: /(?<=\p{Ll} )soviel(?= \p{Lu}\p{Ll}+(?: \p{Ll}+)* wie(?!\p{L}))/gu,
    join: (match) => match.replace('soviel', 'so viel')
  },
  // `nach ein einhalb Jahren` (Wörterverzeichnis, eineinhalb).
  {
    sign: / einhalb/u,
    pattern: /(?<!\p{L})(?:[Ee]in|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs) einhalb(?= \p{Lu})/gu,
    join: (match) => match.replace(' ', '')
  },
  // `die hoch moderne Anlage`: the first part only raises the adjective (§ 36, 1.5).
  {
    sign: /och (?:modern|aktuell|komplex|präzise|effizient|interessant|flexibel|wirksam|sensible)/u,
    pattern:
      /(?<!\p{L})(?<!(?:[Ww]ie|[Ss]o|[Zz]u|[Ss]ehr|[Gg]leich|besonders) )[Hh]och (?:modern|aktuell|komplex|präzis|effizient|interessant|flexibl|wirksam|sensibl)e[nmrs]?(?= \p{Lu})/gu,
    join: (match) => match.replace(' ', '')
  },
  // `um sicher zu stellen, dass`, `ist sicher gestellt, dass`: what follows is no thing that could stand safely.
  {
    sign: /icher (?:zu |ge)?stell/u,
    pattern:
      /(?<!\p{L})[Ss]icher (?:zu )?(?:stell(?:t|en|te|ten)|gestellt(?: (?:ist|sind|wird|werden|wurden?))?)(?=, dass(?!\p{L}))/gu,
    join: (match) => match.replace(/^([Ss]icher) (?:(zu) )?/u, '$1$2')
  },
  // `genau so viele Gäste wie`: compared, and not `genau so viele, dass …`.
  {
    sign: /enau so /u,
    pattern:
      /(?<!\p{L})[Gg]enau so(?= (?:viele?|wenige?|gut|schlecht|oft|häufig|selten|lange?|schnell|wichtig|groß|hoch|stark|sehr|weit|teuer|schwer|leicht|gern)(?: [\p{L}\p{N}-]+){0,6} wie(?!\p{L}))/gu,
    join: (match) => match.replace(' ', '')
  },
  // A hyphen alone makes no compound: `mit Open-Source arbeiten`.
  {
    sign: /Open-/u,
    pattern: new RegExp(`${BEFORE}Open-(?:Source|Data|Access|Government)(?= \\p{Ll}|[.,;:!?)“])`, 'gu'),
    join: (match) => match.replace('-', ' ')
  },
  {
    sign: /open-source /u,
    pattern: new RegExp(`${BEFORE}open-source(?: \\p{Lu}[\\p{L}-]*\\p{Ll})${BEHIND}`, 'gu'),
    join: (match) => match.replace('open-source ', 'Open-Source-')
  },
  // A hyphen with a space behind it that stands for nothing (§ 98: only before `und`, `oder` and the like).
  {
    sign: /\p{L}- \p{Lu}/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*|[EU]|Online|Internet|Video|Web)- \p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}-])(?! (?:und|oder|bzw|sowie|bis)(?!\p{L})| \p{Lu})/gu,
    join: (match) => match.replace(' ', '')
  },
  // `(Meta-) Daten`: one word with or without what stands in brackets.
  {
    sign: /-\) [A-Z]/u,
    pattern: /(?<!\p{L})\(\p{Lu}\p{Ll}+-\) \p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}-])/gu,
    join: (match) => match.replace(') ', ')')
  },
  // English terms with small letters before a German noun: `freie open source Software`.
  {
    sign: /(?:open|social|public|big|civic|machine|best) [a-z]+ [A-Z]/u,
    pattern:
      /(?<![\p{L}-])(?:open (?:source|data|access|science|government)|social media|public viewing|big data|civic tech|machine learning|best practice) \p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}-])/gu,
    join: (match) => match.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()).replaceAll(' ', '-')
  },
  {
    sign: /#/u,
    pattern:
      /(?<=\p{Ll} )#\p{L}+ (?:Aktion|Kampagne|Initiative|Bewegung|Tour|Challenge|Reihe|Woche)(?:en|n)?(?![\p{L}-])/gu,
    join: hyphened
  }
]

/** First parts with a link that never stand alone. */
export const BOUND_FIRST_PART =
  /^(?:\p{Lu}\p{Ll}+(?:ungs|ions|heits|keits|schafts|täts)|Arbeits|Hilfs|Liebes|Heimats|Weihnachts|Geburts|Einkunfts|Ankunfts|Auskunfts|Zukunfts|Unterkunfts|Zufluchts|Ansichts|Rücksichts|Vorsichts|Aufsichts|Ganztags|Halbtags)$/u

/** First parts with a link that are genitives as well. */
export const GENITIVES = new Set(
  (
    'Landes Bundes Verkehrs Haushalts Staats Amts Gerichts Unterrichts Betriebs Berufs Gebiets Geschäfts Vertrags Rechts Reichs ' +
    'Volks Verbands Vereins Handwerks Eigentums Einkommens Vermögens Wachstums Friedens Vorstands Aufsichtsrats'
  ).split(' ')
)

/** Behind them stands a name: `AG Verkehr`, `GmbH Frankfurt`; and words that open a title or stand in set phrases. */
export const NO_FIRST_PART = new Set(
  (
    'Cafe Café AG AK BI PG UA UAG FB FD GB DLZ LAG BAG IG OV KV LV TOP ARGE GS EG OG VG GmbH gGmbH KG OHG SE eG UG MdB MdL MdEP Dr Prof Nr Art ' +
    'Abs Kap Herr Frau Herrn Sankt St Bad Open Deutsche Deutschen Alle Viele Diese Dieser EUR USD VW BMW GRÜNE GRÜNEN LINKE LINKEN TB MB MW GW kWh ' +
    'Hundert Tausend Dutzend Million Millionen Milliarde Milliarden'
  ).split(' ')
)

/** Behind the name of a maker stands that of its product: `einen Opel Kadett`. */
export const MAKERS = new Set(
  (
    'Audi Citroën Dacia Fiat Ford Honda Hyundai Iveco Jaguar Kia Mazda Mercedes Mercedes-Benz Mitsubishi Nissan Opel Peugeot Piaggio Porsche Renault ' +
    'Seat Skoda Škoda Smart Subaru Suzuki Tesla Toyota Volkswagen Volvo Yamaha Airbus Boeing Microsoft Apple Samsung Adobe Nintendo Sony'
  ).split(' ')
)

/** Units of associations and institutions write their own names as they like (`DRK Kreisverband`, `Muster Hochschule`). */
export const NAMED_BEHIND =
  /^(?:Kreis|Landes|Bezirks|Orts|Bundes|Stadt|Regional|Diözesan)?(?:verband|gruppe|verein|vereinigung)s?$|^(?:Hochschule|Universität|Akademie|Stiftung|Verlag|(?:Banken)?Gruppe|Verband|Verein|Gewerkschaft|Institut|Museum|Archiv|Fonds|Theater|Gesellschaft|Holding|Arena|Werke|Klinik|Klinikum|Oper|Kolleg|Hotel|Bank|\p{L}+bank|\p{L}*(?:orchester|ensemble|quartett|chor|philharmonie|philharmoniker|sinfoniker|symphoniker)|(?:Luft|Berg|Wasser)(?:rettung|wacht)|(?:Tages|Kurzzeit)pflege|Pflegedienst|Pflegeheim|Krankenhaus|Sozialstation|Senioren(?:heim|zentrum|residenz)|\p{L}+betriebe|Fernsehen|Radio|Inforadio|(?:Abend|Tages|Landes)schau)s?$/iu

/** Open a new phrase of time or place, belong to a set verb (`Gebrauch machen`), or end English names. */
export const NO_SECOND_PART = new Set(
  (
    'Tausende Hunderte Dutzende Millionen Richtung Höhe Anfang Ende Mitte Ecke Gebrauch Lust Teil Anteil Rechnung Anspruch Januar Februar März April Juni Juli August September Oktober ' +
    'November Dezember Plus Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Uhr Euro Prozent Fund Bank Base Association ' +
    'Service Services Index Code Media Foundation Institute Lab Labs Park Campus Center Centre House Award Day Days Week Systems Solutions'
  ).split(' ')
)

/** English adjectives of terms that are used in German. */
export const ENGLISH_ADJECTIVES = new Set(
  'Big Black Blue Clean Corporate Dark Deep Fair Fast Free Global Golden Green Happy Hard Hot Human Late Light Long Low High New Next Old Open Public Red Round Second Short Silent Slow Small Smart Social Soft Sweet White Young'.split(
    ' '
  )
)

/** English nouns that stand in German compounds; the lexicon knows no gender of them. */
export const ENGLISH_NOUNS = new Set(
  (
    'Community Communities Communitys Hotline Hotlines Provider Providern Traffic Cache Gateway Gateways Switch Summit Meetup Meetups Session Sessions Tool Tools ' +
    'Hackathon Hackathons Hackday Hackdays Barcamp Barcamps Dashboard Dashboards Repository Repositories Repositorys Deployment Deployments Plugin Plugins Chatbot Chatbots Framework Frameworks Toolkit Toolkits'
  ).split(' ')
)
