import type { IExecuteFunctions } from 'n8n-workflow';
import type { FollowUpOutput } from '../../core/followUp';
import { timerSchema } from '../../core/lead';
import { nextFollowUp, notEnrolled } from '../../desk/followUp';
import {
	formAddress,
	itemsWithoutLead,
	leadReader,
	lackingFor,
	messageTextOf,
	placeInStore,
	saidOnce,
	settingsOf,
	webhookAddress,
	workspaceReader,
} from '../../shared';
import { optionParameters, outputNames } from '../description';

const outputOf: Readonly<Record<FollowUpOutput, number>> = {
	email: 0,
	sms: 1,
	call: 2,
	task: 3,
	ask: 4,
	finished: 5,
	none: 6,
};

/** Takes what is due of the follow-up of each item's person, once. For an item without a lead nothing is. */
export async function nextStep(context: IExecuteFunctions) {
	const now = Date.now();
	const source = settingsOf(context);
	const readLead = leadReader(source);
	const missing = itemsWithoutLead(context, source);
	const { options } = optionParameters.read(source);
	const workspaceOf = workspaceReader(context, options);
	const said = saidOnce(context, now);

	return await placeInStore(context, outputNames.nextStep, async (open, json, itemIndex) => {
		const noLead = missing(itemIndex);
		if (noLead !== null) {
			const followUp = notEnrolled('', '', noLead);
			return { output: outputOf.none, adds: { followUp }, tells: null };
		}
		const lead = readLead(json, itemIndex, now);
		const workspace = workspaceOf(itemIndex, lead);
		const session = open(workspace);
		const { calendar } = await said.of(session, workspace);
		const { optOutPage, draftPage, asHtml = false } = options.at(itemIndex);
		const page = optOutPage?.trim();
		const form = draftPage?.trim();
		const facts = {
			...{ lead, item: json, calendar },
			asHtml,
			optOut: page ? { page: webhookAddress(context, page), workspace } : null,
			draftPage: form ? { page: formAddress(context, form), workspace } : null,
			timer: timerSchema.safeParse(json.timer).data,
			read: (text: string) => messageTextOf(context, text, itemIndex),
			lacking: (text: string) => lackingFor(context, text, itemIndex),
		};
		const { output, followUp } = await nextFollowUp(session, facts, now);
		return { output: outputOf[output], adds: { followUp } };
	});
}
