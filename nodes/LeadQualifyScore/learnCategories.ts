import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { itemParts } from '../core/lead';
import { givenCategory, guessedOf, teachingCategories } from '../core/qualify';
import { remembering } from '../core/remembering';
import { chooseTaught, decidedInStore, type Decided, type TaughtHistory } from '../desk/qualify';
import {
	inLiveAndTest,
	inSteps,
	leadReader,
	letOthers,
	liveNameOf,
	liveWorkspace,
	missingLeadReader,
	placeItems,
	readStore,
	settingsOf,
	tellReasons,
} from '../shared';
import { optionParameters, outputNames } from './description';
import { learning } from './learning';
import { relationshipOn } from './relationshipOn';

const outputs = outputNames.learnHistory;

/** Few items are of another workspace than the one before. */
const MOST_REMEMBERED = 20;

const placeOf = ({ done }: { done: boolean }) => outputs.indexOf(done ? 'In Use' : 'Not in Use');

/**
 * Learns what messages are about from what people said of them, or looks at what was learned and is kept, and
 * puts it to use where the switch says so. It always is about the live workspace, whose test copy follows it.
 */
export async function learnCategories(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { categoriesFrom } = learning.read(settingsOf(context));
	return categoriesFrom.at(0) === 'items' ? await ofItems(context) : await ofStore(context);
}

/** Each item asks once; those of one workspace are told the same. */
async function ofStore(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { categoriesFrom, categoriesVersion, useCategories } = learning.read(source);
	const { options } = optionParameters.read(source);
	const now = Date.now();
	const learnedIn = remembering(
		MOST_REMEMBERED,
		async (workspace) =>
			await learn(
				await decidedInStore(
					async (work) => await readStore(context, async (open) => await work(open(workspace))),
					...([now, letOthers] as const),
				),
			),
	);
	return await placeItems(context, outputs, async (json, itemIndex) => {
		const workspace = liveNameOf(liveWorkspace(context, options.at(itemIndex), json));
		const forGood = useCategories.at(itemIndex);
		const from = categoriesFrom.at(itemIndex);
		const choice =
			from === 'version'
				? categoriesVersion.at(itemIndex)
				: from === 'ready'
					? 'ready'
					: await learnedIn(workspace);
		const learned = await choose(context, workspace, { choice, forGood }, now);
		return { output: placeOf(learned), adds: { learned } };
	});
}

/** All items are one history, which leaves as one item. */
async function ofItems(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { options } = optionParameters.read(source);
	const items = context.getInputData();
	const json = items[0]?.json ?? {};
	const workspace = liveNameOf(liveWorkspace(context, options.at(0), json));
	const choice = await learn(decidedIn(context));
	const forGood = learning.read(source).useCategories.at(0);
	const learned = await choose(context, workspace, { choice, forGood }, Date.now());
	const output = placeOf(learned);
	tellReasons(context, outputs, [{ output, reason: learned.reason }]);
	const left: INodeExecutionData = {
		json: itemParts({ learned }) as IDataObject,
		pairedItem: items.map((_, item) => ({ item })),
	};
	return outputs.map((_, place) => (place === output ? [left] : []));
}

/** The items as messages that somebody decided about; an item of no address is somebody of its own. */
function decidedIn(context: IExecuteFunctions): Decided {
	const source = settingsOf(context);
	const { decidedCategory } = learning.read(source);
	const readLead = leadReader(source);
	const missing = missingLeadReader(source);
	const now = Date.now();
	const decided: Decided = { messages: [], unread: 0 };
	for (const [itemIndex, { json }] of context.getInputData().entries()) {
		const category = givenCategory(decidedCategory.at(itemIndex));
		const lead = missing(json, itemIndex) === null ? readLead(json, itemIndex, now) : undefined;
		const isNamed = typeof category === 'string' && category !== 'unclear';
		if (!lead?.message || !isNamed) decided.unread++;
		else {
			const asked = guessedOf(lead, relationshipOn(json));
			decided.messages.push({ asked, category, person: lead.email ?? `item ${itemIndex}` });
		}
	}
	return decided;
}

const learn = async ({ messages, unread }: Decided): Promise<TaughtHistory> => ({
	...(await inSteps(teachingCategories(messages))),
	unread,
});

const choose = async (
	context: IExecuteFunctions,
	workspace: string,
	choice: Parameters<typeof chooseTaught>[1],
	now: number,
) =>
	await inLiveAndTest(
		context,
		workspace,
		async (sessions) => await chooseTaught(sessions, choice, now),
	);
