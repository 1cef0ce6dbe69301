import {
	checksOfConditions,
	didYouMean,
	eachThenAll,
	isAddress,
	lineOf,
	type Check,
	type Finding,
	type WrittenConditions,
} from '../check';
import { nearNames } from '../nearNames';
import { isSentByEmail } from './recipient';
import { compileSteps, type StepRow } from './steps';

/** A line of the Steps table with its conditions, as they can be looked at. */
export interface LookedStep {
	row: StepRow;
	conditions: WrittenConditions;
	/** Whether Lead Escalate says whom, how and what. */
	asEscalateSays: boolean;
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
						step.asEscalateSays
							? []
							: [...ofAddress(step.row), ...ofReply(step.row), ...ofText(step.row)],
				},
			];
		}),
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
	if (to !== '') {
		return !isSentByEmail(channel) || isAddress(to)
			? []
			: [
					{
						severity: 'warning',
						code: 'address.malformed',
						message: `To is "${to}", which is no email address, so no message can reach it`,
						hint: 'Write one address, such as desk@example.com.',
					},
				];
	}
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

function ofReply({ replyTo }: StepRow): Finding[] {
	if (replyTo === '' || isAddress(replyTo)) return [];
	return [
		{
			severity: 'warning',
			code: 'address.malformed',
			message: `Reply To is "${replyTo}", which is no email address, so no answer arrives`,
			hint: 'Write one address, such as desk@example.com.',
		},
	];
}

function ofText({ subject, text, audience, channel }: StepRow): Finding[] {
	if (audience === 'system' || text.length > 0) return [];
	if (isSentByEmail(channel) && subject.length > 0) return [];
	return [
		{
			severity: 'warning',
			code: 'delivery.noText',
			message: 'Text is empty, so an empty message goes out',
			hint: 'Write what they should know.',
		},
	];
}
