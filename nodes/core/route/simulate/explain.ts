import { accountCalled } from '../accountOwner';
import type { RouteDecision } from '../decide';
import type { Routing } from '../policy';
import { readRanges } from '../ranges';
import { poolNamed } from '../roster';
import { whyNotAsked } from '../ruleTimes';
import { hindrances } from '../standing';
import { turn as turnUnit } from '../rotationState';

/** So many names stand in a line; the others are counted. */
const mostNames = 12;

/**
 * Each step of a decision in words: who owned the lead, what came of each rule, who could not take it
 * and why, and how those stood whose turn it might have been.
 *
 * @example
 * explainDecision(decision, routing)
 * // ['Rule "Germany": not met', 'Ann Lee: outside working hours', 'In the pool "Sales", Bo Chan was owed 0.5 turns: chosen', …]
 */
export function explainDecision(
	{ record, assignment }: Pick<RouteDecision, 'record' | 'assignment'>,
	routing: Routing,
): string[] {
	const { members } = routing.roster;
	const nameOf = (index: number) => members[index]?.owner.name ?? '';
	return [
		...ownerLines(record, routing),
		...ruleLines(record, routing),
		...hindrances.flatMap((hindrance) => {
			const names = readRanges(record.hindered[hindrance] ?? '').map(nameOf);
			return names.length === 0 ? [] : [`Could not take it, ${hindrance}: ${listed(names)}`];
		}),
		...turnLines(record, routing, assignment.owner?.id),
		assignment.reason,
	];
}

type Record = RouteDecision['record'];

function ownerLines({ known, accountOwner }: Record, { knownOwnerFirst }: Routing): string[] {
	const person = known ? `${known.name} owns the lead` : 'Nobody owns the lead yet';
	const company = accountOwner ? [`${accountOwner.name} owns ${accountCalled(accountOwner)}`] : [];
	return [knownOwnerFirst ? person : 'Known Owner First is off', ...company];
}

function ruleLines(
	{ at, notMet = '', passedOver = '', met }: Record,
	{ rules }: Routing,
): string[] {
	const lines = new Map<number, string>();
	for (const index of readRanges(notMet)) {
		const rule = rules.rules[index];
		lines.set(index, (rule && whyNotAsked(rule, at)) ?? 'not met');
	}
	for (const index of readRanges(passedOver)) lines.set(index, 'met, and nobody could take it');
	if (met) lines.set(met.rule, `met${met.saw && ` (${met.saw})`}: it decides`);
	return rules.rules.map(({ name }, index) => `Rule "${name}": ${lines.get(index) ?? 'not asked'}`);
}

function turnLines({ turn }: Record, { roster }: Routing, chosen: string | undefined): string[] {
	if (!turn) return [];
	const { members } = poolNamed(roster, turn.pool);
	const lines = readRanges(turn.present).map((position, n) => {
		const owner = members[position]?.owner;
		const lag = (turn.lags[n] ?? 0) / turnUnit;
		const isChosen = owner?.id === chosen;
		return { isChosen, text: `${owner?.name ?? ''} (${standing(lag)})` };
	});
	const others = lines.filter((each) => !each.isChosen).map(({ text }) => text);
	const taken = lines.find((each) => each.isChosen)?.text ?? '';
	return [
		`In the pool "${turn.pool}" it is the turn of ${taken}${others.length > 0 ? `, before ${listed(others)}` : ''}`,
	];
}

function standing(lag: number): string {
	if (Math.abs(lag) < 0.005) return 'even';
	return lag > 0 ? `owed ${lag.toFixed(2)} turns` : `ahead by ${(-lag).toFixed(2)} turns`;
}

const listed = (names: readonly string[]) =>
	names.length <= mostNames
		? names.join(', ')
		: `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`;
