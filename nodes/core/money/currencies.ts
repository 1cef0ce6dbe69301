import { wordsIn } from '../words';

/** Signs and names of one currency, folded, by ISO 4217. */
const named: Readonly<Record<string, string>> = {
	AED: 'aed dhs dirham dirhams',
	AUD: 'aud a$ au$',
	BDT: 'bdt ৳ taka',
	BGN: 'bgn leva',
	BRL: 'brl r$ reais',
	CAD: 'cad c$ ca$',
	CHF: 'chf sfr fr franken franchi',
	CNY: 'cny rmb yuan',
	CZK: 'czk kc korun',
	DKK: 'dkk',
	EGP: 'egp',
	EUR: 'eur € euro euros eurs',
	GBP: 'gbp £ pound pounds quid sterling',
	GHS: 'ghs cedis',
	HKD: 'hkd hk$',
	HUF: 'huf ft forint',
	IDR: 'idr rp rupiah',
	ILS: 'ils nis ₪ shekel shekels',
	INR: 'inr ₹',
	ISK: 'isk',
	JPY: 'jpy yen',
	KES: 'kes ksh',
	KRW: 'krw ₩ won',
	LKR: 'lkr',
	MAD: 'mad',
	MXN: 'mxn mx$',
	MYR: 'myr rm ringgit',
	NGN: 'ngn ₦ naira',
	NOK: 'nok',
	NPR: 'npr',
	NZD: 'nzd nz$',
	PHP: 'php ₱',
	PKR: 'pkr',
	PLN: 'pln zl zloty zlotych zlote',
	QAR: 'qar',
	RON: 'ron lei',
	RUB: 'rub ₽ rubles',
	SAR: 'sar riyal riyals',
	SEK: 'sek',
	SGD: 'sgd s$',
	THB: 'thb ฿ baht',
	TRY: 'try tl ₺ lira',
	TWD: 'twd nt$',
	UAH: 'uah ₴',
	USD: 'usd us$ u$s',
	VND: 'vnd ₫ dong',
	ZAR: 'zar rand',
};

/** Currencies that are known by their codes alone, where these are no words. */
const codes = `
	amd aoa ars awg azn bbd bhd bmd bnd bwp byn bzd cdf clp cop crc dop dzd etb fjd gmd gtq gyd
	hnl htg iqd irr jmd jod kgs khr kwd kzt lbp lrd lyd mdl mga mkd mmk mnt mur mvr mwk mzn nio omr pab
	pgk pyg rsd rwf scr sdg srd syp szl tjs tmt tnd ttd tzs ugx uyu uzs ves xaf xcd xof xpf yer zmw`;

/** Signs that several countries share: what one means there, and anywhere else. */
const shared: ReadonlyArray<{
	signs: string;
	by: Readonly<Record<string, string>>;
	else: string | null;
}> = [
	{
		signs: '$ dollar dollars bucks',
		by: {
			...{ AU: 'AUD', CA: 'CAD', HK: 'HKD', NZ: 'NZD', SG: 'SGD', TW: 'TWD' },
			...{ AR: 'ARS', CL: 'CLP', CO: 'COP', MX: 'MXN', UY: 'UYU' },
		},
		else: 'USD',
	},
	{
		signs: 'kr kronor kroner kronen',
		by: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
		else: null,
	},
	{ signs: '¥ 円 元', by: { CN: 'CNY', JP: 'JPY' }, else: 'JPY' },
	{
		signs: 'rs rupee rupees lakh lakhs lac lacs crore crores cr',
		by: { PK: 'PKR', LK: 'LKR', NP: 'NPR', BD: 'BDT', IN: 'INR' },
		else: 'INR',
	},
	{
		signs: 'peso pesos',
		by: { AR: 'ARS', CL: 'CLP', CO: 'COP', MX: 'MXN', UY: 'UYU', PH: 'PHP', DO: 'DOP' },
		else: null,
	},
];

const byName = new Map(
	Object.entries(named).flatMap(([code, list]) => wordsIn(list).map((name) => [name, code])),
);
for (const code of wordsIn(codes)) byName.set(code, code.toUpperCase());

const byShared = new Map(shared.flatMap((row) => wordsIn(row.signs).map((name) => [name, row])));

/** Every sign, name and code, the longest first. */
export const currencyNames: readonly string[] = [...byName.keys(), ...byShared.keys()].sort(
	(a, b) => b.length - a.length,
);

/**
 * The ISO 4217 code of a currency's sign, name or code; `null` where the country would have to say.
 *
 * @param name folded
 * @param country ISO 3166-1 alpha-2, where the lead is
 * @example
 * currencyOf('$', 'AU') // 'AUD'
 * currencyOf('$', undefined) // 'USD'
 */
export function currencyOf(name: string, country: string | undefined): string | null {
	const row = byShared.get(name);
	if (row) return (country === undefined ? undefined : row.by[country]) ?? row.else;
	return byName.get(name) ?? null;
}
