import { LeadOpsError } from '../errors';
import {
	channels,
	escalationActions,
	settingsHash,
	takeovers,
	type EscalationAction,
	type Queue,
} from '../lead';
import {
	durationMs,
	durationUnits,
	isDurationUnit,
	type Duration,
	type DurationUnit,
} from '../sla';
import { writtenOut } from '../text';
import type { LadderRow, LadderSettings } from './ladderSettings';
import { messageTimes, type MessageTime } from './quietHours';

/** A step of the ladder, numbered from 1. */
export interface LadderStep extends LadderRow {
	number: number;
	/** What passes after the delay as well; apart, because open hours and others do not add up. */
	grace?: Duration;
}

/** {@link LadderSettings} ready for use: it always ends with the final queue. */
export interface Ladder {
	/** Warning steps first, then those after the breach, each in the order of the table. */
	steps: LadderStep[];
	finalQueue: Queue & { email: string };
	/** From when on a message may go out. */
	messageTime: MessageTime;
	/** What it was made of, and the hash of that. */
	settings: LadderSettings;
	hash: string;
}

/** How long after the last row the lead goes to the final queue, when no row says so. */
const graceBeforeQueue: Duration = { amount: 1, unit: 'businessHours' };

/**
 * Checks the settings of a ladder and makes it ready for use. A ladder that ends with neither a
 * Final Queue nor a Close row gets a Final Queue as its last step, one business hour after the step
 * before.
 *
 * @throws LeadOpsError `ladder.*`, in the words of the screen, when it cannot work
 *
 * @example
 * compileLadder({ rows: [remindAtWarning, tellAtBreach], finalQueue }).steps.map((s) => s.action)
 * // ['remind owner', 'tell manager', 'final queue']
 */
export function compileLadder(settings: LadderSettings): Ladder {
	const finalQueue = readQueue(settings.finalQueue);
	if (settings.rows.length === 0) {
		throw new LeadOpsError({
			code: 'ladder.empty',
			message: 'The Ladder has no steps',
			hint: 'Add at least one step to the Ladder table.',
		});
	}
	settings.rows.forEach(checkRow);
	const warning = settings.rows.filter(({ when }) => when === 'warning');
	const breach = settings.rows.filter(({ when }) => when === 'breach');
	refuseBackwards(breach);
	refuseAfterEnd(breach);
	const rows: Array<Omit<LadderStep, 'number'>> = [...warning, ...breach];
	const last = breach.at(-1);
	if (!last || !isEnd(last.action)) rows.push(closingRow(last));
	return {
		steps: rows.map((row, index) => ({ ...row, number: index + 1 })),
		finalQueue,
		messageTime: messageTimes(settings.quietHours),
		settings,
		hash: settingsHash(settings),
	};
}

/**
 * Whether a text of the ladder is an expression, which comes to another text for each lead.
 *
 * @example
 * isExpression('=For {{ $json.lead.fullName }}') // true
 */
export const isExpression = (text: string): boolean => text.startsWith('=');

/** Whether nothing comes after a step with this action. */
export const isEnd = (action: EscalationAction | null): boolean =>
	action === 'final queue' || action === 'close';

/** The step that closes a ladder whose table has none. */
const closingRow = (last: LadderRow | undefined): Omit<LadderStep, 'number'> => ({
	when: 'breach',
	delay: last?.delay ?? { amount: 0, unit: graceBeforeQueue.unit },
	grace: graceBeforeQueue,
	action: 'final queue',
	manager: { name: '', email: '' },
	...finalQueueText,
});

/** What the final queue is told when no row says it. */
const finalQueueText = {
	subject: 'Nobody has answered {lead}',
	message:
		'{lead} was to be answered by {due}, and nobody has.\n\nThe lead is in your queue now.\n\n{details}',
};

