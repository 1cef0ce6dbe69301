import {
	checksOfConditions,
	checksOfNames,
	didYouMean,
	eachThenAll,
	isAddress,
	lineOf,
	type Check,
	type Finding,
	type WrittenConditions,
} from '../check';
import { nearNames } from '../nearNames';
import type { MessageText } from '../message';
import { readAddresses } from './addresses';
import { emptyColumns } from './emptyColumns';
import { isSentByEmail } from './recipient';
import { compileSteps, type StepRow } from './steps';

/** A line of the Steps table with its conditions, as they can be looked at. */
export interface LookedStep {
	row: StepRow;
	conditions: WrittenConditions;
	/** Whether Lead Escalate or Lead Follow-Up says whom, how and what. */
	isSaidElsewhere: boolean;
}

/** What to look at in the steps of a delivery: everything, so that all is said at once. */
export function checksOfSteps(steps: readonly LookedStep[]): Check[] {
	const rows = steps.map(({ row }) => row);
	return [
		...eachThenAll('Steps', rows, whereOf, (some) => compileSteps(some.map(alone))),
		...steps.flatMap((step, index): Check[] => {
			const where = whereOf(step.row, index);
			return [
				...checksOfConditions(where, step.conditions),
				{ where, look: () => waitsForNone(rows, step.row, index) },
				{
					where,
					look: () =>
						step.isSaidElsewhere
							? []
							: [...ofAddress(step.row), ...ofReply(step.row), ...ofText(step.row)],
				},
				{ where, look: () => ofNames(step.row) },
			];
		}),
	];
}

/** What to look at in the texts of some steps: names that stand for nothing. */
export const checksOfStepTexts = (rows: readonly StepRow[]): Check[] =>
	rows.map((row, index) => ({ where: whereOf(row, index), look: () => ofNames(row) }));

function ofNames({ subject, text, audience }: StepRow): Finding[] {
	const isForPerson = audience === 'person';
	return [
		...checksOfNames('Subject', subject, 'delivery', isForPerson),
		...checksOfNames('Text', text, 'delivery', isForPerson),
	];
}

const whereOf = ({ name }: StepRow, index: number) => lineOf('Steps', index, name);

const alone = (row: StepRow): StepRow => ({ ...row, after: '' });

const folded = (name: string) => name.trim().toLowerCase();

function waitsForNone(rows: readonly StepRow[], { after }: StepRow, index: number): Finding[] {
	if (after === '') return [];
	const names = rows.slice(0, index).map(({ name }) => name);
	if (names.some((name) => folded(name) === folded(after))) return [];
	const near = nearNames(after, names, (name) => [name]).map((name) => `"${name}"`);
	return [
		{
			severity: 'error',
			code: 'delivery.after',
			message: `After Step names "${after}", and no step further up is called so`,
			hint: `${didYouMean(near)} Name a step that stands further up in the table.`.trim(),
		},
	];
}

function ofAddress({ to, channel, audience }: StepRow): Finding[] {
	if (to !== '') return isSentByEmail(channel) ? malformed('To', to, 'nobody is told there') : [];
	if (audience !== 'team') return [];
	return [
		{
			severity: 'warning',
			code: 'delivery.noAddress',
			message: 'To is empty, and a team has no address of its own, so nobody is told',
			hint: 'Write the address of the team under To.',
		},
	];
}

const ofReply = ({ replyTo }: StepRow): Finding[] =>
	malformed('Reply To', replyTo, 'no answer arrives there');

/** What of the receivers in a cell is no address. */
function malformed(label: string, written: string, so: string): Finding[] {
	const { addresses, unreadable } = readAddresses(written);
	return [...unreadable, ...addresses.filter((address) => !isAddress(address))].map((each) => ({
		severity: 'warning',
		code: 'address.malformed',
		message: `${label} has "${each}", which is no email address, so ${so}`,
		hint: 'Write an address such as desk@example.com; several are parted by commas.',
	}));
}

function ofText({ audience, channel, subject, text }: StepRow): Finding[] {
	const written = { subject: sayable(subject), text: sayable(text) };
	const empty = emptyColumns({ audience, channel, ...written });
	if (empty === null) return [];
	return [
		{
			severity: 'warning',
			code: 'delivery.noText',
			message: `${empty} empty, so nothing goes out, and a person is told`,
			hint: 'Write what they should know.',
		},
	];
}

/** A name may come to something. */
const sayable = (message: MessageText): string =>
	message.map((part) => (typeof part === 'string' ? part : part.written)).join('');
