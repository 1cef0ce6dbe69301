import { type IExecuteFunctions, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import {
	hintsOfConditions,
	hintsOfOwners,
	hintsOfTargets,
	leadStoreCredentials,
	outputsByOperation,
	placeByOperation,
} from '../shared';
import { assign } from './actions/assign';
import { claim } from './actions/claim';
import { decline } from './actions/decline';
import { listWaiting } from './actions/listWaiting';
import { moveAway } from './actions/moveAway';
import { reassign } from './actions/reassign';
import { release } from './actions/release';
import { setAvailability } from './actions/setAvailability';
import { checkRouting } from './actions/checkSettings';
import { shadow } from './actions/shadow';
import { shadowReport } from './actions/shadowReport';
import { simulate } from './actions/simulate';
import { inputs } from './ownersInput/inputs';
import { chosenOperation, operationNames, outputNames, properties } from './description';

/** Gives each lead to the right owner, once, and says why. */
export class LeadRouteAssign implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Route Assign',
		name: 'leadRouteAssign',
		icon: { light: 'file:leadRouteAssign.svg', dark: 'file:leadRouteAssign.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ ${JSON.stringify(operationNames)}[$parameter["operation"]] }}`,
		description:
			'Gives each lead to the right owner: who owns it already, then your rules and pools in fair turns, then a queue, with the reason in a sentence',
		defaults: { name: 'Lead Route Assign' },
		usableAsTool: true,
		inputs,
		requiredInputs: [0],
		outputs: outputsByOperation(outputNames),
		credentials: leadStoreCredentials,
		hints: [
			...hintsOfConditions({ parameter: 'rules', row: 'rule', label: 'Rules' }),
			...hintsOfOwners,
			...hintsOfTargets,
		],
		properties,
	};

	async execute(this: IExecuteFunctions) {
		return await placeByOperation(this, chosenOperation, outputNames, actions);
	}
}

const actions = {
	assign,
	checkSettings: checkRouting,
	claim,
	decline,
	listWaiting,
	moveAway,
	reassign,
	release,
	setAvailability,
	shadow,
	shadowReport,
	simulate,
};
