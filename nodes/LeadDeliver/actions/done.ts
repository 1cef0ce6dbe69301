import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { LeadOpsError } from '../../core/errors';
import type { CrmRecord, Kept } from '../../core/lead';
import { confirmDelivery, decideDelivery } from '../../desk/deliver';
import { itemError, readPath, settingsOf } from '../../shared';
import { keptParameters, whichParameters } from '../description';
import { placeDeliveries } from '../placeDeliveries';
import { idOnItem } from '../runOfDelivery';

/**
 * Notes that an effect is done, and what it left behind: the effect of this run, or one that a
 * person has looked after.
 */
export async function done(context: IExecuteFunctions) {
	const now = Date.now();
	const source = settingsOf(context);
	const said = keptParameters.read(source);
	const { deliveryId } = whichParameters.read(source);
	const items = context.getInputData();
	const hints = new Set<string>();
	const placed = await placeDeliveries(
		context,
		'done',
		async ({ session, json, itemIndex, run }) => {
			const kept: Kept = {
				recordId: said.recordId.at(itemIndex).trim() || null,
				messageId: said.messageId.at(itemIndex).trim() || null,
				link: said.link.at(itemIndex).trim() || null,
			};
			const crm = crmOf(said.crm.at(itemIndex), kept);
			const id = deliveryId.at(itemIndex).trim() || (run ? '' : idOnItem(json));
			const isByPerson = id !== '' || !run;
			if (!isByPerson) refuseFailed(items[itemIndex]);
			const { counts, stays } = isByPerson
				? { counts: await byPerson(session, id, kept), stays: null }
				: await confirmDelivery(session, { run: run.run, kept, crm }, now);
			if (stays) {
				const reason = anotherNoted(stays, kept);
				hints.add(reason);
				return { output: 0, adds: { done: { ...stays, reason } } };
			}
			const noted = { ...kept, ...(crm && { crm }) };
			const reason = counts ? 'Noted as done.' : notNoted(id || (run?.run.id ?? ''));
			return { output: counts ? 0 : 1, adds: { done: { ...noted, reason } } };
		},
	);
	for (const message of hints) context.addExecutionHints({ message, location: 'outputPane' });
	return placed;

	async function byPerson(
		session: Parameters<typeof decideDelivery>[0],
		id: string,
		kept: Kept,
	): Promise<boolean> {
		const decided = await decideDelivery(session, id, { kind: 'done', kept }, now);
		return decided?.delivery.state === 'done';
	}
}

/** Several items of one run have reached Done, such as the answers of a search, and name different records. */
function anotherNoted(stays: Kept, kept: Kept): string {
	const idOf = ({ recordId, messageId }: Kept) => recordId ?? messageId ?? '';
	return `"${idOf(stays)}" was noted before for the same delivery and stays; "${idOf(kept)}" is not noted. Let one item reach Done, such as with Limit behind a search.`;
}

const notNoted = (id: string): string =>
	id === ''
		? 'Nothing was noted: neither this run nor the item says which delivery is done. Fill in Delivery ID.'
		: `Nothing was noted: delivery "${id}" is not known in this workspace, was withdrawn, or a newer run has it.`;

/** What failed is not done, also where the node that failed passes its error on as an item. */
function refuseFailed(item: INodeExecutionData | undefined): void {
	const error = item && itemError(item);
	if (!error) return;
	const message = readPath(error, ['message']);
	throw new LeadOpsError({
		code: 'delivery.failedBefore',
		message: `Nothing was noted as done, because the node before has failed${typeof message === 'string' ? `: ${message}` : ''}`,
		hint: 'Set that node to stop when it fails (its setting "On Error"): Lead Delivery Trigger then does what the error calls for.',
	});
}

/** The lead's record in a CRM, where a CRM is named. */
function crmOf(
	{ system = '', ownerId = '', stage = '' }: { system?: string; ownerId?: string; stage?: string },
	{ recordId, link }: Kept,
): CrmRecord | null {
	if (system.trim() === '') return null;
	return {
		system: system.trim(),
		id: recordId,
		url: link,
		ownerId: ownerId.trim() || null,
		stage: stage.trim() || null,
	};
}
