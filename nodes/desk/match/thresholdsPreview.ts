import type { Match } from '../../core/lead';
import { percentOf, type Thresholds } from '../../core/match';
import { textTable } from '../../core/textTable';
import { shownThresholds, type ShownThresholds } from './weightsReport';

type Decision = Match['decision'];

/** A lead, decided by each pair of thresholds. */
export interface DecidedLead {
	/** What they are called. */
	name: string;
	/** By the thresholds on the screen. */
	match: Match;
	/** By each pair, in their order; the first are those on the screen. */
	decisions: Decision[];
	/** What other thresholds would have done. */
	decide(thresholds: Thresholds): Decision;
}

/** What thresholds would have done to the last leads. */
export interface PreviewRow extends ShownThresholds {
	existing: number;
	review: number;
	new: number;
	/** How many are decided otherwise than by those on the screen. */
	otherwise: number;
}

/** A lead that a threshold nearly decides otherwise. */
export interface PreviewExample {
	reason: string;
	near: Edge;
	/** In percent. */
	sure: number;
	/** What speaks for the two being one person, and against it. */
	evidence: string[];
}

/** What thresholds would have done, as it is told. */
export interface Preview {
	reason: string;
	/** How many inquiries were decided again. */
	inquiries: number;
	/** How many could not be: somebody in them was erased. */
	erased: number;
	/** The first are those on the screen. */
	rows: PreviewRow[];
	/** The same as text. */
	picture: string;
	examples: PreviewExample[];
}

/** A threshold, as it is called on the screen. */
type Edge = 'Existing From' | 'Review From';

/** What is tried beside what stands on the screen, in percent. */
const otherExisting = [70, 80, 85, 90, 95, 98, 99];
const otherReview = [50, 60, 70, 80, 85, 90];

/**
 * Thresholds to look at beside those on the screen: one of the two is moved, and the other stays. A review
 * is never above what is taken.
 *
 * @example
 * othersThan({ existing: 0.9, review: 0.8 })[0] // { existing: 0.7, review: 0.7 }
 */
export function othersThan({ existing, review }: Thresholds): Thresholds[] {
	const moved = otherExisting.map((percent) => ({
		existing: percent / 100,
		review: Math.min(review, percent / 100),
	}));
	const asked = otherReview.map((percent) => ({ existing, review: percent / 100 }));
	return [
		...moved.filter((each) => each.existing !== existing),
		...asked.filter((each) => each.review !== review && each.review <= existing),
	];
}

/**
 * Tells what thresholds would have done.
 *
 * @param all in the order of the decisions, those on the screen first
 * @param erased how many inquiries could not be decided again
 */
export function previewOf(
	leads: readonly DecidedLead[],
	all: readonly [Thresholds, ...Thresholds[]],
	erased: number,
): Preview {
	const rowOf = (thresholds: Thresholds, at: number): PreviewRow => {
		const count = (decision: Decision) =>
			leads.filter(({ decisions }) => decisions[at] === decision).length;
		return {
			...shownThresholds(thresholds),
			...{ existing: count('existing'), review: count('review'), new: count('new') },
			otherwise: leads.filter(({ decisions }) => decisions[at] !== decisions[0]).length,
		};
	};
	const [onScreen] = all;
	const rows = all.map(rowOf);
	return {
		reason: reasonOf(rowOf(onScreen, 0), leads.length, erased),
		...{ inquiries: leads.length, erased, rows, picture: pictureOf(rows) },
		examples: [
			...nearestTo(leads, onScreen, 'Existing From'),
			...nearestTo(leads, onScreen, 'Review From'),
		],
	};
}

/** So many leads are shown on each side of a threshold. */
const MOST_SHOWN = 2;

/** More than a probability is rounded by. */
const STEP = 1e-4;

/** What can stand on the screen. */
const range: Readonly<Record<Edge, readonly [from: number, to: number]>> = {
	'Existing From': [0.5, 0.999],
	'Review From': [0.01, 0.999],
};

/** The leads nearest to a threshold that would leave elsewhere if it stood on their other side. */
function nearestTo(
	leads: readonly DecidedLead[],
	{ existing, review }: Thresholds,
	near: Edge,
): PreviewExample[] {
	const edge = near === 'Existing From' ? existing : review;
	const [least, most] = range[near];
	const otherwise = ({ match: { probability }, decide }: DecidedLead): Decision => {
		const to = probability >= edge ? probability + STEP : probability - STEP;
		return near === 'Existing From'
			? decide({ existing: to, review: Math.min(review, to) })
			: decide({ existing, review: Math.min(to, existing) });
	};
	const away = ({ match: { probability } }: DecidedLead) => Math.abs(probability - edge);
	const nearest = leads
		.filter(({ match: { probability } }) => probability >= least && probability < most)
		.sort((one, other) => away(one) - away(other));
	const exampleOn = (isAbove: boolean): PreviewExample[] =>
		nearest
			.filter(({ match: { probability } }) => probability >= edge === isAbove)
			.map((lead) => ({ lead, other: otherwise(lead) }))
			.filter(({ lead, other }) => other !== lead.match.decision)
			.slice(0, MOST_SHOWN)
			.map(({ lead, other }) => exampleOf(lead, other, { near, isAbove }));
	return [...exampleOn(true), ...exampleOn(false)];
}

function exampleOf(
	{ name, match: { probability, decision, reason, evidence } }: DecidedLead,
	other: Decision,
	{ near, isAbove }: { near: Edge; isAbove: boolean },
): PreviewExample {
	const sure = percentOf(probability);
	const where = isAbove ? `above ${sure} %` : `at ${sure} %`;
	return {
		reason: `${name} would leave on ${outputOf[other]} instead of ${outputOf[decision]} with ${near} ${where}. ${reason}`,
		...{ near, sure, evidence: evidence.map(({ message }) => message) },
	};
}

const outputOf: Readonly<Record<Decision, string>> = {
	...{ existing: 'Existing', review: 'Duplicate?', new: 'New', replay: 'Replay' },
};

function reasonOf(onScreen: PreviewRow, inquiries: number, erased: number): string {
	const { existingFrom, reviewFrom, existing, review } = onScreen;
	if (inquiries === 0 && erased === 0) {
		return 'Match has decided about no lead yet, so nothing can be previewed.';
	}
	const left =
		erased === 0
			? ''
			: ` ${erased} more cannot be decided again: the person, or somebody they were compared with, was erased.`;
	const last = inquiries === 1 ? 'the last inquiry' : `the last ${inquiries} inquiries`;
	return `Of ${last}, Existing From ${existingFrom} % and Review From ${reviewFrom} % put ${existing} on Existing, ${review} on Duplicate? and ${onScreen.new} on New.${left}`;
}

const pictureOf = (rows: readonly PreviewRow[]): string =>
	textTable(
		['Existing From', 'Review From', 'Existing', 'Duplicate?', 'New', 'Otherwise', ''],
		rows.map((row, at) => [
			...[`${row.existingFrom} %`, `${row.reviewFrom} %`, `${row.existing}`, `${row.review}`],
			...[`${row.new}`, `${row.otherwise}`, at === 0 ? '← as on the screen' : ''],
		]),
		0,
	).join('\n');
