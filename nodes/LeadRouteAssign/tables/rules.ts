import type { RouteRule } from '../../core/route';
import {
	choiceColumn,
	conditionsColumn,
	isUnconditional,
	switchColumn,
	tableColumn,
	textColumn,
	traced,
	type RowIn,
} from '../../shared';
import { forAssign } from '../shown';
import { plainPlaces } from './placeCells';
import { ownPriority, priority } from './priority';
import { targetNamed } from './targetNamed';
import { nobodyChoices, waitHours, whenNobodyOf } from './whenNobody';

/** Which leads go where. */
export const rules = tableColumn({
	displayName: 'Rules',
	displayOptions: forAssign,
	description:
		'Asked from top to bottom: the first rule whose conditions are met, and which has somebody who can take the lead, decides',
	row: { displayName: 'Rule', name: 'rule' },
	rare: ['active', 'during', 'priority', 'slaPolicy', 'backup', 'whenNobody', 'waitHours'],
	columns: {
		name: textColumn({
			displayName: 'Name',
			placeholder: 'e.g. Germany',
			description: 'How the reason names this rule',
		}),
		conditions: conditionsColumn(),
		assignTo: choiceColumn({
			displayName: 'Assign To',
			default: 'pool',
			options: [
				{
					name: 'By Territory',
					value: 'territory',
					description: 'Whose the place of the lead is, as the Territories table says',
				},
				{
					name: 'Needs Review',
					value: 'review',
					description: 'A person decides; it waits in the Fallback Queue',
				},
				...plainPlaces,
			],
		}),
		because: choiceColumn({
			displayName: 'Because',
			default: 'high value',
			displayOptions: { show: { assignTo: ['review'] } },
			options: [
				{ name: 'High Value', value: 'high value' },
				{ name: 'Missing Data', value: 'missing data' },
				{ name: 'The Rule Says So', value: 'rule' },
			],
			description:
				'What stands under {{ $json.assignment.review.reason }}, so that a Switch can tell leads for review apart',
		}),
		target: traced(
			textColumn({
				displayName: 'Pool, Owner or Queue',
				displayOptions: { show: { assignTo: ['owner', 'pool', 'queue'] } },
				placeholder: 'e.g. Enterprise',
				description:
					'Its name, as in the Owners table. Where an expression takes it from the lead and it names nobody, the next rule is asked.',
			}),
		),
		active: switchColumn({
			displayName: 'Active',
			default: true,
			description: 'Whether this rule is asked; switch off to keep it for later',
		}),
		during: textColumn({
			displayName: 'Only During',
			placeholder: 'e.g. Mon-Fri 9:00-17:00; Sat, Sun',
			description:
				'Days and times at which this rule is asked, by the clock of the workspace; lines are separated by semicolons, and days alone are whole days. Leave empty for always.',
		}),
		priority,
		slaPolicy: textColumn({
			displayName: 'SLA Policy',
			placeholder: 'e.g. Gold',
			description:
				'A name that is passed on as {{ $json.assignment.slaPolicy }}, for the conditions of clocks in Lead SLA Timer. Leave empty for the one of the lead, as its tier in Lead Qualify Score says.',
		}),
		backup: traced(
			textColumn({
				displayName: 'Backup',
				placeholder: 'e.g. Bo Chan',
				description:
					'Who takes over the leads of this rule, by name or email as in the Owners table. Leave empty for the backup of the owner.',
			}),
		),
		whenNobody: choiceColumn({
			displayName: 'When Nobody Can Take It',
			default: 'usual',
			options: [
				...nobodyChoices,
				{ name: 'As in the Options', value: 'usual', description: 'What is chosen there for all' },
			],
			description: 'What to do when nobody of the pool works now, or all have reached their cap',
		}),
		waitHours: waitHours({ displayOptions: { show: { whenNobody: ['wait'] } } }),
	},
});

type Row = RowIn<typeof rules>;

/**
 * A line of the table as a rule; without a name it is called by its number.
 *
 * @param workflowZone the IANA zone of its times, where the workspace has said none
 */
export const ruleOf = (row: Row, index: number, workflowZone: string): RouteRule => ({
	name: row.name || `Rule ${index + 1}`,
	target: {
		kind: row.assignTo,
		...(row.assignTo === 'review' ? { name: '', because: row.because } : targetNamed(row.target)),
	},
	priority: ownPriority(row.priority),
	...(row.slaPolicy !== '' && { slaPolicy: row.slaPolicy }),
	...(row.backup.value !== '' && { backup: { kind: 'owner', ...targetNamed(row.backup) } }),
	...(row.whenNobody !== 'usual' && { whenNobody: whenNobodyOf(row.whenNobody, row.waitHours) }),
	...(!row.active && { off: true }),
	...(row.during !== '' && { during: { text: row.during, timeZone: workflowZone } }),
	unconditional: isUnconditional(row.conditions),
});
