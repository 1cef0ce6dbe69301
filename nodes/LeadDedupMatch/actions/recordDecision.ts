import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { NotFound } from '../../core/lead';
import { survivorshipOf, type Survivorship } from '../../core/match';
import { answerNobody } from '../../core/sla';
import { linkPurposes } from '../../desk/links';
import {
	askedAtInquiry,
	decisionAnswer,
	recordDecision as record,
	type RecordedDecision,
	type Verdict,
} from '../../desk/match';
import {
	compiled,
	liveWorkspace,
	openedLink,
	placeInStore,
	settingsOf,
	type OpenWorkspace,
	type Placement,
} from '../../shared';
import { matching, outputNames } from '../description';
import { candidateIn, candidatesIn, leadIdIn } from '../itemIds';
import { merging } from '../merging';

/** The verdicts that lead to the outputs, in the same order; what is not kept leaves on the last. */
const verdicts: ReadonlyArray<RecordedDecision['verdict']> = ['same', 'notSame', 'takeBack'];

/** What somebody said, without about whom. */
interface Said {
	verdict: Verdict;
	survivorship: Survivorship;
	by: string;
	forGood: boolean;
}

/** Keeps what somebody decided about the two leads of each item. */
export async function recordDecision(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const parts = merging.read(source);
	const { options } = matching.read(source);
	const survives = compiled(parts.survivorship, survivorshipOf);
	const now = Date.now();
	return await placeInStore(context, outputNames.recordDecision, async (open, json, itemIndex) => {
		const said: Said = {
			verdict: parts.decision.at(itemIndex),
			survivorship: survives(itemIndex),
			by: parts.doneBy.at(itemIndex),
			forGood: parts.writeForGood.at(itemIndex),
		};
		if (parts.decisionFrom.at(itemIndex) === 'link') {
			const { workspace } = options.at(itemIndex);
			const link = { token: parts.decisionToken.at(itemIndex), workspace };
			return await recordByLink(context, open, said, link, now);
		}
		const session = open(liveWorkspace(context, options.at(itemIndex), json));
		const leads = leadsOf(json, {
			leadId: parts.decisionLeadId.at(itemIndex),
			otherId: parts.decisionOtherId.at(itemIndex),
		});
		const facts = { ...said, ...leads, candidates: candidatesIn(json) };
		return placed(await record(session, facts, now));
	});
}

/** Keeps what somebody decided who was led to a page by a link, and says what the page is to say. */
async function recordByLink(
	context: IExecuteFunctions,
	open: OpenWorkspace,
	said: Said,
	{ token, workspace }: { token: string; workspace: string | undefined },
	now: number,
): Promise<Placement> {
	const opened = await openedLink(context, open, token, {
		...{ purpose: linkPurposes.samePerson, workspace, testsAlone: false },
	});
	if ('refused' in opened) return placed(refusedBy(said, opened.refused), opened.refused);
	const { session, inquiryId } = opened;
	const asked = await askedAtInquiry(session, inquiryId);
	if (!asked) {
		const gone = answerNobody('lead.unknown', 'the inquiry is gone, such as after an erasure');
		return placed(refusedBy(said, gone), gone);
	}
	const { leadId, otherId } = asked;
	const recorded = await record(session, { ...said, leadId, otherId }, now);
	const { forGood } = said;
	return placed(recorded, await decisionAnswer(session, recorded, { asked, forGood }));
}

const refusedBy = ({ verdict }: Said, { title, text }: NotFound): RecordedDecision => ({
	...{ reason: `${title} ${text}`, verdict, done: false, leadId: null, otherId: null },
});

/** On the output of what was decided, with what is to be shown of it. */
function placed(
	{ merge, ...decision }: RecordedDecision,
	answer?: { title: string; text: string },
): Placement {
	return {
		output: decision.done ? verdicts.indexOf(decision.verdict) : verdicts.length,
		adds: {
			decision: { ...decision, ...(answer && { answer }) },
			...(merge && { merge }),
		},
	};
}

/** Whom the screen names; the item says it only where the screen names nobody. */
function leadsOf(json: IDataObject, named: { leadId: string; otherId: string }) {
	const isNamed = named.leadId !== '';
	return {
		leadId: isNamed ? named.leadId : (leadIdIn(json) ?? ''),
		otherId: named.otherId || (isNamed ? null : candidateIn(json)),
	};
}
