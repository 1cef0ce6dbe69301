/** What a country is dialled by from abroad, and what is dialled before an area code within it. */
const plans = `
	AG AI AS BB BM BS CA DM DO GD GU JM KN KY LC MP MS PR SX TC TT US VC VG VI +1:1; KZ RU +7:8;
	EG +20:0; ZA +27:0; GR +30; NL +31:0; BE +32:0; FR +33:0; ES +34; HU +36:06; IT VA +39; RO
	+40:0; CH +41:0; AT +43:0; GB GG IM JE +44:0; DK +45; SE +46:0; NO SJ +47; PL +48; DE +49:0;
	PE +51:0; MX +52; CU +53:0; AR +54:0; BR +55:0; CL +56; CO +57:0; VE +58:0; MY +60:0; AU CC
	CX +61:0; ID +62:0; PH +63:0; NZ +64:0; SG +65; TH +66:0; JP +81:0; KR +82:0; VN +84:0; CN
	+86:0; TR +90:0; IN +91:0; PK +92:0; AF +93:0; LK +94:0; MM +95:0; IR +98:0; SS +211:0; EH
	MA +212:0; DZ +213:0; TN +216; LY +218:0; GM +220; SN +221; MR +222; ML +223; GN +224; CI
	+225; BF +226; NE +227; TG +228; BJ +229; MU +230; LR +231:0; SL +232:0; GH +233:0; NG
	+234:0; TD +235; CF +236; CM +237; CV +238; ST +239; GQ +240; GA +241; CG +242; CD +243:0;
	AO +244; GW +245; IO +246; AC +247; SC +248; SD +249:0; RW +250:0; ET +251:0; SO +252:0; DJ
	+253; KE +254:0; TZ +255:0; UG +256:0; BI +257; MZ +258; ZM +260:0; MG +261:0; RE YT +262:0;
	ZW +263:0; NA +264:0; MW +265:0; LS +266; BW +267; SZ +268; KM +269; SH TA +290; ER +291:0;
	AW +297; FO +298; GL +299; GI +350; PT +351; LU +352; IE +353:0; IS +354; AL +355:0; MT
	+356; CY +357; AX FI +358:0; BG +359:0; LT +370:0; LV +371; EE +372; MD +373:0; AM +374:0;
	BY +375:8; AD +376; MC +377:0; SM +378; UA +380:0; RS +381:0; ME +382:0; XK +383:0; HR
	+385:0; SI +386:0; BA +387:0; MK +389:0; CZ +420; SK +421:0; LI +423:0; FK +500; BZ +501; GT
	+502; SV +503; HN +504; NI +505; CR +506; PA +507; PM +508:0; HT +509; BL GP MF +590:0; BO
	+591:0; GY +592; EC +593:0; GF +594:0; PY +595:0; MQ +596:0; SR +597; UY +598:0; BQ CW +599;
	TL +670; NF +672; BN +673; NR +674; PG +675; TO +676; SB +677; VU +678; FJ +679; PW +680; WF
	+681; CK +682; NU +683; WS +685; KI +686:0; NC +687; TV +688; PF +689; TK +690; FM +691; MH
	+692:1; KP +850:0; HK +852; MO +853; KH +855:0; LA +856:0; BD +880:0; TW +886:0; MV +960; LB
	+961:0; JO +962:0; SY +963:0; IQ +964:0; KW +965; SA +966:0; YE +967:0; OM +968; PS +970:0;
	AE +971:0; IL +972:0; BH +973; QA +974; BT +975; MN +976:0; NP +977:0; TJ +992; TM +993:8;
	AZ +994:0; GE +995:0; KG +996:0; UZ +998
`;

/** How the numbers of a country begin. */
export interface Dialling {
	/** After the plus sign. */
	callingCode: string;
	/** Dialled within the country before the code of an area, and left out from abroad. */
	trunk: string;
}

const byCountry = new Map(
	plans.split(';').flatMap((group) => {
		const [, countries = '', callingCode = '', trunk = ''] =
			/([A-Z\s]+)\+(\d+)(?::(\d+))?/.exec(group) ?? [];
		return countries
			.trim()
			.split(/\s+/)
			.map((country) => [country, { callingCode, trunk }] as const);
	}),
);

/**
 * How the numbers of a country begin.
 *
 * @param country ISO 3166-1 alpha-2
 * @example
 * diallingOf('DE') // { callingCode: '49', trunk: '0' }
 */
export const diallingOf = (country: string): Dialling | undefined => byCountry.get(country);
