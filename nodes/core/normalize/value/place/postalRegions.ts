import { postalSpans } from '../../data/postalSpans';
import { regionOf } from '../../../place/regions';

/**
 * Which region a postal code lies in, as {@link postalSpans} reads it. A code that several regions
 * share is left out.
 */
const tables: Readonly<Record<string, string>> = {
	// The first three digits of the ZIP code, United States Postal Service.
	US: `AK: 995-999; AL: 350-352 354-369; AR: 716-729; AZ: 850 852-853 855-857 859-860 863-865;
		CA: 900-908 910-928 930-961; CO: 800-816; CT: 060-062 064-069; DC: 200 202-205; DE: 197-199;
		FL: 320-339 341-342 344 346-347 349; GA: 300-319 398-399; HI: 967-968; IA: 500-516 520-528;
		ID: 832-838; IL: 600-620 622-629; IN: 460-479; KS: 660-662 664-679; KY: 400-418 420-427;
		LA: 700-701 703-708 710-714; MA: 010-027 055; MD: 206-212 214-219; ME: 039-049; MI: 480-499;
		MN: 550-551 553-567; MO: 630-631 633-641 644-658; MS: 386-397; MT: 590-599;
		NC: 270-289; ND: 580-588; NE: 680-681 683-693; NH: 030-038; NJ: 070-089;
		NM: 870-871 873-875 877-884; NV: 889-891 893-895 897-898; NY: 100-149; OH: 430-459;
		OK: 730-731 734-741 743-749; OR: 970-979; PA: 150-191 193-196; PR: 006-007 009; RI: 028-029;
		SC: 290-299; SD: 570-577; TN: 370-385; TX: 750-770 772-799 885; UT: 840-847;
		VA: 201 220-246; VI: 008; VT: 050-054 056-059; WA: 980-986 988-994; WI: 530-532 534-535 537-549;
		WV: 247-268; WY: 820-831`,
	// The first letter, Canada Post; the North by its three first characters.
	CA: `AB: T; BC: V; MB: R; NB: E; NL: A; NS: B; NT: X0E X0G X1A; NU: X0A-X0C; ON: K-N P; PE: C;
		QC: G-H J; SK: S; YT: Y`,
	// Four digits, Australia Post.
	AU: `ACT: 0200-0299 2600-2609 2612-2617 2900-2906 2911-2919;
		NSW: 1000-2599 2622-2899 2921-2999; NT: 0800-0999; QLD: 4000-4382 4384-4999 9000-9999;
		SA: 5000-5999; TAS: 7000-7999; VIC: 3000-3999 8000-8999; WA: 6000-6797 6800-6999`,
	// The first digits of the CEP, Correios.
	BR: `AC: 699; AL: 57; AP: 689; BA: 40-48; CE: 60-63; DF: 700-727 730-736; ES: 29;
		GO: 728-729 737-767; MA: 65; MG: 30-39; MS: 79; MT: 780-788; PA: 660-688; PB: 58; PE: 50-56;
		PI: 64; PR: 80-87; RJ: 20-28; RN: 59; RO: 768-769; RR: 693; RS: 90-99; SC: 88-89; SE: 49;
		SP: 01-19; TO: 77; AM: 690-692 694-698`,
	// The first two digits, Correos de México.
	MX: `AGU: 20; BCN: 21-22; BCS: 23; CAM: 24; CHH: 31-33; CHP: 29-30; CMX: 00-16; COA: 25-27;
		COL: 28; DUR: 34-35; GRO: 39-41; GUA: 36-38; HID: 42-43; JAL: 44-49; MEX: 50-57; MIC: 58-61;
		MOR: 62; NAY: 63; NLE: 64-67; OAX: 68-71; PUE: 72-75; QUE: 76; ROO: 77; SIN: 80-82; SLP: 78-79;
		SON: 83-85; TAB: 86; TAM: 87-89; TLA: 90; VER: 91-96; YUC: 97; ZAC: 98-99`,
	// The first two digits are the province, Correos.
	ES: `VI: 01; AB: 02; A: 03; AL: 04; AV: 05; BA: 06; PM: 07; B: 08; BU: 09; CC: 10; CA: 11; CS: 12;
		CR: 13; CO: 14; C: 15; CU: 16; GI: 17; GR: 18; GU: 19; SS: 20; H: 21; HU: 22; J: 23; LE: 24;
		L: 25; LO: 26; LU: 27; M: 28; MA: 29; MU: 30; NA: 31; OR: 32; O: 33; P: 34; GC: 35; PO: 36;
		SA: 37; TF: 38; S: 39; SG: 40; SE: 41; SO: 42; T: 43; TE: 44; TO: 45; V: 46; VA: 47; BI: 48;
		ZA: 49; Z: 50; CE: 51; ML: 52`,
};

const regionIn = postalSpans(tables);

/**
 * The region that a postal code lies in, for countries where its first characters tell it.
 *
 * @param code as {@link readPostalCode} writes it
 * @example
 * regionOfPostalCode('90210', 'US') // 'US-CA'
 * regionOfPostalCode('75008', 'FR') // 'FR-75C'
 */
export function regionOfPostalCode(code: string, country: string): string | undefined {
	if (country === 'FR') return frenchDepartment(code);
	const region = regionIn(country, code);
	return region && `${country}-${region}`;
}

/** The first two digits are the department; Corsica's are told apart by the third one. */
function frenchDepartment(code: string): string | undefined {
	if (!/^\d{5}$/.test(code)) return undefined;
	if (code.startsWith('20')) return code < '20200' ? 'FR-2A' : 'FR-2B';
	return regionOf(code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2), 'FR');
}
