import { goesAlong, ownerOf, poolsIn, type RosterLine } from '../../core/route';
import {
	choiceColumn,
	groupColumn,
	namesColumn,
	numberColumn,
	switchColumn,
	tableColumn,
	textColumn,
	weeklyHoursColumn,
	type RowIn,
} from '../../shared';
import { forAssign } from '../shown';
import { traitColumns, traitsOf } from './ownerTraits';

/** The people who can own leads. Who is in it, with which share and in which pools, is the roster. */
export const owners = tableColumn({
	displayName: 'Owners',
	displayOptions: { show: { ...forAssign.show, ownersFrom: ['table', 'both'] } },
	description:
		'The people who can own leads, one line each. More than about 15 are kept more easily in a Data Table or a sheet, see Owners Come From.',
	row: { displayName: 'Owner', name: 'owner' },
	rare: ['weight', 'active', 'backup', 'more'],
	// The most used first.
	columns: {
		name: textColumn({ displayName: 'Name', fixed: true, required: true }),
		email: textColumn({ displayName: 'Email', placeholder: 'name@email.com' }),
		pools: namesColumn({
			displayName: 'Pools',
			fixed: true,
			split: poolsIn,
			placeholder: 'e.g. Enterprise, DACH',
			description:
				'The pools this owner takes turns in, separated by commas. Behind a colon their place in one that is In an Order, such as DACH: 1; behind an x their weight there, such as DACH x2.',
		}),
		weight: numberColumn({
			displayName: 'Weight',
			fixed: true,
			typeOptions: { minValue: 0 },
			default: 1,
			description:
				'Share of the turns: 2 takes twice as many leads as 1, and 0 none, as if Active were off',
		}),
		active: switchColumn({
			displayName: 'Active',
			default: true,
			description:
				'Whether this owner takes leads; switch off for leavers. Days off are under More → Absences.',
		}),
		backup: textColumn({
			displayName: 'Backup',
			placeholder: 'e.g. Ann Lee',
			description: 'The name or email of another owner in this table who takes over',
		}),
		more: groupColumn({
			displayName: 'More',
			columns: {
				...traitColumns,
				crmId: textColumn({
					displayName: 'CRM ID',
					description: 'The ID of this owner in your CRM, to set as record owner',
				}),
				custom: tableColumn({
					displayName: 'Goes Along',
					row: { displayName: 'Field', name: 'field' },
					inline: true,
					columns: {
						name: textColumn({ displayName: 'Name', placeholder: 'e.g. slackId' }),
						value: textColumn({ displayName: 'Value', placeholder: 'e.g. U024BE7LH' }),
					},
					description:
						'What else the nodes that follow need of this owner, such as a Slack ID: {{ $json.assignment.owner.custom.slackId }}',
				}),
				dailyCap: numberColumn({
					displayName: 'Daily Cap',
					fixed: true,
					min: 1,
					default: 10,
					description: 'The most leads this owner is given by rotation in a day',
				}),
				id: textColumn({
					displayName: 'ID',
					description: 'What stays the same when the email changes. Leave empty to use the email.',
				}),
				openLeadCap: numberColumn({
					displayName: 'Most Open Leads',
					fixed: true,
					min: 1,
					default: 50,
					description:
						'While this owner has so many open leads, rotation gives them no more. A lead is open until it is closed, won, lost, released or somebody else’s.',
				}),
				phone: textColumn({ displayName: 'Phone' }),
				hours: choiceColumn({
					displayName: 'Takes Leads',
					default: 'workspace',
					fixed: true,
					options: [
						{
							name: "In the Workspace's Hours",
							value: 'workspace',
							description: 'Which the Lead Timer Trigger of the workspace says once for all',
						},
						{ name: 'In Own Hours', value: 'own', description: 'In the Working Hours here' },
						{ name: 'Always', value: 'always' },
					],
					description: 'When this owner works. Others of the pool go first at other times.',
				}),
				timeZone: textColumn({
					displayName: 'Time Zone',
					fixed: true,
					placeholder: 'e.g. Europe/Berlin',
					description:
						'Where this owner is: nine is nine o’clock there. Leave empty for the time zone of the workspace.',
				}),
				weeklyHours: weeklyHoursColumn({
					displayOptions: { show: { hours: ['own'] } },
					description: 'When this owner takes leads. Without hours: always.',
				}),
			},
		}),
	},
});

type Row = RowIn<typeof owners>;

/**
 * A line of the table as the roster has it.
 *
 * @param workflowZone the IANA zone for owners who set none
 */
export function rosterLineOf(row: Row, workflowZone: string): RosterLine {
	const { name, email, pools, weight, active, backup, more } = row;
	const { id = '', phone = '', crmId = '', timeZone: ownZone = '' } = more;
	const cells = { name, email, id, phone, crmId, timeZone: ownZone };
	const further = (more.custom ?? []).map((field) => [field.name, field.value] as const);
	const owner = { ...ownerOf(cells), ...goesAlong(further) };
	const timeZone = ownZone || workflowZone;
	return {
		...{ owner, pools, backup, timeZone },
		// As in a row of the Owners input.
		...(weight === 0 ? { weight: 1, active: false } : { weight, active }),
		...hoursOf(more, timeZone),
		...traitsOf(more),
		dailyCap: more.dailyCap ?? null,
		openLeadCap: more.openLeadCap ?? null,
	};
}

/** Hours of the workspace come to it when the workspace is known. */
function hoursOf(
	{ hours = 'workspace', weeklyHours = [] }: Row['more'],
	timeZone: string,
): Pick<RosterLine, 'hours' | 'ofWorkspace'> {
	if (hours === 'workspace') return { hours: null, ofWorkspace: true };
	const isOwn = hours === 'own' && weeklyHours.length > 0;
	return { hours: isOwn ? { timeZone, weekly: weeklyHours } : null };
}
