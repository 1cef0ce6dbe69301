import type { LadderRow, LadderSettings, QuietHours } from '../core/escalate';
import type { Channel, EscalationAction, Takeover } from '../core/lead';
import {
	cellText,
	readDuration,
	type DurationValue,
	type ReadSetting,
	type Setting,
} from '../shared';

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
export function ladderSetting(setting: ReadSetting): Setting<LadderSettings> {
	const rows = setting<{ step?: StepRow[] }>('ladder', {});
	const name = setting('finalQueueName', '');
	const email = setting('finalQueueEmail', '');
	const options = setting<LadderOptions>('options', {});
	return {
		constant: [rows, name, email, options].every(({ constant }) => constant),
		at: (itemIndex) => {
			const { runningLadders, quietHours, quietFrom, quietTo } = options.at(itemIndex);
			return {
				rows: (rows.at(itemIndex).step ?? []).map((row, index) =>
					readRow({ ...row, ...textsOf(rows.written.step?.[index]) }),
				),
				finalQueue: { name: cellText(name.at(itemIndex)), email: cellText(email.at(itemIndex)) },
				quietHours: {
					mode: quietHours ?? 'never',
					from: cellText(quietFrom ?? defaultNight.from),
					to: cellText(quietTo ?? defaultNight.to),
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
		name: cellText(row.managerName),
		email: cellText(row.managerEmail),
		phone: cellText(row.managerPhone),
	},
	reassignTo: row.reassignTo ?? 'backup',
	pool: cellText(row.pool) || undefined,
	channel: row.channel ?? 'email',
	subject: cellText(row.subject),
	message: cellText(row.message),
});
