import { lineOf, type Finding, type Problem } from '../../check';
import { ownerColumns, type Owner, type OwnerColumn } from '../../lead';
import { zoneCalled } from '../../time';
import { onOrOff } from '../../words';
import { goesAlong } from '../goesAlong';
import { ownerOf } from '../identity';
import { ownCapPeriods, type AbsenceSettings, type OwnCapPeriod } from '../ownerTraits';
import { columnKey } from '../poolMembers';
import { howPoolsAreWritten, poolsIn, readWrittenPool } from '../pools';
import type { RosterLine } from '../roster';
import { readAbsence, readAbsences } from './absenceCells';
import { cellText, cellTexts } from './cellTexts';
import { namesOfColumns } from '../columnNames';
import { columnsAmong, columnsOf, type AskedColumns, type ColumnsByHand } from './columns';
import { canBe, checkedHolidays, checkedHours } from './checked';
import { orderIn, type DayOrder } from './days';
import { readHours } from './hourCells';
import { rowsLabel } from './label';
import { peopleAmong } from './people';
import { meaningOfId } from './programs';
import { saysGone } from './status';

type Row = Readonly<Record<string, unknown>>;

/** What came of rows. */
export interface OwnersOfRows {
	lines: RosterLine[];
	/** What could not be read, by row and column. */
	problems: Problem[];
}

/**
 * Reads rows of a sheet, a table of data or a CRM's users as lines of the owners table. Columns are
 * known by their names. A cell that cannot be read is told, and costs nothing but itself.
 *
 * @param asked what columns hold whose names do not say it, and which others pools ask for
 * @param workflowZone the IANA zone for owners who have none
 * @example
 * readOwnerRows([{ Name: 'Ann', Team: 'DACH', 'Away Until': '4.5.2026' }], noColumnsAsked, 'UTC').lines[0]
 * // { owner: { name: 'Ann', … }, pools: ['DACH'], absences: [{ from: '', until: '2026-05-04' }], … }
 */
export function readOwnerRows(
	rows: readonly Row[],
	{ byHand, ofPools, along }: AskedColumns,
	workflowZone: string,
): OwnersOfRows {
	const names = namesOfColumns(rows);
	const columns = columnsOf(names, byHand, rows);
	const people = peopleAmong(rows, columns);
	const dayColumns = (['absences', 'awayFrom', 'awayUntil'] as const).flatMap(
		(kind) => columns.get(kind) ?? [],
	);
	const order = orderIn(rows.flatMap((row) => dayColumns.map((name) => cellText(row[name]))));
	const keys = new Set(ofPools.map(columnKey));
	const further = names.filter((name) => keys.has(columnKey(name)));
	const goingAlong = columnsAmong(names, along);
	const lines: RosterLine[] = [];
	const problems: Problem[] = [];
	const ids = new Set<string>();
	for (const [index, row] of rows.entries()) {
		const noPerson = people.whyNot(row);
		if (noPerson) {
			problems.push({ where: lineOf(rowsLabel, index), ...noPerson });
			continue;
		}
		const reader = new RowReader(row, columns, byHand, { further, goingAlong }, order);
		const line = reader.line(workflowZone);
		const where = lineOf(rowsLabel, index, line?.owner.name);
		problems.push(...reader.findings.map((finding) => ({ where, ...finding })));
		if (!line) continue;
		const doubt = people.doubtOf(row);
		if (doubt) problems.push({ where, ...doubt });
		if (ids.has(line.owner.id)) problems.push({ where, ...isTwice(line.owner.id) });
		else lines.push({ ...line, ofRow: index });
		ids.add(line.owner.id);
	}
	return { lines, problems };
}

const isTwice = (id: string): Finding => ({
	severity: 'warning',
	code: 'ownerRow.twice',
	message: `"${id}" is in a row above, which counts`,
	hint: 'Keep one row for each owner. Two people with one address need an ID each.',
});

const columnOfCap = { hour: 'hourlyCap', week: 'weeklyCap', month: 'monthlyCap' } as const;

type CapColumn = 'dailyCap' | 'openLeadCap' | (typeof columnOfCap)[OwnCapPeriod];

/** One row, by what its columns hold. */
class RowReader {
	readonly findings: Finding[] = [];

	constructor(
		private readonly row: Row,
		private readonly columns: ReadonlyMap<OwnerColumn, readonly string[]>,
		private readonly byHand: ColumnsByHand,
		private readonly others: Record<'further' | 'goingAlong', readonly string[]>,
		/** How the list writes days between slashes, where one of them shows it. */
		private readonly order: DayOrder | undefined,
	) {}

