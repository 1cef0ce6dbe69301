import type { IExecuteFunctions } from 'n8n-workflow';
import { lineOf, type Check, type Finding } from '../../core/check';
import { ownStages, type MeaningName } from '../../core/match';
import { sharedHosts } from '../../desk/accounts';
import { checkSettings } from '../../shared';
import { namedStage } from '../crmFields';
import { matching } from '../description';
import { ownFieldOf, ownFieldsLabel } from '../ownFields';
import { telling, thresholdsOf } from '../readSettings';
import { checksOfSubsidiaries } from '../subsidiaryChecks';
import { areRecordsUnread, checksOfRecords } from '../recordsInput/checks';

/** Says what is wrong with what leads are matched on, and with the stages of the CRM. */
export async function checkSettingsOfMatching(context: IExecuteFunctions) {
	const isShared = await sharedHosts();
	const areUnread = await areRecordsUnread(context);
	return await checkSettings(context, (source, itemIndex) => {
		const parts = matching.read(source);
		const stages = parts.crmStages.at(itemIndex);
		return [
			{
				where: 'Existing From',
				look: () =>
					void thresholdsOf({
						existingFrom: parts.existingFrom.at(itemIndex),
						reviewFrom: parts.reviewFrom.at(itemIndex),
					}),
			},
			{ where: 'Compare', look: () => void telling(parts.compare.at(itemIndex)) },
			...parts.ownFields.at(itemIndex).map(
				(row, index, all): Check => ({
					where: lineOf(ownFieldsLabel, index, row.name),
					look: () => void ownFieldOf(row, index, all),
				}),
			),
			...checksOfSubsidiaries(parts.subsidiaries.at(itemIndex), isShared),
			...checksOfRecords(context, parts, { itemIndex, areUnread }),
			...stages.map(
				(stage, index): Check => ({
					where: lineOf('Own Stages', index, stage.name),
					look: () => {
						namedStage(stage);
						return stages.slice(index + 1).flatMap((later) => twoMeanings(stage, later));
					},
				}),
			),
		];
	});
}

interface Stage {
	name: string;
	means: MeaningName;
}

/** The same stage with another meaning further down, which counts. */
function twoMeanings({ name, means }: Stage, later: Stage): Finding[] {
	const isSame = ownStages([{ stage: name, means }]).has(
		[...ownStages([{ stage: later.name, means }]).keys()][0] ?? '',
	);
	if (!isSame || later.means === means) return [];
	return [
		{
			severity: 'warning',
			code: 'crmStages.twice',
			message: `the stage "${name}" has another meaning further down, which counts instead`,
			hint: 'Keep one of the two lines.',
		},
	];
}
