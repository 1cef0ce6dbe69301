import { attempt } from '../attempt';
import {
	oneCountry,
	countryOfRegionCode,
	nearCountries,
	nearRegions,
	regionsNamed,
} from '../place';
import { jsonOf } from '../text';
import { fieldOf, fixedText, outcomeOf, type WrittenCondition } from './condition';
import { fieldAt, isFieldName, type Field } from './fields';
import type { Finding } from './problem';
import { shapes } from './shapes';

type Found = Omit<Finding, 'severity' | 'code'>;

/** A condition, and the field and the text that it compares, where it is so simple. */
interface Looked {
	condition: WrittenCondition;
	field: string | undefined;
	known: Field;
	text: string | undefined;
	caseSensitive: boolean;
}

interface ConditionCheck {
	code: string;
	find: (looked: Looked) => Found | undefined;
}

/** What can be wrong with a condition; the first that finds something speaks. */
const conditionChecks: readonly ConditionCheck[] = [
	{ code: 'condition.fieldAsText', find: fieldAsText },
	{ code: 'condition.fixedLeft', find: fixedLeft },
	{ code: 'condition.unknownField', find: unknownField },
	{ code: 'condition.parts', find: severalParts },
	{ code: 'condition.unreadable', find: unreadableValue },
	{ code: 'condition.choice', find: noChoice },
	{ code: 'condition.place', find: noPlace },
	{ code: 'condition.shape', find: otherShape },
];

/**
 * What is surely wrong with a condition, whatever lead comes: it can never be true, or always is.
 *
 * @example
 * doubtOf(lead.contry equals "DE", false)?.hint // 'Did you mean lead.country?'
 */
export function doubtOf(condition: WrittenCondition, caseSensitive: boolean): Finding | undefined {
	const { left, right } = condition;
	const isTurned = left.kind !== 'field';
	const [side, other] = isTurned ? [right, left] : [left, right];
	const looked: Looked = {
		condition,
		caseSensitive,
		field: fieldOf(side),
		known: side.kind === 'field' ? fieldAt(side.path) : { kind: 'open' },
		text:
			condition.single || (isTurned && condition.operation !== 'equals')
				? undefined
				: fixedText(other),
	};
	for (const { code, find } of conditionChecks) {
		const found = find(looked);
		if (found) return { severity: 'warning', code, ...found };
	}
	return undefined;
}

const quote = (value: unknown) => JSON.stringify(value);

const asExpression = (field: string) =>
	`Switch that side to Expression and drag the field in, so that it reads {{ $json.${field} }}.`;

/** `lead.country`, or `{{ $json.lead.country }}` in a side that is no expression. */
function fieldAsText({ condition }: Looked): Found | undefined {
	const sides = condition.single ? [condition.left] : [condition.left, condition.right];
	for (const side of sides) {
		const text = fixedText(side) ?? '';
		const name = text
			.replace(/^\{\{?\s*|\s*\}?\}$/g, '')
			.trim()
			.replace(/^\$json\./, '');
		const isWritten = /\{\{.*\}\}/.test(text) || text.startsWith('$json');
		if (!isWritten && !isFieldName(name)) continue;
		return {
			message: `${quote(text)} is compared as a text, not as the field, so ${outcomeOf(condition)}`,
			hint: asExpression(name),
		};
	}
	return undefined;
}

/** The same on both sides for every lead. */
function fixedLeft({ condition }: Looked): Found | undefined {
	const { left, right, single } = condition;
	if (left.kind !== 'fixed' || !(single || right.kind === 'fixed')) return undefined;
	return {
		message: `the left side is the fixed text ${quote(left.value)}, so the condition is the same for every lead`,
		hint: 'Switch the left side to Expression and drag in the field of the lead that it is about, such as {{ $json.lead.country }}.',
	};
}

function unknownField({ condition, known, field }: Looked): Found | undefined {
	if (known.kind !== 'none') return unknownIn(condition);
	const custom = field?.startsWith('lead.')
		? ` A field of your form that is none of a lead's is under lead.custom, such as lead.custom.${field.split('.').at(-1) ?? ''}.`
		: '';
	return {
		message: `${field ?? ''} is no field that a node gives, so ${outcomeOf(condition)}`,
		hint: `${didYouMean(known.near)}${known.near.length > 0 ? '' : custom}`.trim(),
	};
}

