import type { IExecuteFunctions } from 'n8n-workflow';
import { lineOf, type Check } from '../../core/check';
import { checksOfPlans, checksOfStops } from '../../core/followUp';
import { namedBelow, planParameters } from '../description';
import { checkSettings } from '../../shared';
import { allPlans, checkLine, plansReader } from '../readPlans';

/** Says what is wrong with the plans, all of them. */
export const checkSettingsOfPlans = async (context: IExecuteFunctions) =>
	await checkSettings(context, (source, itemIndex) => {
		const { lines, rest } = plansReader(source);
		const { plan, planName } = planParameters.read(source);
		const chosen = plan.at(itemIndex).trim();
		const name = chosen === namedBelow ? planName.at(itemIndex).trim() : chosen;
		const { attempts, plans } = lines.at(itemIndex);
		return [
			...attempts.map(
				(line, index): Check => ({
					where: lineOf('Attempts', index),
					look: () => checkLine(line, index),
				}),
			),
			...checksOfPlans(allPlans(attempts, plans), name || null),
			...checksOfStops(rest.at(itemIndex).stopsOn),
		];
	});
