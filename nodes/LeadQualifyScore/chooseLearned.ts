import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { itemParts } from '../core/lead';
import {
	inLiveAndTest,
	liveNameOf,
	liveWorkspace,
	placeItems,
	settingsOf,
	tellReasons,
	type Setting,
	type StoreSession,
} from '../shared';
import { optionParameters, outputNames } from './description';

const outputs = outputNames.learnHistory;

/** Something that is learned from a history, kept in versions and put to use. */
export interface Subject<Learned> {
	/** `items`, `store`, `version` or `ready`; the same for all items. */
	from: Setting<string>;
	version: Setting<number>;
	/** Whether it is used from then on. */
	forGood: Setting<boolean>;
	/** What the history of a workspace teaches, as an item asks for it. */
	ofStore(workspace: string, itemIndex: number): Promise<Learned>;
	/** What all items together teach. */
	ofItems(): Promise<Learned>;
	/** Tells of it, and puts it to use where that is said, in a live workspace and its test copy. */
	choose(
		sessions: [StoreSession, StoreSession],
		asked: { choice: Learned | number | 'ready'; forGood: boolean },
		now: number,
	): Promise<{ done: boolean; reason: string }>;
}

/**
 * Learns, or looks at what was learned and is kept, and puts it to use where the switch says so. It always is
 * about the live workspace, whose test copy follows it.
 */
export const chooseLearned = async <Learned>(
	context: IExecuteFunctions,
	subject: Subject<Learned>,
): Promise<INodeExecutionData[][]> =>
	subject.from.at(0) === 'items'
		? await byItems(context, subject)
		: await byStore(context, subject);

const placeOf = ({ done }: { done: boolean }) => outputs.indexOf(done ? 'In Use' : 'Not in Use');

/** Each item asks once. */
async function byStore<Learned>(
	context: IExecuteFunctions,
	{ from, version, forGood, ofStore, choose }: Subject<Learned>,
) {
	const { options } = optionParameters.read(settingsOf(context));
	const now = Date.now();
	return await placeItems(context, outputs, async (json, itemIndex) => {
		const workspace = liveNameOf(liveWorkspace(context, options.at(itemIndex), json));
		const source = from.at(itemIndex);
		const asked = {
			forGood: forGood.at(itemIndex),
			choice:
				source === 'version'
					? version.at(itemIndex)
					: source === 'ready'
						? ('ready' as const)
						: await ofStore(workspace, itemIndex),
		};
		const learned = await inLiveAndTest(
			context,
			workspace,
			async (sessions) => await choose(sessions, asked, now),
		);
		return { output: placeOf(learned), adds: { learned } };
	});
}

/** All items are one history, which leaves as one item. */
async function byItems<Learned>(
	context: IExecuteFunctions,
	{ forGood, ofItems, choose }: Subject<Learned>,
) {
	const { options } = optionParameters.read(settingsOf(context));
	const items = context.getInputData();
	const json = items[0]?.json ?? {};
	const workspace = liveNameOf(liveWorkspace(context, options.at(0), json));
	const asked = { choice: await ofItems(), forGood: forGood.at(0) };
	const learned = await inLiveAndTest(
		context,
		workspace,
		async (sessions) => await choose(sessions, asked, Date.now()),
	);
	const output = placeOf(learned);
	tellReasons(context, outputs, [{ output, reason: learned.reason }]);
	const left: INodeExecutionData = {
		json: itemParts({ learned }) as IDataObject,
		pairedItem: items.map((_, item) => ({ item })),
	};
	return outputs.map((_, place) => (place === output ? [left] : []));
}
