import type { LadderRow, LadderSettings } from '../core/escalate';
import { combined, mapped, type Setting, type SettingSource } from '../shared';
import { ladderParameters, optionParameters, usualNight } from './description';

/**
 * Reads the ladder and its final queue from the screen. Texts are taken as they were written: what
 * an expression in them comes to belongs to the lead, and not to the ladder.
 */
export const ladderSetting = (source: SettingSource): Setting<LadderSettings> =>
	mapped(
		combined({ ...ladderParameters.read(source), ...optionParameters.read(source) }),
		({ ladder, finalQueueName, finalQueueEmail, options }) => {
			const {
				quietHours = 'never',
				quietFrom = usualNight.from,
				quietTo = usualNight.to,
			} = options;
			return {
				rows: ladder.map(rowOf),
				finalQueue: { name: finalQueueName, email: finalQueueEmail },
				quietHours: { mode: quietHours, from: quietFrom, to: quietTo },
				pinned: options.runningLadders === 'pinned',
			};
		},
	);

type StepRow = ReturnType<ReturnType<typeof ladderParameters.read>['ladder']['at']>[number];

const rowOf = ({
	amount,
	unit,
	managerName,
	managerEmail,
	managerPhone,
	...row
}: StepRow): LadderRow => ({
	...row,
	delay: { amount, unit },
	manager: { name: managerName, email: managerEmail, phone: managerPhone },
	pool: row.pool || undefined,
});
