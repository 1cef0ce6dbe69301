import type { IExecuteFunctions } from 'n8n-workflow';
import { lineOf, type Check, type Finding } from '../../core/check';
import { ownStages, type MeaningName } from '../../core/match';
import { checkSettings } from '../../shared';
import { namedStage } from '../crmFields';
import { matching } from '../description';
import { ownFieldOf, ownFieldsLabel } from '../ownFields';
import { telling, thresholdsOf } from '../readSettings';
import { subsidiaryOf } from '../subsidiaries';
import { checksOfRecords } from '../recordsInput/checks';

/** Says what is wrong with what leads are matched on, and with the stages of the CRM. */
export const checkSettingsOfMatching = async (context: IExecuteFunctions) =>
	await checkSettings(context, (source, itemIndex) => {
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
			...parts.subsidiaries.at(itemIndex).map(
				(row, index): Check => ({
					where: lineOf('Subsidiaries', index, row.domain),
					look: () => {
						const [domain, parent] = subsidiaryOf(row, index);
						const isCircle = parts.subsidiaries
							.at(itemIndex)
							.some((other) => other.domain === row.belongsTo && other.belongsTo === row.domain);
						return domain === parent || isCircle ? [belongsToItself(domain)] : [];
					},
				}),
			),
			...checksOfRecords(context, parts, itemIndex),
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

const belongsToItself = (domain: string): Finding => ({
	severity: 'warning',
	code: 'subsidiaries.itself',
	message: `${domain} belongs to itself, at once or by another line, which says nothing`,
	hint: 'Write whom it belongs to, or delete the line.',
});

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
