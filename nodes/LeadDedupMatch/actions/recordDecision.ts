import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { survivorshipOf } from '../../core/match';
import { recordDecision as record, type RecordedDecision } from '../../desk/match';
import { compiled, liveWorkspace, placeInStore, settingsOf } from '../../shared';
import { matching, outputNames } from '../description';
import { candidateIn, candidatesIn, leadIdIn } from '../itemIds';
import { merging } from '../merging';

/** The verdicts that lead to the outputs, in the same order; what is not kept leaves on the last. */
const verdicts: ReadonlyArray<RecordedDecision['verdict']> = ['same', 'notSame', 'takeBack'];

/** Keeps what somebody decided about the two leads of each item. */
export async function recordDecision(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const parts = merging.read(source);
	const { options } = matching.read(source);
	const survives = compiled(parts.survivorship, survivorshipOf);
	const now = Date.now();
	return await placeInStore(context, outputNames.recordDecision, async (open, json, itemIndex) => {
		const session = open(liveWorkspace(context, options.at(itemIndex), json));
		const { merge, ...decision } = await record(
			session,
			{
				verdict: parts.decision.at(itemIndex),
				...leadsOf(json, {
					leadId: parts.decisionLeadId.at(itemIndex),
					otherId: parts.decisionOtherId.at(itemIndex),
				}),
				survivorship: survives(itemIndex),
				by: parts.doneBy.at(itemIndex),
				forGood: parts.writeForGood.at(itemIndex),
				candidates: candidatesIn(json),
			},
			now,
		);
		return {
			output: decision.done ? verdicts.indexOf(decision.verdict) : verdicts.length,
			adds: { decision, ...(merge && { merge }) },
		};
	});
}

/** Whom the screen names; the item says it only where the screen names nobody. */
function leadsOf(json: IDataObject, named: { leadId: string; otherId: string }) {
	const isNamed = named.leadId !== '';
	return {
		leadId: isNamed ? named.leadId : (leadIdIn(json) ?? ''),
		otherId: named.otherId || (isNamed ? null : candidateIn(json)),
	};
}