/** A field in an expression that does more with it. */
function unknownIn({ left, right }: WrittenCondition): Found | undefined {
	return [left, right]
		.flatMap((side) => (side.kind === 'computed' ? unknownFields(side.uses) : []))
		.map(({ field, near }) => ({
			message: `an expression asks for ${field}, which is no field that a node gives`,
			hint: didYouMean(near),
		}))[0];
}

/**
 * The fields among those that an expression uses that no node gives. What comes after a field may be
 * something that is done with it.
 */
export const unknownFields = (uses: ReadonlyArray<readonly string[]>) =>
	uses.flatMap((path) => {
		const [field, known] = [path.slice(0, 2), fieldAt(path.slice(0, 2))];
		return known.kind === 'none' ? [{ field: field.join('.'), near: known.near }] : [];
	});

/**
 * Proposes what may have been meant.
 *
 * @example
 * didYouMean(['DE', 'AT']) // 'Did you mean DE or AT?'
 */
export const didYouMean = (near: readonly string[]): string =>
	near.length === 0 ? '' : `Did you mean ${near.join(' or ')}?`;

const ofOneValue = new Set(['string', 'number', 'boolean', 'dateTime']);
const askingWhetherGiven = /^(?:notE|e)(?:mpty|xists)$|^exists$|^notExists$/;

function severalParts({ condition, known, field }: Looked): Found | undefined {
	if (known.kind !== 'parts' || !ofOneValue.has(condition.type)) return undefined;
	if (askingWhetherGiven.test(condition.operation)) return undefined;
	return {
		message: `${field ?? ''} is several values in one, so ${outcomeOf(condition)}`,
		hint: `Name the one that you mean: ${known.names.map((name) => `${field ?? ''}.${name}`).join(', ')}.`,
	};
}

/** What each kind of comparison can read, and what it is called. */
const readable: Readonly<Record<string, { reads: (text: string) => boolean; called: string }>> = {
	number: {
		reads: (value) => value.trim() !== '' && Number.isFinite(Number(value)),
		called: 'a number',
	},
	dateTime: {
		reads: (value) => /\d/.test(value) && !Number.isNaN(Date.parse(value)),
		called: 'a date, such as 2026-12-24',
	},
};

function unreadableValue({ condition }: Looked): Found | undefined {
	const { right, type, operation, single } = condition;
	if (single || right.kind !== 'fixed') return undefined;
	const text = typeof right.value === 'string' ? right.value : (jsonOf(right.value) ?? '');
	if (/regex$/i.test(operation)) {
		const pattern = attempt(() => new RegExp(text.replace(/^\/(.*)\/\w*$/s, '$1')));
		if (pattern.ok) return undefined;
		return {
			message: `${quote(text)} is no pattern that can be read`,
			hint: 'Mend the pattern, or use "contains" with a plain text.',
		};
	}
	const wanted = readable[type];
	if (!wanted || wanted.reads(text)) return undefined;
	return {
		message: `${text.trim() === '' ? 'nothing is written on the right side' : `${quote(text)} stands on the right side`}, where ${wanted.called} belongs`,
		hint: `Write ${wanted.called}, or choose another kind of comparison.`,
	};
}

/** How a text is compared; other comparisons tell nothing here. */
const comparisons: Readonly<Record<string, (value: string, text: string) => boolean>> = {
	equals: (value, text) => value === text,
	contains: (value, text) => value.includes(text),
	startsWith: (value, text) => value.startsWith(text),
	endsWith: (value, text) => value.endsWith(text),
};

/** `notContains` as `contains`. */
const affirmed = (operation: string) =>
	operation.replace(/^not([A-Z])/, (_, first: string) => first.toLowerCase());

const comparisonOf = ({ type, operation }: WrittenCondition) =>
	type === 'string' ? comparisons[affirmed(operation)] : undefined;

