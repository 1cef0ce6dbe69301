import type { IExecuteFunctions } from 'n8n-workflow';
import { standing } from '../../core/deliver';
import { decideDelivery, type Verdict } from '../../desk/deliver';
import { settingsOf } from '../../shared';
import { whichParameters } from '../description';
import { placeDeliveries } from '../placeDeliveries';
import { idOnItem } from '../runOfDelivery';

/** Has an effect sent again, which a person has looked after. */
export async function sendAgain(context: IExecuteFunctions) {
	const { newTo } = whichParameters.read(settingsOf(context));
	return await decide(context, 'sendAgain', (itemIndex) => {
		const to = newTo.at(itemIndex).trim();
		return { kind: 'send again', ...(to !== '' && { to }) };
	});
}

/** Gives up an effect that is not wanted any more. */
export async function giveUp(context: IExecuteFunctions) {
	return await decide(context, 'giveUp', () => ({ kind: 'give up' }));
}

async function decide(
	context: IExecuteFunctions,
	operation: 'sendAgain' | 'giveUp',
	verdictFor: (itemIndex: number) => Verdict,
) {
	const now = Date.now();
	const { deliveryId } = whichParameters.read(settingsOf(context));
	return await placeDeliveries(context, operation, async ({ session, json, itemIndex, run }) => {
		const id = deliveryId.at(itemIndex).trim() || (run?.run.id ?? idOnItem(json));
		const decided = await decideDelivery(session, id, verdictFor(itemIndex), now);
		if (!decided) return { output: 1, adds: { decided: { id, reason: notKnown(id) } } };
		const { delivery, unchanged } = decided;
		const { step, channel, state } = delivery;
		const changed = unchanged === null;
		const stands = operation === 'giveUp' ? 'given up' : standing[state];
		const reason = changed ? `"${step}" is ${stands} now.` : `Nothing changed: ${unchanged}`;
		const said = { id, step, channel, state, changed, reason };
		return { output: changed ? 0 : 1, adds: { decided: said } };
	});
}

const notKnown = (id: string) =>
	id === ''
		? 'The item names no delivery: fill in Delivery ID.'
		: `No delivery "${id}" is known in this workspace.`;
