import { z } from 'zod/v4';
import { LeadOpsError } from '../../errors';
import { assignmentSchema } from '../../lead';
import {
	countryName,
	countryOf,
	countryOfRegionCode,
	nearCountries,
	nearRegions,
	regionOf,
	regionsNamed,
} from '../../place';
import { didYouMean } from '../../check';
import { rememberingBy } from '../../remembering';
import { targetSchema } from '../rules';
import { readAreaCodes } from './areaCodes';
import { readPostalAreas, type PostalArea } from './postalArea';

/** One line of the territories table, as it was written. */
export const territorySchema = z.object({
	/** How the reason names it. */
	name: z.string(),
	/** Codes or names, with commas between them; empty for all. So are the others. */
	country: z.string(),
	region: z.string(),
	postalCodes: z.string(),
	areaCodes: z.string(),
	target: targetSchema,
	/** `null` for that of the rule that asks the table. */
	priority: assignmentSchema.shape.priority.nullable(),
	/** Of one that came in: the place of its row, from 0. */
	ofRow: z.number().optional(),
});

/** What rows of territories are called in messages. */
export const territoryRowsLabel = 'Territories Input';

export type Territory = z.infer<typeof territorySchema>;

/** What a territory takes, read. An empty list is no restriction. */
export interface TerritoryArea {
	countries: readonly string[];
	/** ISO 3166-2. */
	regions: readonly string[];
	postal: readonly PostalArea[];
	/** Beginnings of phone numbers, such as `+4989`. */
	phones: readonly string[];
}

const listed = (text: string): string[] =>
	text
		.split(/[,;\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');

/**
 * Reads which leads a territory takes.
 *
 * @throws LeadOpsError by the labels on the screen: `territory.country`, `territory.region`,
 * `territory.postalCode`, `territory.areaCode`
 * @example
 * readTerritory({ ...territory, country: 'Germany', region: 'Bavaria' }).regions // ['DE-BY']
 */
export const readTerritory = (territory: Territory): TerritoryArea => read(territory);

/** A table is read again for each lead where an expression stands in it or in the rules. */
const mostRemembered = 20_000;

const keyOf = ({ country, region, postalCodes, areaCodes }: Territory) =>
	[country, region, postalCodes, areaCodes].join('\0');

const read = rememberingBy(mostRemembered, keyOf, (territory: Territory): TerritoryArea => {
	const { name } = territory;
	const refuse = (code: string, problem: string, hint: string): never => {
		throw new LeadOpsError({
			code: `territory.${code}`,
			message: `Territories: "${name}": ${problem}`,
			hint,
		});
	};
	const named = listed(territory.country).map(
		(text) => countryOf(text) ?? refuse('country', `"${text}" is no country`, hintOfCountry(text)),
	);
	const regions = listed(territory.region).map((text) => {
		const found = regionIn(text, named);
		return (
			found ?? refuse('region', `"${text}" is no region${of(named)}`, hintOfRegion(text, named))
		);
	});
	const countries =
		named.length > 0 ? named : [...new Set(regions.map((code) => code.slice(0, 2)))];
	return {
		countries,
		regions,
		postal: postalIn(territory, countries, refuse),
		phones: phonesIn(territory, countries, refuse),
	};
});

type Refuse = (code: string, problem: string, hint: string) => never;

function postalIn({ postalCodes }: Territory, countries: readonly string[], refuse: Refuse) {
	if (postalCodes.trim() === '') return [];
	const [country, other] = countries;
	if (country === undefined || other !== undefined) {
		return refuse(
			'postalCode',
			'it has Postal Codes and not one Country',
			'Write the Country that the codes are of; each country has a line of its own.',
		);
	}
	const { areas, unread } = readPostalAreas(postalCodes, country);
	const [first] = unread;
	return first
		? refuse(
				'postalCode',
				`"${first.written}" is no postal code of ${countryName(country)}`,
				first.hint,
			)
		: areas;
}

function phonesIn({ areaCodes }: Territory, countries: readonly string[], refuse: Refuse) {
	const { codes, unread } = readAreaCodes(areaCodes, countries);
	const [first] = unread;
	return first === undefined
		? codes
		: refuse(
				'areaCode',
				`"${first}" is no area code${of(countries)}`,
				countries.length > 0
					? 'Write the first digits of phone numbers, such as 089, 212 or +49 89.'
					: 'Write it with the code of the country, such as +49 89, or fill in Country.',
			);
}

const of = ([country, other]: readonly string[]): string =>
	country === undefined || other !== undefined ? '' : ` of ${countryName(country)}`;

function regionIn(text: string, countries: readonly string[]): string | undefined {
	const found = countries.flatMap((country) => regionOf(text, country) ?? []);
	if (countries.length > 0) return found[0];
	const country = countryOfRegionCode(text);
	if (country) return regionOf(text, country);
	const [only, other] = regionsNamed(text);
	return other === undefined ? only : undefined;
}

function hintOfCountry(text: string): string {
	const near = nearCountries(text).map(({ name }) => `"${name}"`);
	return near.length > 0
		? didYouMean(near)
		: 'Write countries by name or code, with commas between them, such as Germany, AT.';
}

function hintOfRegion(text: string, countries: readonly string[]): string {
	const several = countries.length === 0 ? regionsNamed(text) : [];
	if (several.length > 1) return `It may be one of ${several.join(', ')}: fill in Country.`;
	const near = nearRegions(text)
		.filter(({ code }) => countries.length === 0 || countries.includes(code.slice(0, 2)))
		.map(({ name }) => `"${name}"`);
	return near.length > 0
		? didYouMean(near)
		: 'Write regions by name or code, with commas between them, such as Bavaria or US-CA.';
}