function noChoice({ condition, known, field, text, caseSensitive }: Looked): Found | undefined {
	const compare = comparisonOf(condition);
	if (known.kind !== 'choice' || !compare || text === undefined || text === '') return undefined;
	const cased = (value: string) => (caseSensitive ? value : value.toLowerCase());
	if (known.values.some((value) => compare(cased(value), cased(text)))) return undefined;
	return {
		message: `${field ?? ''} is never ${quote(text)}, so ${outcomeOf(condition)}`,
		hint: `${didYouMean(near(text, known.values))} It is one of ${known.values.join(', ')}.`.trim(),
	};
}

/** Values that have the same letters, or begin alike. */
function near(text: string, values: readonly string[]): string[] {
	const letters = (value: string) => value.toLowerCase().replace(/[^\p{L}]/gu, '');
	const wanted = letters(text);
	return values.filter(
		(value) =>
			letters(value) === wanted ||
			(wanted.length > 3 && letters(value).startsWith(wanted.slice(0, 4))),
	);
}

const named = ({ code, name }: { code: string; name: string }) => `${name} (${code})`;

interface PlaceField {
	/** Whether a text names such a place in any language, or is its code. */
	isOne: (text: string) => boolean;
	near: (text: string) => ReadonlyArray<{ code: string; name: string }>;
	/** Whether a code can hold the text. */
	inCode: (text: string) => boolean;
	/** What the field holds, as the end of a sentence. */
	holds: string;
	called: string;
	/** What comes of a text that is none. */
	otherwise: (condition: WrittenCondition) => string;
}

/** Somebody may mean a region by a short code alone, whose country another condition says. */
const isRegion = (text: string) =>
	countryOfRegionCode(text) !== undefined ||
	regionsNamed(text).length > 0 ||
	/^[\dA-Za-z]{1,3}$/.test(text);

const placeFields: Readonly<Record<string, PlaceField>> = {
	'lead.country': {
		isOne: (text) => oneCountry(text) !== undefined,
		near: nearCountries,
		inCode: (text) => /^[A-Z]{1,2}$/i.test(text),
		holds: 'a code of two letters, such as DE',
		called: 'country',
		otherwise: outcomeOf,
	},
	'lead.region': {
		isOne: isRegion,
		near: nearRegions,
		inCode: (text) => /^[A-Z]{0,2}-?[\dA-Z]{0,3}$/i.test(text) || !isRegion(text),
		holds: 'a code, such as DE-BY',
		called: 'region',
		otherwise: () => 'only a lead that wrote exactly this has it',
	},
};

function noPlace({ condition, field = '', text }: Looked): Found | undefined {
	const place = placeFields[field];
	if (!place || text === undefined || text === '' || !comparisonOf(condition)) return undefined;
	if (affirmed(condition.operation) !== 'equals') {
		if (place.inCode(text)) return undefined;
		return {
			message: `${field} holds ${place.holds}, and no code has ${quote(text)} in it, so ${outcomeOf(condition)}`,
			hint: 'Use "is equal to", which knows places by their names, in a condition for each.',
		};
	}
	if (place.isOne(text)) return undefined;
	const parts = text.split(/[,;/]|\s+(?:or|and|oder|und)\s+/).map((part) => part.trim());
	const several = parts.length > 1 && parts.every(place.isOne);
	return {
		message: `${quote(text)} is no ${place.called} that is known, so ${place.otherwise(condition)}`,
		hint: several
			? `Give each ${place.called} a condition of its own, and join them by OR.`
			: didYouMean(place.near(text).map(named)) ||
				`Write the ${place.called} by its name or its code; ${field} holds ${place.holds}.`,
	};
}

function otherShape({ condition, field = '', text }: Looked): Found | undefined {
	const shape = shapes[field];
	if (!shape || text === undefined || text === '' || condition.type !== 'string') return undefined;
	const fits: Readonly<Record<string, ((text: string) => boolean) | undefined>> = {
		equals: shape.fits,
		startsWith: shape.begins,
	};
	const fit = fits[affirmed(condition.operation)];
	if (!fit || fit(text)) return undefined;
	return {
		message: `${field} is never ${quote(text)}, so ${outcomeOf(condition)}`,
		hint: `${field} ${shape.says}.`,
	};
}
