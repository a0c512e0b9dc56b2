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
