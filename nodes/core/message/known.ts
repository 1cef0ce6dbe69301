import type {
	Match,
	MatchReview,
	Qualification,
	Relationship,
	Validation,
	Assignment,
	CrmRecord,
} from '../lead';
import { describeDay } from '../time';
import { optedOutOf, type RefusedSet } from './optedOut';
import { blockOf, rowsOf, sentences, type Block, type RowKind } from './block';

const relationshipWords: Readonly<Record<Relationship, string | undefined>> = {
	none: undefined,
	'open lead': 'They are an open lead, and somebody has reached them.',
	'recent untouched': 'They wrote before, not long ago, and nobody has reached them yet.',
	're-engaged': 'They are back: they wrote before, some time ago.',
	'open opportunity': 'There is an open opportunity with them.',
	customer: 'They are a customer.',
};

/** What the store has of a person beside this inquiry. */
export interface EarlierContact {
	/** How many inquiries they made before this one. */
	inquiries: number;
	/** Epoch milliseconds. */
	firstSeenAt: number;
	/** When a person of the company last reached them, epoch milliseconds; `null` for never. */
	lastTouchAt: number | null;
}

/**
 * What is known of the person beside this inquiry, sentence by sentence.
 *
 * @param earlier `null` for somebody who is new here
 * @param refused what they do not want any more
 */
export function knownOf(
	{
		match,
		crm,
	}: {
		match: Pick<Match, 'decision' | 'relationship' | 'owner' | 'reason'> | undefined;
		crm: CrmRecord | null | undefined;
	},
	earlier: EarlierContact | null,
	refused: RefusedSet = new Set(),
): Block | undefined {
	const asked = optedOutOf(refused);
	if (!match) return sentences(asked);
	const isNew = match.relationship === 'none' && match.decision === 'new' && !earlier;
	return sentences([
		...asked,
		isNew && 'They are new here.',
		relationshipWords[match.relationship],
		earlier !== null &&
			`Earlier inquiries: ${earlier.inquiries}, the first on ${dayOf(earlier.firstSeenAt)}.`,
		earlier?.lastTouchAt != null && `Last reached on ${dayOf(earlier.lastTouchAt)}.`,
		match.owner !== null && `Their owner so far: ${match.owner.name}.`,
		crm?.stage && `In ${crm.system ?? 'the CRM'}: ${crm.stage}.`,
		match.decision === 'review' && match.reason,
	]);
}

const dayOf = (instant: number) => describeDay(Math.floor(instant / 86_400_000));

/** So many reasons are shown; the rest is on the item. */
const mostSignals = 8;

/**
 * What speaks for a lead and against it, with its points, the heaviest first.
 *
 * @example
 * signalsOf({ …, grade: 'A1', tier: 'Hot', score: 70, points: [{ rule: 'Phone given', points: 10, … }] })
 * // rows 'Grade: A1 (fit A, intent 1), Hot, 70 points' and '+10: Phone given'
 */
export function signalsOf({ grade, tier, score, points }: Signals): Block | undefined {
	const heaviest = points
		.filter((point) => point.points !== 0)
		.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
		.slice(0, mostSignals);
	return blockOf([
		...rowsOf([['Grade', [explained(grade), tier, `${score} points`].filter(Boolean).join(', ')]]),
		...rowsOf(
			heaviest.map(
				({ rule, points, because }) =>
					[points > 0 ? `+${points}` : String(points), rule + wordsSeen(because)] as const,
			),
		),
	]);
}

/** A grade with what its letter and its digit stand for; nothing where there is none. */
const explained = (grade: string): string => {
	const [fit, intent] = grade;
	return fit && intent ? `${grade} (fit ${fit}, intent ${intent})` : grade;
};

export type Signals = Pick<Qualification, 'grade' | 'tier' | 'score' | 'points'>;

/** What somebody said is worth reading, without the beginnings of words that a rule looks for. */
const wordsSeen = (because: string): string =>
	/^says "(?!\d+ words")/.test(because) ? `: ${because.replace(/, "[^"]*\*"/g, '')}` : '';

/** Where somebody says whether two are one person, with what has to be written there. */
const howAnsweredByHand = ({ leadId, otherId }: MatchReview): string =>
	`To say whether they are one person, run Lead Dedup Match with the operation Record Decision: Decision "Same Person" or "Not the Same", Lead ID ${leadId}, Other Lead ID ${otherId}, and "Write for Good" on.`;

/**
 * Why a person should look at an inquiry, sentence by sentence, and what they can do about it.
 *
 * @param answerLink opens the page on which they say whether two are one person; `null` for none
 */
export function reviewOf(
	{
		validation,
		match,
		qualification,
		assignment,
	}: {
		validation: Pick<Validation, 'status' | 'issues'> | undefined;
		match: Pick<Match, 'decision' | 'reason' | 'review'> | undefined;
		qualification: Pick<Qualification, 'reason'> | undefined;
		assignment: Pick<Assignment, 'reason'> | null;
	},
	answerLink: string | null = null,
): Block | undefined {
	const issues = validation && validation.status !== 'valid' ? validation.issues : [];
	const review = match?.review;
	const asked: Array<readonly [label: string, value: string | undefined, kind?: RowKind]> =
		answerLink === null
			? [['', review && howAnsweredByHand(review)]]
			: [['One person or two', answerLink, 'link']];
	return blockOf(
		rowsOf([
			...issues.map(({ message }) => ['', message] as const),
			['', match?.decision === 'review' ? match.reason : undefined],
			...(review ? asked : []),
			['', qualification?.reason],
			['', assignment?.reason],
		]),
	);
}
