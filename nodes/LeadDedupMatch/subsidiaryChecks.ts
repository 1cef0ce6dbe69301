import { attempt } from '../core/attempt';
import { lineOf, type Check, type Finding } from '../core/check';
import { subsidiaryOf, type SubsidiaryRow } from './subsidiaries';

const label = 'Subsidiaries';

/** A row that could be read, by its number on the screen. */
interface Line {
	number: number;
	domain: string;
	parent: string;
}

/**
 * What is wrong with domains that belong to others, line by line.
 *
 * @param isShared whether anybody can have a mailbox or a page at a host
 */
export function checksOfSubsidiaries(
	rows: readonly SubsidiaryRow[],
	isShared: (host: string) => boolean,
): Check[] {
	return rows.map((row, index) => ({
		where: lineOf(label, index, row.domain),
		look() {
			const [domain, parent] = subsidiaryOf(row, index);
			const line = { number: index + 1, domain, parent };
			const shared = [domain, parent].find(isShared);
			if (shared !== undefined) return [sharedHost(shared)];
			if (domain === parent) return [itself(domain)];
			const lines = linesOf(rows);
			return [...circleFrom(line, lines), ...otherParent(line, lines)];
		},
	}));
}

/** Those that can be read; what is wrong with the others is said where they stand. */
const linesOf = (rows: readonly SubsidiaryRow[]): Line[] =>
	rows.flatMap((row, index) => {
		const read = attempt(() => subsidiaryOf(row, index));
		if (!read.ok) return [];
		const [domain, parent] = read.value;
		return [{ number: index + 1, domain, parent }];
	});

const sharedHost = (host: string): Finding => ({
	severity: 'warning',
	code: 'subsidiaries.shared',
	message: `anybody can have a mailbox at ${host}, so the line is not used: strangers would be of one company`,
	hint: 'Delete the line, or write the domain of a company.',
});

const itself = (domain: string): Finding => ({
	severity: 'warning',
	code: 'subsidiaries.itself',
	message: `${domain} belongs to itself, which says nothing`,
	hint: 'Write whom it belongs to, or delete the line.',
});

/** A line that comes back to where it begins, over others. */
function circleFrom({ domain, parent }: Line, lines: readonly Line[]): Finding[] {
	const parents = new Map(lines.map((line) => [line.domain, line.parent]));
	const way = [domain, parent];
	let next = parents.get(parent);
	while (next !== undefined && !way.includes(next)) {
		way.push(next);
		next = parents.get(next);
	}
	if (next !== domain || parents.get(domain) !== parent) return [];
	const chain = [...way.slice(1), domain].join(', which belongs to ');
	return [
		{
			severity: 'warning',
			code: 'subsidiaries.circle',
			message: `${domain} belongs to ${chain}: nobody is at the head, so which of them the account is called after is chance`,
			hint: 'Delete the line of the domain to which the others belong.',
		},
	];
}

/** Of several lines about one domain the last counts. */
function otherParent({ number, domain, parent }: Line, lines: readonly Line[]): Finding[] {
	const last = lines.findLast((line) => line.domain === domain);
	if (!last || last.number === number) return [];
	const message =
		last.parent === parent
			? `row ${last.number} says the same of ${domain}`
			: `${domain} belongs to ${last.parent} in row ${last.number}, which counts instead`;
	return [
		{ severity: 'warning', code: 'subsidiaries.twice', message, hint: 'Keep one of the lines.' },
	];
}
