import type { IExecuteFunctions } from 'n8n-workflow';
import type { FollowUpChannel, NotFound } from '../../core/lead';
import { answerDraft as answer, notEnrolled, type AnsweredDraft } from '../../desk/followUp';
import { linkPurposes } from '../../desk/links';
import { isTestRun, openedLink, placeInStore, settingsOf } from '../../shared';
import { draftParameters, optionParameters, orderParameters, outputNames } from '../description';

/** Shows the draft that each item's link names, has it sent, or skips it. */
export async function answerDraft(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { draftAnswer, draftToken } = draftParameters.read(source);
	const { by } = orderParameters.read(source);
	const { options } = optionParameters.read(source);
	const now = Date.now();
	return await placeInStore(context, outputNames.answerDraft, async (open, _json, itemIndex) => {
		const chosen = options.at(itemIndex);
		const said = draftAnswer.at(itemIndex);
		const opened = await openedLink(context, open, draftToken.at(itemIndex), {
			...{ purpose: linkPurposes.draft, workspace: chosen.workspace },
			testsAlone: isTestRun(context, chosen),
		});
		if ('refused' in opened) return refused(opened.refused);
		const { session, workspace, inquiryId, part: draftId } = opened;
		const facts = { workspace, inquiryId, draftId, said, by: by.at(itemIndex) };
		const { what, followUp, item } = await answer(session, facts, now);
		const output = outputOf({ what, channel: followUp.channel });
		// Lead Deliver needs the whole lead, and the form has only the link.
		return { output, adds: { followUp }, ...(item && { json: item }) };
	});
}

const notSent = outputNames.answerDraft.indexOf('Not Sent');

function refused({ title, text }: NotFound) {
	const followUp = notEnrolled('', '', `${title} ${text}`);
	return { output: notSent, adds: { followUp: { ...followUp, answer: { title, text } } } };
}

const channels: Readonly<Partial<Record<FollowUpChannel, number>>> = { email: 0, sms: 1 };

/** By what became of it; WhatsApp leaves on Other Task, as in Next Step. */
function outputOf({
	what,
	channel,
}: Pick<AnsweredDraft, 'what'> & { channel: FollowUpChannel | null }) {
	if (what === 'skipped') return outputNames.answerDraft.indexOf('Skipped');
	if (what !== 'sent' || channel === null) return notSent;
	return channels[channel] ?? outputNames.answerDraft.indexOf('Other Task');
}
