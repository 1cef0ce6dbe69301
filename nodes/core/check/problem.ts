import { attempt } from '../attempt';
import { LeadOpsError } from '../errors';

/**
 * How much is wrong. `error`: it cannot work, and a run stops with it. `warning`: it is surely not
 * what was meant, such as a rule that is never met, and a run goes on. `note`: worth a look.
 */
export type Severity = 'error' | 'warning' | 'note';

/** What is wrong, and how to mend it. */
export interface Finding {
	severity: Severity;
	/** A stable, dotted name for programs, such as `condition.unknownField`. */
	code: string;
	/** In the words of the screen. */
	message: string;
	hint: string;
	/** The lines whose cells it was found out from, as `lineOf` calls them; it is none where one cannot be read. */
	restsOn?: readonly string[];
}

/** One thing that is wrong with a node's settings. */
export interface Problem extends Finding {
	/** The label and the line, such as `Rules: row 3 (Bavaria), condition 2`. */
	where: string;
}

/** One thing to look at. */
export interface Check {
	where: string;
	/** What is wrong there; what it throws as a LeadOpsError is an error. */
	look: () => void | readonly Finding[];
}

/**
 * Looks at everything, so that all is said at once. What was said once is not said again, as where a
 * line that is wrong alone is wrong among the others too.
 *
 * @throws what a check throws that is no LeadOpsError
 * @example
 * problemsOf([{ where: 'Owners', look: () => void compileRoster(lines) }])
 * // [{ severity: 'error', where: 'Owners', code: 'owner.weight', message: …, hint: … }]
 */
export function problemsOf(checks: Iterable<Check>): Problem[] {
	const problems = new Map<string, Problem>();
	for (const { where, look } of checks) {
		for (const finding of findingsOf(look)) {
			const key = finding.severity === 'error' ? finding.message : `${where}: ${finding.message}`;
			const message = withoutPlace(finding.message, where);
			if (!problems.has(key)) problems.set(key, { where, ...finding, message });
		}
	}
	return inOrder([...problems.values()]);
}

/** The table that an error names first is named by where it was found. */
const withoutPlace = (message: string, where: string): string => {
	if (message.startsWith(`${where} `)) return message.slice(where.length + 1);
	const [begin = '', table] = /^([^:"]+): /.exec(message) ?? [];
	return table !== undefined &&
		(where === table ||
			where.startsWith(`${table}: row`) ||
			where.startsWith(`${table} Input: row`))
		? message.slice(begin.length)
		: message;
};

function findingsOf(look: Check['look']): readonly Finding[] {
	const looked = attempt(look);
	if (looked.ok) return looked.value ?? [];
	const { error } = looked;
	if (!(error instanceof LeadOpsError)) throw error;
	return [{ severity: 'error', code: error.code, message: error.message, hint: error.hint }];
}

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** What stops a run first; else as on the screen. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
	problems.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));

/** What Check Settings says of a node. */
export interface Verdict {
	/** In a sentence. */
	reason: string;
	/** Whether nothing stops a run and nothing is surely wrong. */
	ok: boolean;
	problems: Problem[];
}

/**
 * Sums up what was found.
 *
 * @example
 * verdictOf([]).reason // 'All settings can work.'
 */
export function verdictOf(problems: readonly Problem[]): Verdict {
	const counted = order.flatMap((severity) => {
		const count = problems.filter((problem) => problem.severity === severity).length;
		return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
	});
	const [first] = problems;
	return {
		reason: first ? `${counted.join(', ')}. ${sentenceOf(first)}` : 'All settings can work.',
		ok: problems.every(({ severity }) => severity === 'note'),
		problems: [...problems],
	};
}

/**
 * A problem in one text: where, what, and how to mend it.
 *
 * @example
 * sentenceOf({ where: 'Rules: row 1', message: 'lead.contry is no field of a lead', hint: 'Did you mean lead.country?', … })
 * // 'Rules: row 1: lead.contry is no field of a lead. Did you mean lead.country?'
 */
export function sentenceOf({ where, message, hint }: Problem): string {
	const said = message.startsWith(where) ? message : `${where}: ${message}`;
	return `${said}${/[.!?]$/.test(said) ? '' : '.'} ${hint}`.trim();
}
