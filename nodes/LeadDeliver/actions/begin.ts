import type { IExecuteFunctions } from 'n8n-workflow';
import type { Answer } from '../../core/deliver';
import { LeadOpsError } from '../../core/errors';
import { beginDelivery } from '../../desk/deliver';
import { isUnheard } from '../../shared';
import { placeDeliveries } from '../placeDeliveries';

const outputOf: Readonly<Record<Answer, number>> = { send: 0, 'done before': 1, unclear: 2 };

/** Lets an effect that cannot be repeated through once, also where its run has become several items. */
export async function begin(context: IExecuteFunctions) {
	const now = Date.now();
	/** Which item was the first of its effect. */
	const firstOf = new Map<string, number>();
	return await placeDeliveries(context, 'begin', async ({ session, itemIndex, run }) => {
		if (!run) throw noRun();
		const key = JSON.stringify([run.workspace, run.test, run.run]);
		const first = firstOf.get(key) ?? itemIndex;
		firstOf.set(key, first);
		if (first !== itemIndex) return placed('done before', now, withFirst);
		const unheard = isUnheard(run.startedBy);
		const answer = await beginDelivery(session, run.run, now, unheard);
		return placed(answer, now, answer === 'unclear' && unheard ? takenUp : reasons[answer]);
	});
}

const placed = (answer: Answer, now: number, reason: string) => ({
	output: outputOf[answer],
	adds: { begin: { reason, answer, at: new Date(now).toISOString() } },
});

const reasons: Readonly<Record<Answer, string>> = {
	send: 'It has not been sent yet: send it now.',
	'done before': 'It was done before, or is not wanted any more, so it is not sent.',
	unclear: 'Nobody knows whether it was sent: a person decides, and nothing is sent until then.',
};

const withFirst = 'Another item of this run goes ahead for it, so this one is not sent.';

const takenUp =
	'n8n was stopped and has taken this run up again, and nobody would hear how it ends. So this one sends nothing: what had not begun is sent by a new run.';

const noRun = () =>
	new LeadOpsError({
		code: 'delivery.noRun',
		message: 'Begin was reached by an item that no Lead Delivery Trigger has brought',
		hint: 'Put Begin behind an output of Lead Delivery Trigger, right before the node that sends.',
	});
