import { remembering } from '../../../remembering';
import { nameToday } from '../../../time/windowsZone';
import { zonesOfCountry } from '../../../place/zonesOfCountry';
import { linesOf, postalSpans } from '../../data/postalSpans';

/**
 * Countries with several zones where nine in ten people or more live in one: that one. The others
 * follow by region.
 */
const principal: Readonly<Record<string, string>> = {
	AR: 'America/Argentina/Buenos_Aires',
	CL: 'America/Santiago',
	CN: 'Asia/Shanghai',
	CY: 'Asia/Nicosia',
	DE: 'Europe/Berlin',
	EC: 'America/Guayaquil',
	ES: 'Europe/Madrid',
	GL: 'America/Nuuk',
	KI: 'Pacific/Tarawa',
	KZ: 'Asia/Almaty',
	MH: 'Pacific/Majuro',
	MN: 'Asia/Ulaanbaatar',
	MY: 'Asia/Kuala_Lumpur',
	NZ: 'Pacific/Auckland',
	PF: 'Pacific/Tahiti',
	PG: 'Pacific/Port_Moresby',
	PT: 'Europe/Lisbon',
	UA: 'Europe/Kyiv',
	UZ: 'Asia/Tashkent',
};

/**
 * Zones by region: `Zone: REGION REGION`. A region stands here when nine in ten of its people live
 * in that zone. For the others see {@link zonesOfPostalCodes}.
 */
const zonesOfRegions: Readonly<Record<string, string>> = {
	US: `America/New_York: CT DC DE FL GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV;
		America/Detroit: MI; America/Chicago: AL AR IA IL KS LA MN MO MS ND NE OK TX WI;
		America/Denver: CO MT NM UT WY; America/Phoenix: AZ; America/Los_Angeles: CA NV OR WA;
		America/Anchorage: AK; Pacific/Honolulu: HI; America/Puerto_Rico: PR;
		America/St_Thomas: VI; Pacific/Guam: GU; Pacific/Pago_Pago: AS; Pacific/Saipan: MP`,
	CA: `America/Vancouver: BC; America/Edmonton: AB; America/Yellowknife: NT; America/Regina: SK;
		America/Winnipeg: MB; America/Toronto: ON QC; America/Moncton: NB; America/Halifax: NS PE;
		America/St_Johns: NL; America/Whitehorse: YT`,
	AU: `Australia/Sydney: ACT NSW; Australia/Melbourne: VIC; Australia/Brisbane: QLD;
		Australia/Adelaide: SA; Australia/Perth: WA; Australia/Hobart: TAS; Australia/Darwin: NT`,
	BR: `America/Sao_Paulo: DF ES GO MG PR RJ RS SC SP; America/Bahia: BA; America/Maceio: AL SE;
		America/Recife: PE; America/Fortaleza: CE MA PB PI RN; America/Belem: AP PA;
		America/Araguaina: TO; America/Cuiaba: MT; America/Campo_Grande: MS; America/Porto_Velho: RO;
		America/Boa_Vista: RR; America/Manaus: AM; America/Rio_Branco: AC`,
	MX: `America/Mexico_City: AGU CAM CHP CMX COL GRO GUA HID JAL MEX MIC MOR OAX PUE QUE SLP TAB TLA
			VER ZAC;
		America/Merida: YUC; America/Cancun: ROO; America/Monterrey: DUR NLE;
		America/Mazatlan: BCS SIN; America/Hermosillo: SON; America/Tijuana: BCN`,
	ID: `Asia/Jakarta: AC BB BE BT JA JB JI JK JT JW KR LA RI SB SM SS SU YO; Asia/Pontianak: KB KT;
		Asia/Makassar: BA GO KI KS KU NB NT NU SA SG SL SN SR ST; Asia/Jayapura: MA ML MU PA PB PD PE PP
			PS PT`,
	RU: `Europe/Kaliningrad: KGD; Europe/Samara: SAM UD; Europe/Saratov: SAR;
		Europe/Astrakhan: AST; Europe/Ulyanovsk: ULY; Europe/Volgograd: VGG; Europe/Kirov: KIR;
		Asia/Yekaterinburg: BA CHE KGN KHM ORE PER SVE TYU YAN; Asia/Omsk: OMS;
		Asia/Novosibirsk: NVS; Asia/Barnaul: AL ALT; Asia/Tomsk: TOM; Asia/Novokuznetsk: KEM;
		Asia/Krasnoyarsk: KK KYA TY; Asia/Irkutsk: BU IRK; Asia/Chita: ZAB; Asia/Yakutsk: AMU SA;
		Asia/Vladivostok: KHA PRI YEV; Asia/Sakhalin: SAK; Asia/Magadan: MAG; Asia/Kamchatka: KAM;
		Asia/Anadyr: CHU;
		Europe/Moscow: AD ARK BEL BRY CE CU DA IN IVA KB KC KDA KL KLU KO KOS KR KRS LEN LIP ME MO MOS
			MOW MUR NEN NGR NIZ ORL PNZ PSK ROS RYA SE SMO SPE STA TA TAM TUL TVE VLA VLG VOR YAR`,
	CD: `Africa/Kinshasa: BC EQ KG KL KN MN MO NU SU TU;
		Africa/Lubumbashi: BU HK HL HU IT KC KE KS LO LU MA NK SA SK TA TO`,
	CL: 'America/Punta_Arenas: MA; America/Coyhaique: AI',
	EC: 'Pacific/Galapagos: W',
	ES: 'Atlantic/Canary: CN GC TF; Africa/Ceuta: CE ML',
	FR: `America/Guadeloupe: 971; America/Martinique: 972; America/Cayenne: 973; Indian/Reunion: 974;
		Indian/Mayotte: 976`,
	MN: 'Asia/Hovd: 043 046 071',
	NL: 'America/Kralendijk: BQ1 BQ2 BQ3',
	NZ: 'Pacific/Chatham: CIT',
	PG: 'Pacific/Bougainville: NSB',
	PT: 'Atlantic/Azores: 20; Atlantic/Madeira: 30',
};

