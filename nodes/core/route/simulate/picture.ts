import { describeLength } from '../../time';
import { barOf, cut, percent, textTable, type Row } from '../../textTable';
import type { SimulationResult } from './Simulation';

/**
 * A result as a page of plain text that a manager reads: who gets how many leads with a bar for each,
 * where the others wait, and how it compares with what really happened.
 *
 * @example
 * pictureOf(result)
 * // Owner         Leads   Share                                  Then   Kept back by a cap
 * // Ann Lee         412   51.5 %  ██████████████████████████████  380                    0
 */
export function pictureOf({ leads, owners, queues, withActual, forecast, ...rest }: Pictured) {
	const most = Math.max(
		1,
		...owners.map((each) => each.leads),
		...queues.map((each) => each.leads),
	);
	const row = (name: string, count: number, cells: readonly string[] = []): Row => [
		...[name, String(count), percent(count, leads), barOf(count, most)],
		...cells,
	];
	const anyThen = withActual.compared > 0;
	const byLeads = [...owners].sort((a, b) => b.leads - a.leads);
	const people = byLeads.map(({ name, leads: count, then, cappedLeads }) =>
		row(name, count, [...(anyThen ? [String(then)] : []), String(cappedLeads)]),
	);
	return [
		...textTable(
			['Owner', 'Leads', 'Share', '', ...(anyThen ? ['Then'] : []), 'Kept back by a cap'],
			cut(people),
		),
		...(queues.length === 0
			? []
			: [
					'',
					...textTable(
						['Queue', 'Leads', 'Share', ''],
						queues.map((each) => row(each.name, each.leads)),
					),
				]),
		'',
		...textTable(
			['Decided by', 'Leads', 'Share', ''],
			cut(rest.rules.map((each) => row(each.name, each.leads))),
		),
		...fairnessLines(rest.fairness),
		'',
		...waitingLines(rest.waiting),
		...forecastLines(forecast),
	].join('\n');
}

type Pictured = Omit<SimulationResult, 'differences' | 'from' | 'to' | 'withRight'>;

/** The furthest that anybody is off their share, for each pool. */
function fairnessLines(pools: SimulationResult['fairness']): string[] {
	const rows = pools.map(({ pool, members }) => {
		const turns = members.reduce((sum, each) => sum + each.turns, 0);
		const off = Math.max(0, ...members.map((each) => Math.abs(each.turns - each.due)));
		return [pool, String(turns), `${off.toFixed(1)} turns`];
	});
	if (rows.length === 0) return [];
	return ['', ...textTable(['Pool', 'Turns', 'Furthest from their share'], cut(rows))];
}

function waitingLines({ leads, medianMs, longestMs }: SimulationResult['waiting']): string[] {
	if (medianMs === null || longestMs === null) return [];
	return [
		`${leads} leads wait for somebody: half of them up to ${describeLength(medianMs)}, the longest ${describeLength(longestMs)}.`,
	];
}

function forecastLines({ withinTarget, medianMs, slowestTenthMs }: SimulationResult['forecast']) {
	if (medianMs === null || slowestTenthMs === null) return ['Nobody would have a lead to answer.'];
	return [
		`Answered within the target: ${(withinTarget * 100).toFixed(1)} % of all leads.`,
		`Half are answered within ${describeLength(medianMs)}, nine of ten within ${describeLength(slowestTenthMs)}.`,
	];
}
