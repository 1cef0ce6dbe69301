import type { IExecuteFunctions } from 'n8n-workflow';
import { checksOfPlans } from '../../core/followUp';
import { namedBelow, planParameters } from '../description';
import { checkSettings } from '../../shared';
import { plansReader } from '../readPlans';

/** Says what is wrong with the plans, all of them. */
export const checkSettingsOfPlans = async (context: IExecuteFunctions) =>
	await checkSettings(context, (source, itemIndex) => {
		const { all } = plansReader(source);
		const { plan, planName } = planParameters.read(source);
		const chosen = plan.at(itemIndex).trim();
		const name = chosen === namedBelow ? planName.at(itemIndex).trim() : chosen;
		return checksOfPlans(all.at(itemIndex), name || null);
	});
