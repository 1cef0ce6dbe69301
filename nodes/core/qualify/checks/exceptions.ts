import { checksOfConditions, implies, type Check, type Finding } from '../../check';
import { namedBy, type ExceptionRule } from '../exceptions';
import { whereOfException, whereOfList, type LookedPolicy } from './lines';
import { sharesWords } from './pairs';

/** Exceptions that are met by no lead, or whose leads another one has taken before. */
export const doubtsOfExceptions = (policy: LookedPolicy): Check[] =>
	(policy.exceptions ?? []).flatMap((rule, index) => {
		const where = whereOfException(rule, index);
		const conditions = policy.exceptionConditions[index];
		const asksNothing = rule.phrases.length === 0 && conditions?.list.length === 0;
		return [
			...(conditions ? checksOfConditions(where, conditions) : []),
			{
				where,
				look: () => [
					...(asksNothing ? [neverMet] : hidden(policy, rule, index)),
					...(rule.because.trim() === '' ? [noReason] : []),
				],
			},
		];
	});

const neverMet: Finding = {
	severity: 'warning',
	code: 'exception.asksNothing',
	message: 'the exception has neither Conditions nor Words, so it is met by no lead',
	hint: 'Say for which leads it is, or remove it.',
};

const noReason: Finding = {
	severity: 'warning',
	code: 'exception.noReason',
	message: 'Own Reason is empty, so reports count it as exception.own',
	hint: 'Write the reason in a few words.',
};

/** One whose every lead an exception above it takes. */
function hidden(policy: LookedPolicy, rule: ExceptionRule, index: number): Finding[] {
	const own = policy.exceptionConditions[index];
	const rules = policy.exceptions ?? [];
	const above = rules.slice(0, index).findIndex((earlier, at) => {
		const wider = policy.exceptionConditions[at];
		if (!own || !wider || (earlier.phrases.length === 0 && wider.list.length === 0)) return false;
		return sharesWords(rule.phrases, earlier.phrases) && implies(own, wider);
	});
	const earlier = rules[above];
	if (!earlier) return [];
	return [
		{
			severity: 'warning',
			code: 'exception.hidden',
			message: `it never decides, as each of its leads is met by ${whereOfException(earlier, above)} before`,
			hint: 'Move it above that one, or remove one of the two.',
		},
	];
}

/** Lists that hold nothing, the same twice, or what may be meant otherwise. */
export function doubtsOfLists({ exclusions = [] }: LookedPolicy): Check[] {
	const places = new Map<string, string>();
	return exclusions.map((list, index): Check => {
		const where = whereOfList(list, index);
		const findings = [
			...(list.entries.length === 0 && !list.comesIn ? [emptyList] : []),
			...list.entries.flatMap((entry) => doubtsOfEntry(entry, where, places)),
			...(list.because.trim() === '' ? [noReason] : []),
		];
		return { where, look: () => findings };
	});
}

const emptyList: Finding = {
	severity: 'note',
	code: 'exclusion.empty',
	message: 'the list names nobody',
	hint: 'Write addresses, domains or companies into it, or remove it.',
};

/** @param places where each was named first */
function doubtsOfEntry(entry: string, where: string, places: Map<string, string>): Finding[] {
	const named = namedBy(entry);
	if (!named) return [namesNothing(entry)];
	const key = `${named.kind} ${named.key}`;
	const before = places.get(key);
	places.set(key, before ?? where);
	if (before !== undefined) return [namedTwice(entry, before)];
	return named.kind === 'companies' && entry.includes(',') ? [oneCompany(entry)] : [];
}

const namesNothing = (entry: string): Finding => ({
	severity: 'warning',
	code: 'exclusion.none',
	message: `"${entry}" names no address, domain or company`,
	hint: 'Correct it, or take it out.',
});

const namedTwice = (entry: string, before: string): Finding => ({
	severity: 'warning',
	code: 'exclusion.twice',
	message: `"${entry}" is named in ${before} already, which counts`,
	hint: 'Take it out of one of them.',
});

const oneCompany = (entry: string): Finding => ({
	severity: 'note',
	code: 'exclusion.comma',
	message: `"${entry}" is read as the name of one company`,
	hint: 'Write several on a line each, or with semicolons between them.',
});
