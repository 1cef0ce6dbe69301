import { words } from '../fold';
import type { Evidence } from '../lead';
import { keysOf, type KeyKind } from './keys';
import type { Person } from './person';

/** What a comparison says: they agree, they differ, or one of them gives too little. */
export type Finding = 'agrees' | 'differs' | 'silent';

/** What can be compared: the kinds of key, and the name alone. */
export type ComparisonKind = KeyKind | 'name';

/** One way to compare two people, and how much its answer counts. */
interface Comparator {
	kind: ComparisonKind;
	/** True when agreement alone says that it is the same person. */
	proves: boolean;
	/** Weights from -1 to 1, as in {@link Evidence}. */
	weights: { agrees: number; differs: number };
	messages: { agrees: string; differs: string };
	/** What is said when no key of this kind is shared. */
	otherwise(one: Person, other: Person): Finding;
}

const silent = (): Finding => 'silent';

const differsWhenBothGive =
	(field: 'email' | 'phone') =>
	(one: Person, other: Person): Finding =>
		one[field] && other[field] ? 'differs' : 'silent';

/** The comparisons, strongest first. Another way to compare is another line here. */
const comparators: readonly Comparator[] = [
	{
		kind: 'email',
		proves: true,
		weights: { agrees: 0.95, differs: -0.2 },
		messages: { agrees: 'The email is the same', differs: 'The emails differ' },
		otherwise: differsWhenBothGive('email'),
	},
	{
		kind: 'phone',
		proves: true,
		weights: { agrees: 0.9, differs: -0.1 },
		messages: { agrees: 'The phone is the same', differs: 'The phones differ' },
		otherwise: differsWhenBothGive('phone'),
	},
	{
		kind: 'name and company',
		proves: false,
		weights: { agrees: 0.6, differs: 0 },
		messages: { agrees: 'The name and company are the same', differs: '' },
		otherwise: silent,
	},
	{
		kind: 'name and domain',
		proves: false,
		weights: { agrees: 0.6, differs: 0 },
		messages: { agrees: 'The name and domain are the same', differs: '' },
		otherwise: silent,
	},
	{
		kind: 'name',
		proves: false,
		weights: { agrees: 0.2, differs: -0.3 },
		messages: { agrees: 'The names agree', differs: 'The names differ' },
		otherwise: (one, other) => compareNames(one.fullName, other.fullName),
	},
];

/** What comparing two people gave. */
export interface Comparison {
	/** What speaks for and against, in the order of the comparators; silence is left out. */
	evidence: Evidence[];
	/** 0 (strangers) to 1 (the same person), to two decimals. */
	score: number;
	/** The kinds that agree and each prove that it is the same person. */
	proofs: ComparisonKind[];
	/** The kinds that agree, proving or not. */
	agreements: ComparisonKind[];
	/** True when both name and email are given and both differ. */
	clearlyDifferent: boolean;
}

/**
 * Compares two people. The order of the two changes nothing.
 *
 * Weights are joined as certainty factors (Shortliffe and Buchanan, MYCIN, 1975): what speaks
 * for is `1 - Π(1 - w)`, and what speaks against takes its part of that, `· Π(1 - |w|)`.
 *
 * @param kinds the kinds of key that may speak; the name alone always may
 * @param sharedKinds kinds of which the two share a key that their records may not show, such as
 * an earlier email address
 * @example
 * compare({ ...nobody, email: 'ada@example.com' }, { ...nobody, email: 'ADA@example.com' }, ['email']).score // 0.95
 */
export function compare(
	one: Person,
	other: Person,
	kinds: readonly KeyKind[],
	sharedKinds: readonly string[] = [],
): Comparison {
	const shared = new Set<string>(sharedKinds);
	const keysOfOne = keysOf(one, kinds);
	for (const { kind, value } of keysOf(other, kinds)) {
		if (keysOfOne.some((key) => key.kind === kind && key.value === value)) shared.add(kind);
	}

	const findings = comparators
		.filter(({ kind }) => kind === 'name' || kinds.includes(kind))
		.map((comparator) => ({
			comparator,
			finding: shared.has(comparator.kind) ? 'agrees' : comparator.otherwise(one, other),
		}));
	const that = (finding: Finding) =>
		findings.filter((each) => each.finding === finding).map(({ comparator }) => comparator);

	const agreeing = that('agrees');
	const differing = that('differs').map(({ kind }) => kind);
	const evidence = findings.flatMap(({ comparator, finding }): Evidence[] =>
		finding === 'silent'
			? []
			: [
					{
						kind: comparator.kind,
						weight: comparator.weights[finding],
						message: comparator.messages[finding],
					},
				],
	);
	return {
		evidence,
		score: joined(evidence.map(({ weight }) => weight)),
		proofs: agreeing.filter(({ proves }) => proves).map(({ kind }) => kind),
		agreements: agreeing.map(({ kind }) => kind),
		clearlyDifferent: differing.includes('name') && differing.includes('email'),
	};
}

function joined(weights: readonly number[]): number {
	const left = (of: readonly number[]) => of.reduce((rest, w) => rest * (1 - Math.abs(w)), 1);
	const speaksFor = 1 - left(weights.filter((weight) => weight > 0));
	const leftOver = left(weights.filter((weight) => weight < 0));
	return Math.round(speaksFor * leftOver * 100) / 100;
}

/**
 * Names agree when every word of the shorter one is in the longer one, an initial standing for
 * its word: `A. Lovelace` and `Ada King Lovelace` agree. A single word says too little to agree,
 * and too much to be ignored when it is another one.
 */
function compareNames(one: string | null, other: string | null): Finding {
	const [shorter = [], longer = []] = [words(one ?? ''), words(other ?? '')].sort(
		(a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1),
	);
	if (shorter.length === 0) return 'silent';
	const rest = [...longer];
	for (const part of [...shorter].sort((a, b) => b.length - a.length)) {
		const exact = rest.indexOf(part);
		const at = exact >= 0 ? exact : rest.findIndex((candidate) => isInitialOf(part, candidate));
		if (at < 0) return 'differs';
		rest.splice(at, 1);
	}
	return shorter.length > 1 ? 'agrees' : 'silent';
}

const isInitialOf = (one: string, other: string) =>
	(one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
