import type { IExecuteFunctions } from 'n8n-workflow';
import {
	placeInStore,
	whoseReader,
	workspaceFor,
	type Placement,
	type ReadSetting,
	type StoreOptions,
	type StoreSession,
} from '../shared';
import { findWhose, type Found } from './findWhose';

/**
 * Takes each item through `place`, with whom it is about as far as the store knows.
 *
 * @param outputs how many outputs the operation has
 */
export async function placeFound(
	context: IExecuteFunctions,
	setting: ReadSetting,
	outputs: number,
	place: (session: StoreSession, found: Found, itemIndex: number) => Promise<Placement>,
) {
	const readWhose = whoseReader(setting);
	const options = setting<StoreOptions>('options', {});
	return await placeInStore(context, outputs, async (workspace, json, itemIndex) => {
		const whose = readWhose(json, itemIndex);
		const session = workspace(workspaceFor(context, options.at(itemIndex), whose.workspace));
		return await place(session, await findWhose(session, whose), itemIndex);
	});
}
