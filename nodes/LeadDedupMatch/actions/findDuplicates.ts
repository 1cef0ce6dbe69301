import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { LeadOpsError } from '../../core/errors';
import { itemParts } from '../../core/lead';
import {
	duplicatesAmongRows,
	duplicatesInStore,
	type FoundDuplicates,
	type ReadBooks,
	type ToldGroup,
} from '../../desk/match';
import {
	liveNameOf,
	liveWorkspace,
	placeItems,
	readStore,
	settingsOf,
	tellReasons,
	workspaceFor,
	writtenMoment,
	type Placement,
	type Setting,
} from '../../shared';
import { matching, outputNames } from '../description';
import { finding, sinceLabel } from '../finding';
import { ownFieldsOf } from '../ownFields';
import { unreadRows } from '../unreadRows';

const outputs = outputNames.findDuplicates;

/** The outputs by their places. */
const [ofGroups, ofOthers] = [outputs.indexOf('Duplicates'), outputs.indexOf('Others')];

/** Lists records that are likely one person, a group an item. Nothing is written. */
export async function findDuplicates(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { duplicatesIn } = finding.read(settingsOf(context));
	return duplicatesIn.at(0) === 'items' ? await amongItems(context) : await inStore(context);
}

const readerOf =
	(context: IExecuteFunctions, workspace: string): ReadBooks =>
	async (work) =>
		await readStore(context, async (open) => await work(open(workspace)));

/** Each item asks once; those who ask for the same are told the same. */
async function inStore(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { atLeast, mostGroups, askedSince } = finding.read(source);
	const zone = context.getTimezone();
	const { options } = matching.read(source);
	const known = new Map<string, FoundDuplicates>();
	return await placeItems(context, outputs, async (json, itemIndex) => {
		const facts = {
			...{ atLeast: atLeast.at(itemIndex), most: mostGroups.at(itemIndex) },
			since: writtenMoment(sinceLabel, askedSince.at(itemIndex), zone),
		};
		const workspace = liveWorkspace(context, options.at(itemIndex), json);
		const asked = JSON.stringify([workspace, facts]);
		const found =
			known.get(asked) ?? (await duplicatesInStore(readerOf(context, workspace), facts));
		known.set(asked, found);
		if (found.groups.length > 0) {
			return found.groups.map(
				(group): Placement => ({ output: ofGroups, adds: { duplicates: shown(group, found) } }),
			);
		}
		const reason = `No two of ${counted(found.compared, 'known lead')} are likely enough to be one person (at least ${facts.atLeast} %)${facts.since === null ? '' : ', with somebody among them who asked since then'}.`;
		return { output: ofOthers, adds: { duplicates: { reason } } };
	});
}

async function amongItems(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const source = settingsOf(context);
	const { atLeast, mostGroups, duplicateColumns, duplicateOwnFields } = finding.read(source);
	const items = context.getInputData();
	const facts = {
		atLeast: sameForAll(atLeast, 'At Least (Percent)', items.length),
		most: sameForAll(mostGroups, 'At Most (Groups)', items.length),
	};
	const workspace = liveNameOf(workspaceFor(context, matching.read(source).options.at(0)));
	const found = await duplicatesAmongRows(
		readerOf(context, workspace),
		items.map(({ json }) => json),
		{
			...{ ...facts, columns: duplicateColumns.at(0), zone: context.getTimezone() },
			ownFields: ownFieldsOf(duplicateOwnFields.at(0)),
			now: new Date().toISOString(),
		},
	);
	const groups = found.groups.map((group): INodeExecutionData => {
		const adds = { duplicates: shown(group, found) };
		return {
			json: itemParts(adds) as IDataObject,
			pairedItem: group.places.map((item) => ({ item })),
		};
	});
	const inGroups = new Set(found.groups.flatMap(({ places }) => places));
	const waits = new Set(found.morePlaces);
	const others = items.flatMap(({ json, binary }, item): INodeExecutionData[] => {
		if (inGroups.has(item)) return [];
		const reason = waits.has(item)
			? `In a group of duplicates beyond the ${facts.most} that "At Most (Groups)" asks for.`
			: found.compared === 0
				? unreadRows(
						items.map(({ json: row }) => row),
						'Columns by Hand',
					)
				: `No other of ${counted(found.compared, 'item')} is likely enough to be the same person (at least ${facts.atLeast} %).`;
		return [
			{
				json: { ...json, ...itemParts({ duplicates: { reason } }) } as IDataObject,
				...(binary && { binary }),
				pairedItem: { item },
			},
		];
	});
	const placed = outputs.map((_, output) => (output === ofGroups ? groups : others));
	tellReasons(
		context,
		outputs,
		placed.flatMap((left, output) =>
			left.map(({ json }) => ({ output, reason: (json.duplicates as ToldGroup).reason })),
		),
	);
	return placed;
}

/** @throws LeadOpsError `duplicates.differs` by its label where items say something else */
function sameForAll(setting: Setting<number>, label: string, items: number): number {
	const first = setting.at(0);
	for (let item = 1; !setting.constant && item < items; item++) {
		if (setting.at(item) === first) continue;
		throw new LeadOpsError({
			code: 'duplicates.differs',
			message: `${label} is ${first} for the first item and ${setting.at(item)} for item ${item + 1}, but all items are looked at together`,
			hint: 'Write a number, or take it from what is the same for all items.',
		});
	}
	return first;
}

/** A group as it leaves, with how many more there are. */
function shown(
	{ reason, sure, count, survivor, ids, members, links }: ToldGroup,
	{ compared, groups, more }: FoundDuplicates,
) {
	const all = { compared, groups: groups.length, ...(more > 0 && { more }) };
	return { reason, sure, count, survivor, ids, members, links, ...all };
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
