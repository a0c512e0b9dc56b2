/**
 * Abbreviations in capitals that a general public reads without their long form: as Duden lists them, as newspapers print them, as
 * names of parties, broadcasters and firms that hardly anybody knows otherwise. Data; a house adds its own under `abbreviations`.
 */
const KNOWN = `
# Staaten, Länder, Bündnisse
EU EG UN UNO USA US UK GB DDR BRD UdSSR GUS NATO OSZE OECD WTO WHO UNICEF UNESCO UNHCR IWF EZB IOC UEFA FIFA DFB DFL DOSB NRW BW MV NATO G7 G20
VAE EWR EFTA ASEAN RAF KZ SS SA NS NSDAP SED KGB CIA FBI NASA ESA CERN EuGH EGMR
# Parteien und Fraktionen
CDU CSU SPD SP FDP AFD BSW PDS NPD ÖDP SPÖ ÖVP FPÖ SVP FW EVP GLP EDU NEOS
# Staat und Recht
BGB GG StGB SGB HGB StPO ZPO VwGO BauGB StVO StVZO UrhG EEG TVöD IfSG BGH BVerfG BAG BSG BKA LKA BND BAMF BSI MAD THW DRK ASB DLRG TÜV ADAC AOK TK DAK BKK GKV PKV GEZ GEMA KfW KFW BaFin SCHUFA
AG GmbH KG SE OHG GbR UG EV EG KdöR AöR VHS JVA EDV GVG AGB DSGVO BAföG ALG GEW DGB IG IHK HWK BIP MwSt MWST UST ISO DIN EN VDE CE IBAN BIC SEPA
USt ID PLZ PF TEL FAX ISBN ISSN
# Verkehr und Technik
ÖPNV SPNV DB ICE IC EC RE RB S U BAB B A L K PKW LKW KFZ Pkw Lkw Kfz SUV E-Auto PS KW kW kWh MWh GWh TWh MW GW KWH ABS GPS PC IT KI AI EDV DVD CD TV UKW
WLAN LAN USB SMS MMS PDF HTML WWW URL QR LED LCD PIN TAN PUK SIM CPU RAM VPN DSL API CSS CSV XML PNG JPG GIF JPEG MP3 FAQ CMS CO UV DNA DNS RNA HIV AIDS
CT MRT EKG OP ADHS ADS COVID SARS FFP BMI PCR IQ EQ NC
# Medien
ARD ZDF NDR WDR MDR BR HR SWR RBB SR RTL NTV FAZ FR TAZ SZ DPA AFP EPD KNA BBC CNN MTV OTS PM DJ DJs MC VIP
# Firmen und Marken
BMW VW BASF SAP IBM HP AEG MAN KIA IKEA REWE EDEKA ALDI LIDL DHL UPS DPD GLS HUK EWE RWE EON ENBW EnBW TUI H&M C&A OBI DM HSBC UBS ING KPMG AMD LG NEC
DAX MDAX SDAX TECDAX EBIT EBITDA JVC BOSCH DATEV DEKRA HSV VFB BVB FC SV SC TSV VFL FSV TSG SG HSG MTV ADFC VCD BUND NABU WWF PETA ASTA AStA
# Allgemein
OK LGBT LGBTQ LGBTQI LGBTQIA LSBTIQ LSBTI LSBTTIQ NGO NGOS PR HR CEO CFO CTO COO CSR GAU SOS UFO BH WC WG DIY DVD USB EUR USD CHF GBP SDG SDGS KITA TU FH PH HTW MINT MBA
NN PS AC DC WM EM DM OB MDB MDL MDEP BGM AZ HBF ZOB ABI KFZ MIO MRD MEZ MESZ UTC GMT
`

const known = new Set(
  KNOWN.split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '')
    .map((word) => word.toUpperCase())
)

/** Whether the abbreviation needs no introduction in a text for everybody; its plural (`NGOs`) neither. */
export function isKnownAbbreviation(short: string): boolean {
  return known.has(short.toUpperCase()) || known.has(short.replace(/s$/u, '').toUpperCase())
}