/**
 * Zones by the beginning of a postal code, where a border runs through a region: `Zone: 798-799`.
 * What lies on both sides of it is named with `-` for the zone and stays open.
 */
const zonesOfPostalCodes: Readonly<Record<string, string>> = {
	US: `America/Chicago: 324-325 420-424 463-464 476-477 370-372 375 380-384 570-574;
		America/New_York: 374 376-379 400 402-418 425; America/Denver: 577 586 693 799 885;
		America/Indiana/Indianapolis: 460-462 465-475 478-479; America/Boise: 832-834 836-837;
		America/Los_Angeles: 835 838; -: 498-499 575-576 691 798 979`,
	MX: `America/Ciudad_Juarez: 320-326; America/Chihuahua: 31 33; America/Matamoros: 873-876 88;
		America/Monterrey: 25 27 870-872 89`,
	PT: 'Atlantic/Madeira: 90-93; Atlantic/Azores: 95-99',
	ES: 'Atlantic/Canary: 35 38; Africa/Ceuta: 51 52',
	FR: `America/Guadeloupe: 971; America/Martinique: 972; America/Cayenne: 973; Indian/Reunion: 974;
		Indian/Mayotte: 976`,
};

/** More than there are countries. */
const MOST_REMEMBERED = 300;

/** The zone of a country that has only one, or nearly so. */
const zoneOfCountry = remembering(MOST_REMEMBERED, (country): string | null => {
	const known = principal[country];
	if (known !== undefined) return known;
	const [first, ...more] = zonesOfCountry(country);
	return first !== undefined && more.length === 0 ? nameToday(first) : null;
});

const byRegion = new Map<string, string>(
	Object.entries(zonesOfRegions).flatMap(([country, table]) =>
		linesOf(table).flatMap(([zone, list]) =>
			list.map((region) => [`${country}-${region}`, zone] as const),
		),
	),
);

const OPEN = '-';

const zoneOfPostalCode = postalSpans(zonesOfPostalCodes);

/**
 * The time zone of a place, where the place leaves no doubt.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region ISO 3166-2; other text says nothing
 * @param postalCode as the country's post writes it
 * @example
 * zoneOfPlace('DE', null, null) // 'Europe/Berlin'
 * zoneOfPlace('US', 'US-CA', null) // 'America/Los_Angeles'
 * zoneOfPlace('US', 'US-TN', null) // null: two zones
 */
export function zoneOfPlace(
	country: string | null,
	region: string | null,
	postalCode: string | null,
): string | null {
	if (country === null) return null;
	const byCode = postalCode === null ? undefined : zoneOfPostalCode(country, postalCode);
	if (byCode !== undefined) return byCode === OPEN ? null : byCode;
	return (region !== null ? byRegion.get(region) : undefined) ?? zoneOfCountry(country);
}
