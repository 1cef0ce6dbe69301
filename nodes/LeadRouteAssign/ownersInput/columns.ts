import { ownerColumns, type OwnerColumn } from '../../core/lead';
import { columnsAsked, type AskedColumns, type ColumnsByHand } from '../../core/route';
import { choiceColumn, tableColumn, textColumn, type ValueOf } from '../../shared';
import { forAssign } from '../shown';
import { comesFromColumn } from './comesFrom';

const nothing = 'nothing';
const along = 'along';

type Meaning = OwnerColumn | typeof nothing | typeof along;

const meanings = (Object.entries(ownerColumns) as Array<[OwnerColumn, string]>)
	.map(([value, name]): { name: string; value: Meaning } => ({ name, value }))
	.toSorted((one, other) => (one.name < other.name ? -1 : 1));

/** Where owners come from. */
export const ownersFrom = comesFromColumn({
	what: 'Owners',
	both: 'The Owners input, and what the table here says more or otherwise',
	input:
		'Rows of an n8n Data Table, a sheet or your CRM’s users, so that a team edits them where they are',
	table: { name: 'This Table', description: 'Right for up to about 15 people' },
	description:
		'The table here is for small teams. A larger one is kept in an n8n Data Table or a sheet, and comes in on a second input.',
});

/** What is shown where owners come in. */
const withInput = { show: { ...forAssign.show, ownersFrom: ['input', 'both'] } };

/** What columns hold whose names do not say it. */
export const ownerColumnsByHand = tableColumn({
	displayName: 'Owner Columns',
	displayOptions: withInput,
	description:
		'Columns of the Owners input that are not recognised by their names, such as “Mentor” for the Backup, and those that go along with their leads, such as a Slack ID. Check Settings says which are.',
	row: { displayName: 'Column', name: 'column' },
	inline: true,
	columns: {
		column: textColumn({ displayName: 'Column', fixed: true, placeholder: 'e.g. Mentor' }),
		meaning: choiceColumn<Meaning>({
			displayName: 'Holds',
			fixed: true,
			default: 'name',
			options: [
				{ name: 'Nothing of an Owner', value: nothing },
				{
					name: 'What Goes Along with Their Leads',
					value: along,
					description: 'Under assignment.owner.custom, such as a Slack ID',
				},
				...meanings,
			],
		}),
	},
});

/**
 * What is asked of the columns of the Owners input: what each holds by hand, and what pools ask for.
 *
 * @param byHand the rows of {@link ownerColumnsByHand}
 */
export const askedColumns = (
	byHand: ValueOf<typeof ownerColumnsByHand> = [],
	pools: Parameters<typeof columnsAsked>[0] = [],
): AskedColumns => ({
	byHand: columnsByHand(byHand),
	ofPools: columnsAsked(pools),
	along: byHand.filter(({ meaning }) => meaning === along).map(({ column }) => column),
});

const columnsByHand = (rows: ValueOf<typeof ownerColumnsByHand>): ColumnsByHand =>
	new Map(
		rows
			.filter(({ column }) => column !== '')
			.map(({ column, meaning }) => [
				column,
				meaning === nothing || meaning === along ? null : meaning,
			]),
	);
