import { z } from 'zod/v4';
import { LeadOpsError } from '../errors';
import { fold } from '../fold';
import { levelOf, readSkill, speaks } from './abilities';
import type { OwnerTraits } from './ownerTraits';

/** What of an owner a condition looks at; `column` is one of a list that comes in. */
export const memberTraits = ['language', 'skill', 'territory', 'pool', 'column'] as const;

/** How it compares that. */
export const memberComparisons = ['is one of', 'is none of', 'is at least'] as const;

/** Who is in a pool besides those who name it: one condition. */
export const memberConditionSchema = z.object({
	of: z.enum(memberTraits),
	/** The name of the column; empty for the others. */
	column: z.string(),
	compare: z.enum(memberComparisons),
	/** One of these is enough; a skill with how well they are to know it behind a colon. */
	values: z.array(z.string()).readonly(),
});

export type MemberCondition = z.infer<typeof memberConditionSchema>;

/** What is known of an owner. */
type Looked = OwnerTraits & { pools: readonly string[] };

const key = (text: string) => fold(text.trim());

/** Whether an owner has one of the values. */
const has: Readonly<
	Record<MemberCondition['of'], (owner: Looked, value: string, column: string) => boolean>
> = {
	language: (owner, value) => speaks(owner, value),
	skill: (owner, value) => levelOf(owner, readSkill(value).skill) > 0,
	territory: ({ territories }, value) => territories.some((each) => key(each) === key(value)),
	pool: ({ pools }, value) => pools.some((each) => key(each) === key(value)),
	column: ({ columns }, value, column) => key(columns[key(column)] ?? '') === key(value),
};

/** Whether an owner has at least so much; what is no number is not compared. */
function hasAtLeast(owner: Looked, { of, column }: MemberCondition, value: string): boolean {
	if (of === 'skill') {
		const { skill, level } = readSkill(value);
		return levelOf(owner, skill) >= level;
	}
	const own = owner.columns[key(column)] ?? '';
	return own.trim() !== '' && Number(own.replace(',', '.')) >= Number(value.replace(',', '.'));
}

/**
 * Whether an owner meets all conditions of a pool; nobody meets none.
 *
 * @example
 * meets(annWhoSpeaks('German'), [{ of: 'language', column: '', compare: 'is one of', values: ['de'] }]) // true
 */
export const meets = (owner: Looked, conditions: readonly MemberCondition[]): boolean =>
	conditions.length > 0 &&
	conditions.every((condition) => {
		const { of, column, compare, values } = condition;
		if (compare === 'is at least') return values.some((each) => hasAtLeast(owner, condition, each));
		return values.some((each) => has[of](owner, each, column)) === (compare === 'is one of');
	});

/** The columns of a list that conditions ask for, as they are called there. */
export const columnsAsked = (
	pools: ReadonlyArray<{ conditions: readonly MemberCondition[] }>,
): string[] =>
	pools.flatMap(({ conditions }) =>
		conditions.flatMap(({ of, column }) =>
			of === 'column' && column.trim() !== '' ? [column] : [],
		),
	);

/** Under what a line of the roster has a column of a list. */
export const columnKey = key;

/**
 * Refuses conditions that cannot work.
 *
 * @throws LeadOpsError `pool.condition`, with the pool and what to write
 */
export function checkConditions(pool: string, conditions: readonly MemberCondition[]): void {
	const refuse = (what: string, hint: string): never => {
		throw new LeadOpsError({
			code: 'pool.condition',
			message: `Pools: "${pool}": Also Owners With: ${what}`,
			hint,
		});
	};
	for (const { of, column, compare, values } of conditions) {
		if (values.length === 0) {
			refuse('a condition has no Value', 'Write what owners are to have, such as German.');
		}
		if (of === 'column' && column.trim() === '') {
			refuse('a condition names no Column', 'Write what the column is called in your list.');
		}
		if (compare !== 'is at least') continue;
		if (of !== 'column' && of !== 'skill') {
			refuse(`Is at Least is for skills and columns, not for a ${of}`, 'Choose Is One Of.');
		}
		const numbers =
			of === 'column' ? values : values.map((value) => /:\s*(\d+)$/.exec(value.trim())?.[1]);
		const wrong = values[numbers.findIndex((text) => !isNumber(text))];
		if (wrong === undefined) continue;
		refuse(
			`"${wrong}" says no number to compare with`,
			of === 'skill'
				? `Write how well they are to know it, such as "${wrong}: 2".`
				: 'Write a number, such as 2.',
		);
	}
}

const isNumber = (text: string | undefined) =>
	text !== undefined && text.trim() !== '' && Number.isFinite(Number(text.replace(',', '.')));
