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

/** Reads the ladder and its final queue from the screen. */
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
				rows: (rows.at(itemIndex).step ?? []).map(readRow),
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

const text = (value: unknown) => String(value ?? '').trim();
