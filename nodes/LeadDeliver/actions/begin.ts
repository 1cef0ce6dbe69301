import type { IExecuteFunctions } from 'n8n-workflow';
import type { Answer } from '../../core/deliver';
import { LeadOpsError } from '../../core/errors';
import { beginDelivery } from '../../desk/deliver';
import { placeDeliveries } from '../placeDeliveries';

const outputOf: Readonly<Record<Answer, number>> = { send: 0, 'done before': 1, unclear: 2 };

/** Lets an effect that cannot be repeated through once. */
export async function begin(context: IExecuteFunctions) {
	const now = Date.now();
	return await placeDeliveries(context, 'begin', async ({ session, run }) => {
		if (!run) throw noRun();
		const answer = await beginDelivery(session, run.run, now);
		return {
			output: outputOf[answer],
			adds: { begin: { reason: reasons[answer], answer, at: new Date(now).toISOString() } },
		};
	});
}

const reasons: Readonly<Record<Answer, string>> = {
	send: 'It has not been sent yet: send it now.',
	'done before': 'It was done before, or is not wanted any more, so it is not sent.',
	unclear: 'Nobody knows whether it was sent: a person decides, and nothing is sent until then.',
};

const noRun = () =>
	new LeadOpsError({
		code: 'delivery.noRun',
		message: 'Begin was reached by an item that no Lead Delivery Trigger has brought',
		hint: 'Put Begin behind an output of Lead Delivery Trigger, right before the node that sends.',
	});
