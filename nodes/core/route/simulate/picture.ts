import { describeLength } from '../../time';
import type { SimulationResult } from './Simulation';

/** How long the longest bar is, in characters. */
const longestBar = 30;

/** Rows that a person still reads; the others are added up. */
const mostRows = 40;

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
		...table(
			['Owner', 'Leads', 'Share', '', ...(anyThen ? ['Then'] : []), 'Kept back by a cap'],
			shortened(people),
		),
		...(queues.length === 0
			? []
			: [
					'',
					...table(
						['Queue', 'Leads', 'Share', ''],
						queues.map((each) => row(each.name, each.leads)),
					),
				]),
		'',
		...table(
			['Decided by', 'Leads', 'Share', ''],
			shortened(rest.rules.map((each) => row(each.name, each.leads))),
		),
		...fairnessLines(rest.fairness),
		'',
		...waitingLines(rest.waiting),
		...forecastLines(forecast),
	].join('\n');
}

type Pictured = Omit<SimulationResult, 'differences' | 'from' | 'to' | 'withRight'>;

type Row = readonly string[];

/** The furthest that anybody is off their share, for each pool. */
function fairnessLines(pools: SimulationResult['fairness']): string[] {
	const rows = pools.map(({ pool, members }) => {
		const turns = members.reduce((sum, each) => sum + each.turns, 0);
		const off = Math.max(0, ...members.map((each) => Math.abs(each.turns - each.due)));
		return [pool, String(turns), `${off.toFixed(1)} turns`];
	});
	if (rows.length === 0) return [];
	return ['', ...table(['Pool', 'Turns', 'Furthest from their share'], shortened(rows))];
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

/** Columns as wide as their widest cell; numbers stand at the right. */
function table(head: Row, rows: readonly Row[]): string[] {
	const widths = head.map((cell, column) =>
		Math.max(width(cell), ...rows.map((row) => width(row[column] ?? ''))),
	);
	const isText = (column: number) => column === 0 || head[column] === '';
	const written = (row: Row) =>
		row
			.map((cell, column) => {
				const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
				return isText(column) ? cell + space : space + cell;
			})
			.join('  ')
			.trimEnd();
	return [head, ...rows].map(written);
}

/** As a screen counts: a letter with its accents is one. */
const width = (text: string) => [...text.normalize('NFC')].length;

function shortened(rows: readonly Row[]): readonly Row[] {
	if (rows.length <= mostRows) return rows;
	return [...rows.slice(0, mostRows), [`and ${rows.length - mostRows} more`]];
}

const barOf = (count: number, most: number) => '█'.repeat(Math.round((count / most) * longestBar));

const percent = (count: number, of: number) =>
	`${of === 0 ? '0.0' : ((count / of) * 100).toFixed(1)} %`;