function readQueue({ name, email }: LadderSettings['finalQueue']): Ladder['finalQueue'] {
	const queue = { name: name.trim(), email: email.trim() };
	if (queue.name !== '' && queue.email.includes('@')) return queue;
	throw new LeadOpsError({
		code: 'ladder.noQueue',
		message: `Final Queue Name is "${queue.name}" and Final Queue Email is "${queue.email}"; both are needed`,
		hint: 'Say where a lead ends that nobody has answered, and who reads that queue.',
	});
}

function checkRow(row: LadderRow, index: number): void {
	const where = `Ladder: row ${index + 1}`;
	if (!isDurationUnit(row.delay.unit)) {
		throw new LeadOpsError({
			code: 'ladder.unit',
			message: `${where}: the Unit "${writtenOut(row.delay.unit)}" is not known`,
			hint: `Use one of ${Object.keys(durationUnits).join(', ')}.`,
		});
	}
	if (!(row.delay.amount >= 0 && Number.isFinite(row.delay.amount))) {
		throw new LeadOpsError({
			code: 'ladder.delay',
			message: `${where}: the Delay must be 0 or more, and it is ${row.delay.amount}`,
			hint: 'Enter how long after the breach the step comes; 0 is at the breach.',
		});
	}
	if (row.delay.unit === 'businessDays' && !Number.isInteger(row.delay.amount)) {
		throw new LeadOpsError({
			code: 'ladder.wholeDays',
			message: `${where}: the Delay must be whole Business Days, and it is ${row.delay.amount}`,
			hint: 'Enter a whole number, or use Business Hours.',
		});
	}
	if (row.manager.email !== '' && !row.manager.email.includes('@')) {
		throw new LeadOpsError({
			code: 'ladder.email',
			message: `${where}: the Manager Email "${row.manager.email}" is no email address`,
			hint: 'Enter an address such as manager@example.com, or leave it empty to tell the final queue.',
		});
	}
	checkKnown(row.action, escalationActions, `${where}: the Action`);
	checkKnown(row.channel ?? 'email', channels, `${where}: the Channel`);
	checkKnown(row.reassignTo ?? 'backup', takeovers, `${where}: Reassign To`);
	if (row.when === 'warning' && isEnd(row.action)) {
		throw new LeadOpsError({
			code: 'ladder.endAtWarning',
			message: `${where}: the ladder ends at the warning, when there is still time to answer`,
			hint: 'Set When to "After Breach", or choose another Action.',
		});
	}
}

/** A value that came out of an expression may be anything. */
function checkKnown(value: string, known: readonly string[], what: string): void {
	if (known.includes(value)) return;
	throw new LeadOpsError({
		code: 'ladder.unknown',
		message: `${what} "${value}" is not known`,
		hint: `Use one of ${known.join(', ')}.`,
	});
}

function refuseBackwards(breach: readonly LadderRow[]): void {
	for (const [index, row] of breach.entries()) {
		const before = breach[index - 1];
		if (!before || !comparable(before.delay, row.delay)) continue;
		if (durationMs(row.delay) >= durationMs(before.delay)) continue;
		throw new LeadOpsError({
			code: 'ladder.backwards',
			message: `Ladder: step ${index + 1} after the breach comes before the one above it`,
			hint: 'Delays count from the breach: make each at least as long as the one above, or move the row up.',
		});
	}
}

/**
 * Whether two delays are counted the same way, so that their lengths say which comes first. How
 * long a business day is depends on the calendar.
 */
const comparable = (a: Duration, b: Duration) => countedIn(a.unit) === countedIn(b.unit);

const countedIn = (unit: DurationUnit) =>
	unit === 'businessDays' ? unit : durationUnits[unit].business;

function refuseAfterEnd(breach: readonly LadderRow[]): void {
	const endAt = breach.findIndex(({ action }) => isEnd(action));
	if (endAt === -1 || endAt === breach.length - 1) return;
	const name = breach[endAt]?.action === 'close' ? 'Close' : 'Final Queue';
	throw new LeadOpsError({
		code: 'ladder.afterEnd',
		message: `Ladder: there are steps below ${name}, and they would never be taken`,
		hint: `Move the ${name} row to the end, or remove the rows below it.`,
	});
}
