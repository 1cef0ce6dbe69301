/** A day off by law that the library of holidays calls something less, or does not have. */
interface HolidayCorrection {
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** The part of the country by the code of ISO 3166-2; none for the whole country. */
	readonly region?: string;
	/** In the grammar of the library. */
	readonly rule: string;
	readonly name: string;
}

/**
 * The statutory holidays of provinces that have made 30 September one, each since its own act; in the
 * others the day is one for the federal government only.
 */
const truthAndReconciliation = Object.entries({
	BC: 2023,
	MB: 2024,
	NT: 2022,
	NU: 2022,
	PE: 2022,
	YT: 2023,
}).map(
	([region, since]): HolidayCorrection => ({
		country: 'CA',
		region,
		rule: `09-30 since ${since}`,
		name: 'National Day for Truth and Reconciliation',
	}),
);

const corrections: readonly HolidayCorrection[] = [
	...truthAndReconciliation,
	// As all other federal holidays of the United States (5 U.S.C. 6103), which the library has so.
	{
		country: 'US',
		rule: 'substitutes 11-11 if sunday then next monday if saturday then previous friday',
		name: 'Veterans Day (substitute day)',
	},
];

/**
 * What is to be put right for a place.
 *
 * @example
 * correctionsFor('CA', 'BC').map(({ rule }) => rule) // ['09-30 since 2023']
 */
export const correctionsFor = (country: string, region = ''): readonly HolidayCorrection[] =>
	corrections.filter(
		(one) => one.country === country && (one.region === undefined || one.region === region),
	);
