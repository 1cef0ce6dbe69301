import { sentenceOf as saidOf } from '../../check';
import { describeLength } from '../../time';
import { pictureOf } from './picture';
import type { Assumptions } from './forecast';
import { PastDoubts } from './PastDoubts';
import type { Agreement, SimulationResult } from './Simulation';

/** What a person is shown of a simulation. */
export interface SimulationReport extends Omit<SimulationResult, 'from' | 'to' | 'differences'> {
	/** One sentence. */
	reason: string;
	/** Table and bars, as plain text. */
	picture: string;
	from: string | null;
	to: string | null;
	/** What was taken as given where the past does not say. */
	assumptions: string[];
	/** What could not be used of the items, one sentence for each kind. */
	notUsed: string[];
	differences: Array<{
		lead: string;
		receivedAt: string;
		then: string;
		now: string;
		reason: string;
	}>;
}

/**
 * A result as it leaves the node: with the sentence first and a picture, and with what was assumed.
 *
 * @param doubts what could not be used of the items that tell of the past
 * @example
 * reportOf(simulation.result(), assumptions).reason
 * // 'Of 1,200 leads 1,140 would have an owner at once and 60 would go to Lead Desk; 83 % of …'
 */
export function reportOf(
	result: SimulationResult,
	assumptions: Assumptions,
	doubts = new PastDoubts(),
): SimulationReport {
	const { from, to, differences, ...numbers } = result;
	return {
		reason: sentenceOf(result, doubts.leftOut),
		picture: pictureOf(numbers),
		...{ from: written(from), to: written(to) },
		...numbers,
		differences: differences.map((each) => ({
			...each,
			receivedAt: written(each.receivedAt) ?? '',
		})),
		assumptions: assumptionsOf(result, assumptions),
		notUsed: doubts.problems().map(saidOf),
	};
}

const written = (instant: number | null) =>
	instant === null ? null : new Date(instant).toISOString();

function sentenceOf(
	{ leads, queues, waiting: { leads: waited }, withActual, withRight }: SimulationResult,
	leftOut: number,
): string {
	if (leads === 0) return 'No lead was found to simulate with.';
	const queued = queues.reduce((sum, each) => sum + each.leads, 0);
	const waiting =
		queued === 0
			? ''
			: ` and ${number(queued)} would go to ${listed(queues.map(({ name }) => name))}`;
	const atOnce = waited === 0 ? ' at once' : '';
	return [
		`Of ${leadsInWords(leads)} ${number(leads - queued)} would have an owner${atOnce}${waiting}`,
		...(waited > 0 ? [`${number(waited)} would wait for somebody first`] : []),
		...agreed(withActual, 'who really had them'),
		...agreed(withRight, 'who should have had them'),
		...(leftOut > 0 ? [`${number(leftOut)} more could not be used`] : []),
	]
		.join('; ')
		.concat('.');
}

const agreed = ({ compared, same }: Agreement, whom: string): string[] =>
	compared === 0
		? []
		: [`${Math.round((same / compared) * 100)} % of ${number(compared)} go to ${whom}`];

function assumptionsOf(
	{ forecast, others, withActual, stayingOpen }: SimulationResult,
	{ responseMs, targetMs }: Assumptions,
): string[] {
	return [
		'Turns begin even with the first lead, and a person who asks again goes to who has them.',
		'Absences and Active are as they stand in the table now.',
		`A lead is to be answered within ${describeLength(targetMs)} by the clock.`,
		...(stayingOpen > 0
			? [
					`For ${leadsInWords(stayingOpen)} it is not known when the work on them was over: they stay open.`,
				]
			: []),
		...(forecast.byAssumption > 0
			? [
					`For ${leadsInWords(forecast.byAssumption)} it is not known how fast their owner answers: ${describeLength(responseMs)} of their working hours are assumed.`,
				]
			: []),
		...(others.length > 0
			? [
					`Not among the owners, and so in no line below: ${listed(others.map(({ name, leads }) => `${name} (${number(leads)} then)`))}.`,
				]
			: []),
		...(withActual.compared === 0 ? ['Nothing says who really had the leads.'] : []),
	];
}

const number = (value: number) => value.toLocaleString('en-US');

const leadsInWords = (count: number) => `${number(count)} ${count === 1 ? 'lead' : 'leads'}`;

const listed = (names: readonly string[]) =>
	names.length <= 3
		? names.join(', ')
		: `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