	/** `null` for a row of nobody. */
	line(workflowZone: string): RosterLine | null {
		const [firstName, lastName] = [this.text('firstName'), this.text('lastName')];
		const name = this.text('name') || `${firstName} ${lastName}`.trim();
		const cells = {
			...{ name, email: this.text('email'), phone: this.text('phone') },
			...{ id: this.id('id'), crmId: this.id('crmId'), timeZone: this.timeZone() },
		};
		if (name === '' && cells.email === '') {
			this.nobody();
			return null;
		}
		const owner = { ...ownerOf(cells), ...this.along() };
		const timeZone = cells.timeZone || workflowZone;
		return {
			...{ owner, timeZone, ...this.share(), ...this.hours(timeZone) },
			...{
				pools: this.pools(),
				backup: this.text('backup'),
				dailyCap: this.cap('dailyCap'),
			},
			...{ openLeadCap: this.cap('openLeadCap'), ownCaps: this.ownCaps() },
			...{ skills: this.texts('skills'), languages: this.texts('languages') },
			...{ territories: this.texts('territories'), absences: this.absences(timeZone) },
			columns: this.furtherCells(),
			holidays: this.holidays(),
		};
	}

	/** The cell that the row fills in, of those whose column holds it. */
	private cell(kind: OwnerColumn): unknown {
		return this.columns
			.get(kind)
			?.map((name) => this.row[name])
			.find((value) => cellText(value) !== '');
	}

	private furtherCells(): RosterLine['columns'] {
		const cells = this.others.further.map(
			(name) => [columnKey(name), cellText(this.row[name])] as const,
		);
		return Object.fromEntries(cells.filter(([, text]) => text !== ''));
	}

	private along(): Pick<Owner, 'custom'> {
		return goesAlong(this.others.goingAlong.map((name) => [name, cellText(this.row[name])]));
	}

	private text(kind: OwnerColumn): string {
		return cellText(this.cell(kind));
	}

	private texts(kind: OwnerColumn): string[] {
		return cellTexts(this.cell(kind));
	}

	/** A number that cannot be read costs nobody their pool. */
	private pools(): string[] {
		const cell = this.cell('pools');
		const written = Array.isArray(cell) ? cellTexts(cell) : poolsIn(cellText(cell));
		return written.map((text) => {
			const { name, weight, unread } = readWrittenPool(text);
			if (unread === undefined) return text;
			this.unread(
				'pools',
				text,
				'has something behind the name that is neither a place nor a weight',
				`so it is the pool "${name}" alone`,
				howPoolsAreWritten(name),
			);
			return weight === null ? name : `${name} x${weight}`;
		});
	}

	/** A column that is only called `id` is whose program's the row is. */
	private id(kind: 'id' | 'crmId'): string {
		const plain = (this.columns.get('id') ?? []).filter(
			(name) => /^id$/i.test(name) && !this.byHand.has(name),
		);
		const meaning = meaningOfId(this.row);
		// What else is called an ID there is the CRM's too, such as HubSpot's userId.
		if (kind === 'id' && meaning === 'crmId') return '';
		const own = this.columns.get(kind)?.filter((name) => !plain.includes(name)) ?? [];
		const names = meaning === kind ? [...own, ...plain] : own;
		return names.map((name) => cellText(this.row[name])).find((text) => text !== '') ?? '';
	}

	private nobody() {
		const isBlank = [...this.columns.values()]
			.flat()
			.every((name) => cellText(this.row[name]) === '');
		if (isBlank && this.columns.size > 0) return;
		this.tell(
			'ownerRow.nobody',
			this.columns.has('name') || this.columns.has('email') || this.columns.has('lastName')
				? 'the row has neither a name nor an email, so it is nobody'
				: `no column says who the owner is: ${Object.keys(this.row).slice(0, 8).join(', ') || 'the row is empty'}`,
			'Fill in the name or the email; a column that is called otherwise is told under Owner Columns.',
		);
	}

	/** Who is not there at all is not active; a weight of 0 says the same. */
	private share(): Pick<RosterLine, 'weight' | 'active'> {
		const active = (this.switchOf('active') ?? true) && !(this.switchOf('inactive') ?? false);
		const weight = this.number('weight', 'so 1 counts', (number) => number >= 0) ?? 1;
		return weight === 0 ? { weight: 1, active: false } : { weight, active };
	}

