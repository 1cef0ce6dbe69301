import { noNeeds, readNeeds, type LeadNeeds } from '../../core/lead';
import type {
	MemberCondition,
	AwayTurn,
	KeepBy,
	OpenLeadsOf,
	PoolLine,
	PoolStrategy,
} from '../../core/route';
import {
	asked,
	choiceColumn,
	namesColumn,
	switchColumn,
	tableColumn,
	textColumn,
	type RowIn,
} from '../../shared';
import { forAssign } from '../shown';

const strategyNames: Record<PoolStrategy, { name: string; description: string }> = {
	turns: { name: 'By Turns', description: 'Everyone gets their share, by weight' },
	order: {
		name: 'In an Order',
		description:
			'The first who can take it. Write each owner’s place under Pools in Owners, such as DACH: 1.',
	},
	load: {
		name: 'Least Loaded',
		description: 'Who has the fewest open leads, for their weight',
	},
	skills: {
		name: 'Best Skill Match',
		description: 'Who has the skills and languages that the lead needs',
	},
	kept: {
		name: 'Kept Together',
		description:
			'Who has the leads of the same company, or with the same value; a new one by turns',
	},
	claim: {
		name: 'First to Claim',
		description: 'It waits in the queue, and whoever of the pool claims it first has it',
	},
};

const keepNames: Record<KeepBy, string> = {
	domain: 'Leads of One Company Domain',
	company: 'Leads of One Company Name',
	value: 'Leads With the Same Value',
};

const awayNames: Record<AwayTurn, { name: string; description: string }> = {
	skip: { name: 'Skip It', description: 'They earn nothing and owe nothing while they are away' },
	hold: {
		name: 'Keep It for Them',
		description: 'One turn waits for them, however long they are away',
	},
	credit: {
		name: 'Let Them Catch Up',
		description: 'They earn their share while they are away, up to five leads',
	},
};

