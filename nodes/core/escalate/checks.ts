import { checksOfNames, eachThenAll, isAddress, lineOf, type Check, type Finding } from '../check';
import { namesIn } from '../message';
import { compileLadder, isExpression } from './ladder';
import type { LadderRow, LadderSettings } from './ladderSettings';

/** What to look at in a ladder: everything, so that all is said at once. */
export function checksOfLadder(settings: LadderSettings): Check[] {
	const { rows, finalQueue } = settings;
	const usable = { ...settings, finalQueue: { name: 'Queue', email: 'queue@example.com' } };
	return [
		...eachThenAll('Ladder', rows, whereOf, (some, at) =>
			compileLadder({ ...usable, rows: at === undefined ? [...some] : inPlaceOf(some, at) }),
		),
		{ where: 'Final Queue', look: () => void compileLadder({ ...settings, rows: [harmless] }) },
		{ where: 'Final Queue Email', look: () => addressOf('Final Queue Email', finalQueue.email) },
		...rows.map(
			(row, index): Check => ({
				where: whereOf(row, index),
				look: () => [...ofManager(row), ...ofTexts(row), ...twice(rows, row, index)],
			}),
		),
		...checksOfTexts(rows),
	];
}

/** What to look at in the texts of a ladder: names that stand for nothing. */
export const checksOfTexts = (rows: readonly LadderRow[]): Check[] =>
	rows.map((row, index) => ({
		where: whereOf(row, index),
		look: () => [
			...checksOfNames('Message Subject', namesIn(row.subject), 'ladder', false),
			...checksOfNames('Message Text', namesIn(row.message), 'ladder', false),
		],
	}));

const whereOf = (row: LadderRow, index: number) => lineOf('Ladder', index, row.action);

/** A row that surely can work. */
const harmless: LadderRow = {
	...{ when: 'warning', delay: { amount: 0, unit: 'minutes' }, action: 'remind owner' },
	...{ manager: { name: '', email: '' }, subject: 'Text', message: 'Text' },
};

/** A row in its place, so that it is named by its number. */
const inPlaceOf = ([row]: readonly LadderRow[], at: number): LadderRow[] =>
	Array.from({ length: at + 1 }, (_, index) => (index === at && row ? row : harmless));

const addressOf = (label: string, address: string): Finding[] =>
	address.trim() === '' || isAddress(address)
		? []
		: [
				{
					severity: 'warning',
					code: 'address.malformed',
					message: `${label} "${address}" is no email address, so no message can reach it`,
					hint: 'Write one address, such as desk@example.com.',
				},
			];

function ofManager({ action, manager }: LadderRow): Finding[] {
	if (action !== 'tell manager') return [];
	if (manager.email.trim() !== '') return addressOf('Manager Email', manager.email);
	return [
		{
			severity: 'note',
			code: 'ladder.noManager',
			message: 'Manager Email is empty, so the final queue is told instead',
			hint: 'Write the address of the manager, if there is one.',
		},
	];
}

function ofTexts({ action, subject, message }: LadderRow): Finding[] {
	const isEmpty = [subject, message].every((text) => !isExpression(text) && text.trim() === '');
	if (!isEmpty || action === 'reassign') return [];
	return [
		{
			severity: 'warning',
			code: 'ladder.noText',
			message:
				'Message Subject and Message Text are empty, so whoever is told gets an empty message',
			hint: 'Write what they should know, such as "{lead} is waiting for an answer".',
		},
	];
}

/** The same step at the same time. */
function twice(rows: readonly LadderRow[], row: LadderRow, index: number): Finding[] {
	const same = (other: LadderRow) =>
		other.action === row.action &&
		other.when === row.when &&
		(row.when === 'warning' ||
			(other.delay.amount === row.delay.amount && other.delay.unit === row.delay.unit)) &&
		other.channel === row.channel &&
		other.manager.email === row.manager.email &&
		other.manager.phone === row.manager.phone;
	const above = rows.slice(0, index).findIndex(same);
	if (above === -1) return [];
	return [
		{
			severity: 'warning',
			code: 'ladder.twice',
			message: `the step does the same at the same time as ${whereOf(row, above)}`,
			hint: 'Set a longer Delay, or remove one of the two.',
		},
	];
}
