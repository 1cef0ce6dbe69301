import { didYouMean, lineOf, type Check, type Finding } from '../check';
import { mappableFields } from '../lead';
import { countryOf } from '../place/country';
import { nearNames } from '../nearNames';
import type { ApprovedValue } from './parts/approved';
import { sourceKey } from './required';
import { compileSettings, type NormalizeSettings } from './settings';

/** What to look at in how leads are normalized: everything, so that all is said at once. */
export const checksOfNormalizing = (settings: NormalizeSettings): Check[] => [
	{ where: 'Default Country', look: only({ defaultCountry: settings.defaultCountry }) },
	{ where: 'Required Fields', look: only({ required: settings.required }) },
	...checksOfMapping(settings.mapping ?? []),
	...checksOfApproved('Approved Services', 'services', settings.services ?? []),
	...checksOfApproved('Approved Sources', 'sources', settings.sources ?? []),
	...checksOfRequired(settings),
	{ where: 'Our Own Addresses and Numbers', look: only(ofOurs(settings)) },
	{ where: 'Honeypot Fields', look: () => hidesRealFields(settings.honeypots ?? []) },
];

const ofOurs = ({ ours, defaultCountry }: NormalizeSettings): NormalizeSettings => ({
	ours,
	// What is wrong with it is said in its own place.
	defaultCountry: countryOf(defaultCountry ?? '') ?? '',
});

/** Checks a part of the settings alone, so that what is wrong elsewhere does not hide it. */
const only = (part: NormalizeSettings) => () => void compileSettings(part);

/** A line in its place, so that it is named by its number. */
const inPlaceOf = <Line>(line: Line, at: number, harmless: Line): Line[] => [
	...Array<Line>(at).fill(harmless),
	line,
];

function checksOfMapping(mapping: NonNullable<NormalizeSettings['mapping']>): Check[] {
	return mapping.map((line, index): Check => {
		const { field } = line;
		return {
			where: lineOf('Mapped Fields', index, field),
			look() {
				compileSettings({ mapping: inPlaceOf(line, index, { field: 'email', from: 'email' }) });
				return isOurs(String(line.from)) ? [ours(line.from, field)] : [];
			},
		};
	});
}

/** What stands there is an expression that was typed as a text, or a field of the finished lead. */
const isOurs = (name: string) => /\{\{|^\$json|^lead\./.test(name.trim());

const ours = (from: string, field: string): Finding => ({
	severity: 'warning',
	code: 'mapping.notOfPayload',
	message: `Payload Field is ${JSON.stringify(from)}, and what comes in has no field of that name`,
	hint: `Write the name of the field alone as it comes in, such as ${
		from
			.replace(/^.*\$json\.?|\}\}.*$/g, '')
			.replace(/^lead\./, '')
			.trim() || field
	}.`,
});

function checksOfApproved(
	label: string,
	list: 'services' | 'sources',
	rows: readonly ApprovedValue[],
): Check[] {
	return rows.map((row, index) => ({
		where: lineOf(label, index, row.value),
		look() {
			compileSettings({ [list]: inPlaceOf(row, index, { value: 'Any', alsoWritten: [] }) });
			return writtenAlso(label, rows, row, index);
		},
	}));
}

/** A way of writing that a line above has already: it would never lead here. */
function writtenAlso(
	label: string,
	rows: readonly ApprovedValue[],
	{ value, alsoWritten }: ApprovedValue,
	index: number,
): Finding[] {
	const ways = [value, ...alsoWritten].map(sourceKey);
	return rows.slice(0, index).flatMap((above, at) =>
		[above.value, ...above.alsoWritten]
			.filter((way) => ways.includes(sourceKey(way)))
			.map(
				(way): Finding => ({
					severity: 'warning',
					code: 'approved.twice',
					message: `"${way}" is written in ${lineOf(label, at, above.value)} as well, so it can mean only one of the two`,
					hint: 'Take it out of one of the lines.',
				}),
			),
	);
}

function checksOfRequired({ requiredBySource = [], sources = [] }: NormalizeSettings): Check[] {
	return requiredBySource.map((row, index) => ({
		where: lineOf('Required by Source', index, row.source),
		look() {
			const harmless = { source: 'Any', required: [] };
			compileSettings({ requiredBySource: inPlaceOf(row, index, harmless) });
			const key = sourceKey(row.source);
			const above = requiredBySource
				.slice(0, index)
				.some(({ source }) => sourceKey(source) === key);
			return [...(above ? [neverCounts] : []), ...unlikeSources(row.source, sources)];
		},
	}));
}

const neverCounts: Finding = {
	severity: 'warning',
	code: 'required.twice',
	message: 'a line above is for the same Source, so this one never counts',
	hint: 'Join the two lines.',
};

/** A source that is nearly one of the approved ones. */
function unlikeSources(source: string, sources: readonly ApprovedValue[]): Finding[] {
	const names = sources.map(({ value }) => value);
	const near = nearNames(source, names, (name) => [name]);
	if (near.length === 0 || names.some((name) => sourceKey(name) === sourceKey(source))) return [];
	return [
		{
			severity: 'warning',
			code: 'required.unknownSource',
			message: `Source "${source}" is none of the Approved Sources, so no lead has it`,
			hint: didYouMean(near.map((name) => `"${name}"`)),
		},
	];
}

/** A field that people fill in cannot tell programs from them. */
function hidesRealFields(honeypots: readonly string[]): Finding[] {
	const real = new Set(mappableFields.map(({ name }) => name.toLowerCase()));
	return honeypots
		.filter((name) => real.has(name.trim().toLowerCase()))
		.map((name) => ({
			severity: 'warning',
			code: 'honeypot.realField',
			message: `"${name}" is a field that people fill in, so each of them would look like spam`,
			hint: 'Name only fields that people do not see.',
		}));
}