/** How pools share. A pool that is not in it shares by turns. */
export const pools = tableColumn({
	displayName: 'Pools',
	displayOptions: forAssign,
	description:
		'How a pool shares its leads, where it is not by turns. Who is in a pool is written under Pools in Owners, or follows from Also Owners With.',
	row: { displayName: 'Pool', name: 'pool' },
	rare: ['conditions', 'queue', 'equals', 'openOf', 'away', 'knownTakesTurn'],
	columns: {
		name: textColumn({
			displayName: 'Name',
			fixed: true,
			required: true,
			placeholder: 'e.g. Enterprise',
			description: 'As it stands under Pools in Owners; All Owners for everyone',
		}),
		strategy: choiceColumn({
			displayName: 'Strategy',
			default: 'turns',
			fixed: true,
			options: Object.entries(strategyNames).map(([value, names]) => ({
				value: value as PoolStrategy,
				...names,
			})),
			description: 'How the owner of a lead is found among those who can take it',
		}),
		conditions: tableColumn({
			displayName: 'Also Owners With',
			description:
				'Who is in the pool besides those who name it under Pools in Owners: everybody who meets all of these. Several values are separated by commas, and one is enough.',
			row: { displayName: 'Condition', name: 'condition' },
			inline: true,
			columns: {
				of: choiceColumn<MemberCondition['of']>({
					displayName: 'What',
					default: 'language',
					fixed: true,
					options: [
						{
							name: 'Column',
							value: 'column',
							description: 'A column of the Owners input, by its name there',
						},
						{ name: 'Language', value: 'language' },
						{ name: 'Pool', value: 'pool', description: 'Another one that they name' },
						{ name: 'Skill', value: 'skill' },
						{ name: 'Territory', value: 'territory' },
					],
				}),
				column: textColumn({
					displayName: 'Column',
					fixed: true,
					displayOptions: { show: { of: ['column'] } },
					placeholder: 'e.g. Seniority',
				}),
				compare: choiceColumn<MemberCondition['compare']>({
					displayName: 'How',
					default: 'is one of',
					fixed: true,
					options: [
						{
							name: 'Is at Least',
							value: 'is at least',
							description: 'Of a skill, such as Security: 2, or of a column with numbers',
						},
						{ name: 'Is None Of', value: 'is none of' },
						{ name: 'Is One Of', value: 'is one of' },
					],
				}),
				values: namesColumn({ displayName: 'Value', fixed: true, placeholder: 'e.g. German, fr' }),
			},
		}),
		queue: textColumn({
			displayName: 'Queue',
			fixed: true,
			placeholder: 'e.g. Enterprise Desk',
			description:
				'Where its leads wait when nobody of it, and of no rule after it, can take them. Leave empty for the Fallback Queue.',
		}),
		mustHave: asked(
			namesColumn({
				displayName: 'Must Have',
				displayOptions: { show: { strategy: ['skills'] } },
				placeholder: 'e.g. {{ $json.lead.language }}',
				description:
					'Skills and languages without which nobody gets the lead, separated by commas, as under More in Owners',
			}),
		),
		betterWith: asked(
			namesColumn({
				displayName: 'Better With',
				displayOptions: { show: { strategy: ['skills'] } },
				placeholder: 'e.g. {{ $json.lead.service }}',
				description:
					'Skills and languages of which the first counts most; what nobody has is given up',
			}),
		),
		keepBy: choiceColumn({
			displayName: 'Keep Together',
			default: 'domain',
			fixed: true,
			displayOptions: { show: { strategy: ['kept'] } },
			options: Object.entries(keepNames).map(([value, name]) => ({
				value: value as KeepBy,
				name,
			})),
			description: 'Which leads have one owner in this pool',
		}),
		keepValue: asked(
			textColumn({
				displayName: 'Same Value Of',
				displayOptions: { show: { strategy: ['kept'], keepBy: ['value'] } },
				placeholder: 'e.g. {{ $json.lead.postalCode }}',
				description:
					'Leads for which this is the same have one owner. Where it is empty: by turns.',
			}),
		),
		equals: choiceColumn({
			displayName: 'Of Several Who Are Equal',
			default: 'turns',
			fixed: true,
			displayOptions: { show: { strategy: ['order', 'skills'] } },
			options: [
				{ name: 'Who Has the Fewest Open Leads', value: 'load' },
				{ name: 'Whose Turn It Is', value: 'turns' },
			],
			description: 'Who gets a lead of those who have one place, or what the lead needs',
		}),
		openOf: choiceColumn<OpenLeadsOf>({
			displayName: 'Count Open Leads Of',
			default: 'owner',
			fixed: true,
			displayOptions: { show: { strategy: ['load', 'order', 'skills'] } },
			options: [
				{
					name: 'The Whole Owner',
					value: 'owner',
					description: 'All that they have, from wherever: fair to people who have much to do',
				},
				{
					name: 'This Pool',
					value: 'pool',
					description: 'Those that this pool gave them: each has as many of its leads',
				},
			],
			description: 'Which open leads count where it is asked who has the fewest',
		}),
		away: choiceColumn({
			displayName: 'Turn of an Owner Who Is Away',
			default: 'skip',
			fixed: true,
			displayOptions: { show: { strategy: ['turns', 'kept'] } },
			options: Object.entries(awayNames).map(([value, names]) => ({
				value: value as AwayTurn,
				...names,
			})),
			description: 'Of who is absent, or outside their working hours while others work',
		}),
		knownTakesTurn: switchColumn({
			displayName: "Known Owner's Lead Takes a Turn",
			default: false,
			fixed: true,
			description:
				'Whether a lead of somebody whom an owner knows already counts as a turn of that owner',
		}),
	},
});

/** A line of the table as the pool has it. */
export const poolLineOf = (row: RowIn<typeof pools>): PoolLine => {
	const { name, strategy, queue, away, knownTakesTurn, keepBy, equals, openOf, conditions } = row;
	return { name, strategy, queue, away, knownTakesTurn, keepBy, equals, openOf, conditions };
};

/** What a lead needs of its owner by a line of the table. */
export const needsOf = (row: RowIn<typeof pools> | undefined, itemIndex: number): LeadNeeds =>
	row ? readNeeds(row.mustHave.at(itemIndex), row.betterWith.at(itemIndex)) : noNeeds;

/** What leads of a line's pool have in common that are kept together. */
export const keptValueOf = (row: RowIn<typeof pools> | undefined, itemIndex: number): string =>
	row?.keepValue.at(itemIndex) ?? '';
