import type { LadderRow, LadderSettings } from '../core/escalate';
import type { EscalationAction } from '../core/lead';
import { readDuration, type DurationValue, type ReadSetting, type Setting } from '../shared';

interface StepRow extends DurationValue {
	when?: LadderRow['when'];
	action?: EscalationAction;
	managerName?: string;
	managerEmail?: string;
	subject?: string;
	message?: string;
}

/** Reads the ladder and its final queue from the screen. */
export function ladderSetting(setting: ReadSetting): Setting<LadderSettings> {
	const rows = setting<{ step?: StepRow[] }>('ladder', {});
	const name = setting('finalQueueName', '');
	const email = setting('finalQueueEmail', '');
	return {
		constant: [rows, name, email].every(({ constant }) => constant),
		at: (itemIndex) => ({
			rows: (rows.at(itemIndex).step ?? []).map(readRow),
			finalQueue: { name: text(name.at(itemIndex)), email: text(email.at(itemIndex)) },
		}),
	};
}

const readRow = (row: StepRow): LadderRow => ({
	when: row.when ?? 'breach',
	delay: readDuration(row),
	action: row.action ?? 'remind owner',
	manager: { name: text(row.managerName), email: text(row.managerEmail) },
	subject: text(row.subject),
	message: text(row.message),
});

const text = (value: unknown) => String(value ?? '').trim();