	private switchOf(kind: 'active' | 'inactive'): boolean | undefined {
		const text = this.text(kind);
		if (text === '') return undefined;
		const read = kind === 'active' && saysGone(text) ? false : onOrOff(text);
		if (read === undefined) {
			this.unread(
				kind,
				text,
				'is neither yes nor no',
				'so the owner counts as active',
				'Write yes or no.',
			);
		}
		return read;
	}

	private ownCaps(): RosterLine['ownCaps'] {
		const caps = ownCapPeriods.flatMap((per) => {
			const most = this.cap(columnOfCap[per]);
			return most === null ? [] : [[per, most] as const];
		});
		return Object.fromEntries(caps);
	}

	private cap(kind: CapColumn): number | null {
		return this.number(kind, 'so there is none', (number) => number >= 1) ?? null;
	}

	private number(
		kind: 'weight' | CapColumn,
		instead: string,
		isFit: (number: number) => boolean,
	): number | undefined {
		const text = this.text(kind);
		if (text === '') return undefined;
		const [, digits = text, percent] = /^(.*?)\s*(%)$/.exec(text) ?? [];
		const said = Number(digits.replace(',', '.'));
		// 50% of a full share is 0.5 of a turn; a cap is no share of anything.
		const number = percent === undefined ? said : kind === 'weight' ? said / 100 : NaN;
		if (digits !== '' && Number.isFinite(number) && isFit(number)) return number;
		this.unread(kind, text, 'is no such number', instead, 'Write a number, such as 2.');
		return undefined;
	}

	private timeZone(): string {
		const text = this.text('timeZone');
		const zone = text && zoneCalled(text)?.zone;
		if (text && !zone) {
			const hint = 'Write a zone such as Europe/Berlin.';
			this.unread(
				'timeZone',
				text,
				'is no time zone that is known',
				'so that of the workspace counts',
				hint,
			);
		}
		return zone ?? '';
	}

	private hours(timeZone: string): Pick<RosterLine, 'hours' | 'ofWorkspace'> {
		const text = this.text('workingHours');
		const ofWorkspace = { hours: null, ofWorkspace: true };
		if (text === '') return ofWorkspace;
		const weekly = readHours(text);
		if (weekly === null) return { hours: null };
		const hours = weekly && checkedHours({ timeZone, weekly });
		if (hours) return { hours };
		const hint = 'Write days and times, such as Mon-Thu 09:00-17:00; Fri 09:00-13:00.';
		this.unread('workingHours', text, 'cannot be read', 'so those of the workspace count', hint);
		return ofWorkspace;
	}

	private absences(timeZone: string): AbsenceSettings[] {
		const whole = readAbsences(this.cell('absences'), this.order);
		const parts = readAbsence(this.cell('awayFrom'), this.cell('awayUntil'), this.order);
		for (const text of [...whole.unread, ...parts.unread]) {
			const kind = whole.unread.includes(text) ? 'absences' : this.columnOf(text);
			const hint = 'Write days such as 2026-05-04, and several as 2026-05-01..2026-05-04.';
			this.unread(kind, text, 'is no day that is sure', 'so it is left out', hint);
		}
		return [...whole.absences, ...parts.absences].filter((absence) =>
			this.isForwards(absence, timeZone),
		);
	}

	private columnOf(text: string): OwnerColumn {
		return this.text('awayFrom') === text ? 'awayFrom' : 'awayUntil';
	}

	private isForwards(absence: AbsenceSettings, timeZone: string): boolean {
		if (canBe(absence, timeZone)) return true;
		const text = `${absence.from}..${absence.until}`;
		const hint = 'Write the first day first.';
		this.unread('absences', text, 'ends before it begins', 'so it is left out', hint);
		return false;
	}

	private holidays(): RosterLine['holidays'] {
		const country = this.text('holidayCountry');
		const region = this.text('holidayRegion');
		if (country === '') return null;
		const holidays = checkedHolidays({ country, ...(region && { region }) });
		if (!holidays) {
			const hint = 'Write a country, such as Germany, and its region in a column of its own.';
			const said = region ? `${country}, ${region}` : country;
			this.unread(
				'holidayCountry',
				said,
				'has no holidays that are known',
				'so there are none',
				hint,
			);
		}
		return holidays;
	}

	private unread(kind: OwnerColumn, text: string, why: string, instead: string, hint: string) {
		const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
		const name = this.columns.get(kind)?.find((column) => cellText(this.row[column]) !== '');
		this.tell(
			`ownerRow.${kind}`,
			`${name ?? ownerColumns[kind]} "${shown}" ${why}, ${instead}`,
			hint,
		);
	}

	private tell(code: string, message: string, hint: string) {
		this.findings.push({ severity: 'warning', code, message, hint });
	}
}
