import {
	fieldRows,
	type Assignment,
	type Match,
	type Qualification,
	type Review,
	type ReviewReason,
	type Validation,
} from '../lead';

/** As they stand in a subject. */
const words: Readonly<Record<ReviewReason, string>> = {
	fallback: 'nobody could take it',
	'no rule': 'no rule matched',
	rule: 'a rule asks for it',
	'owners differ': 'owners differ',
	'missing data': 'data is missing',
	'high value': 'high value',
	'first to claim': 'free to claim',
	reassigned: 'nobody acted',
	'no lead': 'no lead in it',
};

const wordsOf = ({ reasons, fields = [] }: Review): string => {
	const missing = fields.map((name) => `no ${fieldRows[name].requiredAs}`).join(', ');
	const said = reasons.map((reason) =>
		reason === 'missing data' && missing !== '' ? missing : words[reason],
	);
	return said.join(', ');
};

/**
 * Why a person should look at an inquiry, in few words, such as for a subject: what was decided last counts.
 *
 * @example
 * const review = reviewFor(['high value', 'missing data'], ['country']);
 * reviewReasonOf({ ...said, assignment: { review } }) // 'high value, no country'
 */
export function reviewReasonOf({
	validation,
	match,
	qualification,
	assignment,
}: {
	validation: Pick<Validation, 'status'> | undefined;
	match: Pick<Match, 'decision'> | undefined;
	qualification: Pick<Qualification, 'category'> | undefined;
	assignment: Pick<Assignment, 'review'> | null;
}): string {
	if (assignment?.review) return wordsOf(assignment.review);
	if (qualification) return qualification.category;
	if (match?.decision === 'review') return 'perhaps known already';
	return validation && validation.status !== 'valid' ? 'incomplete' : 'a person decides';
}
