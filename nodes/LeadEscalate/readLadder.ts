import type { IExecuteFunctions } from 'n8n-workflow';
import type { LadderRow, LadderSettings, QuietHours } from '../core/escalate';
import type { Channel, EscalationAction, Takeover } from '../core/lead';
import { readDuration, type DurationValue, type ReadSetting, type Setting } from '../shared';

interface StepRow extends DurationValue {
	when?: LadderRow['when'];
	action?: EscalationAction;
	managerName?: string;
	managerEmail?: string;
	managerPhone?: string;
	reassignTo?: Takeover;
	pool?: unknown;
	channel?: Channel;
	subject?: string;
	message?: string;
}

/** What the options say about a ladder. */
export interface LadderOptions {
	clock?: string;
	runningLadders?: 'newest' | 'pinned';
	quietHours?: QuietHours['mode'];
	quietFrom?: string;
	quietTo?: string;
}

/**
 * Reads the ladder and its final queue from the screen. Texts are taken as they were written: what
 * an expression in them comes to belongs to the lead, and not to the ladder.
 */
export function ladderSetting(
	context: IExecuteFunctions,
	setting: ReadSetting,
): Setting<LadderSettings> {
	const rows = setting<{ step?: StepRow[] }>('ladder', {});
	const written = context.getNodeParameter('ladder', 0, {}, { rawExpressions: true }) as {
		step?: StepRow[];
	};
	const name = setting('finalQueueName', '');
	const email = setting('finalQueueEmail', '');
	const options = setting<LadderOptions>('options', {});
	return {
		constant: [rows, name, email, options].every(({ constant }) => constant),
		at: (itemIndex) => {
			const { runningLadders, quietHours, quietFrom, quietTo } = options.at(itemIndex);
			return {
				rows: (rows.at(itemIndex).step ?? []).map((row, index) =>
					readRow({ ...row, ...textsOf(written.step?.[index]) }),
				),
				finalQueue: { name: text(name.at(itemIndex)), email: text(email.at(itemIndex)) },
				quietHours: {
					mode: quietHours ?? 'never',
					from: text(quietFrom ?? defaultNight.from),
					to: text(quietTo ?? defaultNight.to),
				},
				pinned: runningLadders === 'pinned',
			};
		},
	};
}

/** The times in the fields of a night that was never set. */
const defaultNight = { from: '20:00', to: '08:00' };

/** The texts of a row, unless the row itself comes out of an expression. */
const textsOf = ({ subject, message }: StepRow = {}) => ({
	...(subject !== undefined && { subject }),
	...(message !== undefined && { message }),
});

const readRow = (row: StepRow): LadderRow => ({
	when: row.when ?? 'breach',
	delay: readDuration(row),
	action: row.action ?? 'remind owner',
	manager: {
		name: text(row.managerName),
		email: text(row.managerEmail),
		phone: text(row.managerPhone),
	},
	reassignTo: row.reassignTo ?? 'backup',
	pool: text(row.pool) || undefined,
	channel: row.channel ?? 'email',
	subject: text(row.subject),
	message: text(row.message),
});

/** What a cell says, whatever an expression made of it. */
export const text = (value: unknown) => String(value ?? '').trim();
