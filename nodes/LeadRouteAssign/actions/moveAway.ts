import type { IExecuteFunctions } from 'n8n-workflow';
import { attemptAsync } from '../../core/attempt';
import type { Assignment } from '../../core/lead';
import { moveAway as moveLeadsAway, type Move, type MoveFacts } from '../../desk/assign';
import {
	inTransaction,
	liveNameOf,
	placeItems,
	settingsOf,
	workspaceFor,
	type Placement,
} from '../../shared';
import { nothingToDo, optionParameters, outputNames, outputOf } from '../description';
import { handOverParameters } from '../handOver';
import { ownerWritten } from '../ownerWritten';

/** Gives the open leads of the owner of each item to others, or says who would get which. */
export async function moveAway(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { handOverOwner, leadsMoved, nextTo, mostMoved, moveForGood } =
		handOverParameters.read(source);
	const { options } = optionParameters.read(source);
	const now = Date.now();
	return await placeItems(context, outputNames.moveAway, async (_json, itemIndex) => {
		const facts: MoveFacts = {
			from: ownerWritten(handOverOwner.at(itemIndex)),
			which: leadsMoved.at(itemIndex),
			nextOwner: { to: nextTo.at(itemIndex) },
			limit: mostMoved.at(itemIndex),
		};
		const forGood = moveForGood.at(itemIndex);
		const workspace = liveNameOf(workspaceFor(context, options.at(itemIndex)));
		const move = await (forGood ? moved : tried)(context, workspace, facts, now);
		return placesOf(move, forGood);
	});
}

const moved = async (
	context: IExecuteFunctions,
	workspace: string,
	facts: MoveFacts,
	now: number,
): Promise<Move> =>
	await inTransaction(context, async (open) => await moveLeadsAway(open(workspace), facts, now));

/** What would come of it: it is done, and undone with its transaction. */
async function tried(...[context, workspace, facts, now]: Parameters<typeof moved>): Promise<Move> {
	let outcome: Move | undefined;
	const undone = await attemptAsync(
		async (): Promise<never> =>
			await inTransaction(context, async (open) => {
				outcome = await moveLeadsAway(open(workspace), facts, now);
				throw new OnlyTried();
			}),
	);
	if (undone.ok) return undone.value;
	if (outcome && undone.error instanceof OnlyTried) return outcome;
	throw undone.error;
}

class OnlyTried extends Error {}

function placesOf({ name, isKnown, moved: leads, staying, hasMore }: Move, forGood: boolean) {
	const handOver = { from: name, forGood, staying, hasMore };
	if (leads.length === 0) {
		const reason = isKnown
			? `${name} has no open leads to move${staying > 0 ? `: ${staying} stay, as somebody works on them` : ''}.`
			: `${name} was never an owner in this workspace, so there are no leads to move.`;
		return { output: nothingToDo, adds: { handOver: { reason, ...handOver } } };
	}
	return leads.map(
		({ item, assignment }): Placement =>
			forGood
				? { output: outputOf(assignment), json: item, adds: { assignment, handOver } }
				: {
						output: nothingToDo,
						json: item,
						adds: { handOver: { ...wouldBe(assignment), ...handOver } },
					},
	);
}

/** What is only said: the item leaves as it is, where no step tells anybody of a lead that they do not have. */
const wouldBe = ({ owner, queue, reason }: Assignment) => ({
	reason: `Nothing was moved, because Move for Good is off. It would be: ${reason}`,
	would: { owner: owner?.name ?? null, queue: owner ? null : (queue?.name ?? null) },
});
