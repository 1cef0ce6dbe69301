import type { Qualification, Verdict } from '../../lead';
import type { CategoryFinding } from '../finding';
import type { Excluded, ExclusionList } from './exclusionLists';
import { exceptionCode, saidReason, type Exception } from './reason';

/** A line of the Exceptions table; its conditions are asked elsewhere. */
export interface ExceptionRule extends Exception {
	/** Any of them must be seen; an empty list asks for none. */
	phrases: readonly string[];
}

/** What was seen that keeps a lead from going by its score. */
export interface ExceptionsSeen {
	/** For each rule what it saw; `null` where it is not met, or cannot be told. */
	exceptions?: ReadonlyArray<string | null>;
	excluded?: Excluded;
}

interface Exceptions {
	exceptions?: readonly ExceptionRule[];
	exclusions?: readonly ExclusionList[];
}

type Place = Pick<Qualification, 'category' | 'verdict' | 'reasonCode' | 'reason'>;

/**
 * Where a lead goes by a list or a rule that counts more than its score. A list counts whatever it is
 * about; rules only for what may be a sale, as who has bought or looks for a job has ways of their own.
 *
 * @returns `undefined` where it goes its usual way
 */
export function placeException(
	{ exceptions = [], exclusions = [] }: Exceptions,
	{ exceptions: seen = [], excluded }: ExceptionsSeen,
	found: CategoryFinding,
): Place | undefined {
	const list = excluded && exclusions[excluded.list];
	if (list) return placed(list, found, `as ${excluded.entry} is in the list "${list.name}"`);
	if (!mayBeSale(found)) return undefined;
	for (const [index, rule] of exceptions.entries()) {
		const saw = seen[index] ?? null;
		if (saw !== null) return placed(rule, found, `by "${rule.name}" (${saw})`);
	}
	return undefined;
}

const mayBeSale = ({ goesTo, clear, category }: CategoryFinding): boolean =>
	goesTo === 'score' || !clear || category === 'unclear' || category === 'sales';

const titles: Readonly<Record<Exception['goesTo'], string>> = {
	review: 'Review',
	disqualified: 'Disqualified',
} satisfies Partial<Record<Verdict, string>>;

const placed = (
	{ because, goesTo }: Exception,
	{ clear, category }: CategoryFinding,
	how: string,
): Place => ({
	category: clear ? category : 'unclear',
	verdict: goesTo,
	reasonCode: exceptionCode(because),
	reason: `${titles[goesTo]}: ${saidReason(because)}, ${how}.`,
});
