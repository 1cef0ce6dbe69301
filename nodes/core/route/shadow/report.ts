import type { ShadowAnswer } from '../../lead';
import { describeInstant } from '../../time';
import { barOf, cut, percent, textTable } from '../../textTable';
import { isSameAnswer, saidOf, type ShadowCount } from './answer';

/** What a shadow has seen so far, for a person. */
export interface ShadowReport {
	/** One sentence. */
	reason: string;
	/** Tables and bars, as plain text. */
	picture: string;
	name: string;
	/** `null` for one that has not begun. */
	since: string | null;
	leads: number;
	same: number;
	different: number;
	/** Who would have how many leads, and who had them. */
	owners: Array<{ name: string; live: number; shadow: number }>;
	/** Who had leads, and who would have had them, the most first. */
	differences: Array<{ live: string; shadow: string; leads: number }>;
	/** What decided by the shadow's settings, and how often that came to the same. */
	rules: Array<{ rule: string; leads: number; same: number }>;
}

/** So many lines of each list leave the node. */
const mostLines = 200;

/** A sentence about a shadow says when it began where people are. */
interface Counted {
	name: string;
	/** When it began, in milliseconds; `null` for one that has not. */
	since: number | null;
	/** Other shadows of the workspace, by their names. */
	others: readonly string[];
	counts: readonly ShadowCount[];
}

/**
 * What came of a second policy beside the live one, as a manager reads it.
 *
 * @param timeZone the IANA zone in which times are said
 * @example
 * shadowReport({ name: 'New Rules', since, others: [], counts }, 'Europe/Berlin').reason
 * // 'Since Mon 2 Mar 2026, 10:30 (Europe/Berlin) 240 of 300 leads (80.0 %) would have gone where they went; …'
 */
export function shadowReport(counted: Counted, timeZone: string): ShadowReport {
	const { name, since, counts } = counted;
	const leads = sumOf(counts);
	const same = sumOf(counts.filter(isSame));
	const owners = loads(counts);
	const differences = pairs(counts.filter((each) => !isSame(each)));
	const rules = byRule(counts);
	const reason = reasonOf(counted, { leads, same, most: differences[0] }, timeZone);
	return {
		reason,
		picture: [reason, ...pictureOf({ leads, owners, differences, rules })].join('\n'),
		...{ name, since: since === null ? null : new Date(since).toISOString() },
		...{ leads, same, different: leads - same },
		owners: owners.slice(0, mostLines),
		differences: differences.slice(0, mostLines),
		rules: rules.slice(0, mostLines),
	};
}

const isSame = ({ live, shadow }: ShadowCount) => isSameAnswer(live, shadow);

const sumOf = (counts: readonly ShadowCount[]) => counts.reduce((sum, { leads }) => sum + leads, 0);

/** Adds up what has the same name, in the order in which the names come. */
function grouped<Line>(
	counts: readonly ShadowCount[],
	keyOf: (count: ShadowCount) => string,
	begin: (count: ShadowCount) => Line,
	add: (line: Line, count: ShadowCount) => void,
): Line[] {
	const lines = new Map<string, Line>();
	for (const count of counts) {
		const key = keyOf(count);
		const line = lines.get(key) ?? begin(count);
		lines.set(key, line);
		add(line, count);
	}
	return [...lines.values()];
}

const keyOf = ({ kind, key }: ShadowAnswer) => `${kind} ${key}`;

const byLeads = (one: { leads: number }, other: { leads: number }) => other.leads - one.leads;

const pairs = (counts: readonly ShadowCount[]): ShadowReport['differences'] =>
	grouped(
		counts,
		({ live, shadow }) => JSON.stringify([keyOf(live), keyOf(shadow)]),
		({ live, shadow }) => ({ live: saidOf(live), shadow: saidOf(shadow), leads: 0 }),
		(line, { leads }) => void (line.leads += leads),
	).sort(byLeads);

const byRule = (counts: readonly ShadowCount[]): ShadowReport['rules'] =>
	grouped(
		counts,
		({ shadow }) => shadow.rule,
		({ shadow }) => ({ rule: shadow.rule, leads: 0, same: 0 }),
		(line, count) => {
			line.leads += count.leads;
			if (isSame(count)) line.same += count.leads;
		},
	).sort(byLeads);

function loads(counts: readonly ShadowCount[]): ShadowReport['owners'] {
	const lines = new Map<string, ShadowReport['owners'][number]>();
	const lineOf = (answer: ShadowAnswer) => {
		const line = lines.get(keyOf(answer)) ?? { name: saidOf(answer), live: 0, shadow: 0 };
		lines.set(keyOf(answer), line);
		return line;
	};
	for (const { live, shadow, leads } of counts) {
		lineOf(live).live += leads;
		lineOf(shadow).shadow += leads;
	}
	return [...lines.values()].sort(
		(one, other) => other.shadow - one.shadow || other.live - one.live,
	);
}

interface Said {
	leads: number;
	same: number;
	most: ShadowReport['differences'][number] | undefined;
}

function reasonOf(
	{ name, since, others }: Counted,
	{ leads, same, most }: Said,
	timeZone: string,
): string {
	if (since === null) {
		const known = others.map((other) => `"${other}"`).join(', ');
		return `No shadow is called "${name}" in this workspace${known ? `; there ${others.length === 1 ? 'is' : 'are'} ${known}` : ''}. It begins with the first lead that comes to a Lead Route Assign set to Shadow with this name.`;
	}
	const from = `Since ${describeInstant(since, timeZone)}`;
	if (leads === 0) return `${from} the shadow "${name}" has compared no lead yet.`;
	const share = `${number(same)} of ${number(leads)} leads (${percent(same, leads)}) would have gone where they went`;
	const other = most
		? `; of the other ${number(leads - same)} most (${number(most.leads)}): ${most.live}, by the shadow ${most.shadow}`
		: '';
	return `${from} ${share}${other}.`;
}

function pictureOf({
	leads,
	owners,
	differences,
	rules,
}: Pick<ShadowReport, 'leads' | 'owners' | 'differences' | 'rules'>): string[] {
	if (leads === 0) return [];
	const most = Math.max(1, ...owners.map(({ live, shadow }) => Math.max(live, shadow)));
	return [
		'',
		...textTable(
			['Goes to', 'Live', '', 'Shadow', ''],
			cut(
				owners.map(({ name, live, shadow }) => [
					...[name, String(live), barOf(live, most)],
					...[String(shadow), barOf(shadow, most)],
				]),
			),
		),
		...(differences.length === 0
			? []
			: [
					'',
					...textTable(
						['Live', 'Shadow', 'Leads', 'Of all', ''],
						cut(
							differences.map((each) => [
								...[each.live, each.shadow, String(each.leads), percent(each.leads, leads)],
								barOf(each.leads, differences[0]?.leads ?? 1),
							]),
						),
						2,
					),
				]),
		'',
		...textTable(
			['Decided by (shadow)', 'Leads', 'As live'],
			cut(rules.map((each) => [each.rule, String(each.leads), percent(each.same, each.leads)])),
		),
	];
}

const number = (value: number) => value.toLocaleString('en-US');
