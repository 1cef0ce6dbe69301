import type { IExecuteFunctions } from 'n8n-workflow';
import type { CrmRecord, Kept } from '../../core/lead';
import { confirmDelivery, decideDelivery } from '../../desk/deliver';
import { settingsOf } from '../../shared';
import { keptParameters, whichParameters } from '../description';
import { placeDeliveries } from '../placeDeliveries';

/**
 * Notes that an effect is done, and what it left behind: the effect of this run, or one that a
 * person has looked after.
 */
export async function done(context: IExecuteFunctions) {
	const now = Date.now();
	const source = settingsOf(context);
	const said = keptParameters.read(source);
	const { deliveryId } = whichParameters.read(source);
	return await placeDeliveries(context, 'done', async ({ session, itemIndex, run }) => {
		const kept: Kept = {
			recordId: said.recordId.at(itemIndex).trim() || null,
			messageId: said.messageId.at(itemIndex).trim() || null,
			link: said.link.at(itemIndex).trim() || null,
		};
		const crm = crmOf(said.crm.at(itemIndex), kept);
		const id = deliveryId.at(itemIndex).trim();
		const counts =
			id !== '' || !run
				? await byPerson(session, id, kept)
				: await confirmDelivery(session, { run: run.run, kept, crm }, now);
		return { output: counts ? 0 : 1, adds: { done: { ...kept, ...(crm && { crm }) } } };
	});

	async function byPerson(
		session: Parameters<typeof decideDelivery>[0],
		id: string,
		kept: Kept,
	): Promise<boolean> {
		const decided = await decideDelivery(session, id, { kind: 'done', kept }, now);
		return decided?.delivery.state === 'done';
	}
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
