import type { IExecuteFunctions } from 'n8n-workflow';
import { alikeLeads, findPerson, type FoundPerson } from '../desk/people';
import {
	isTestRun,
	placeInStore,
	settingsOf,
	whoseReader,
	workspaceFor,
	type OpenWorkspace,
	type Whose,
} from '../shared';
import { optionParameters, outputNames, type Operation } from './description';

/** The person of one item, and where they were looked for. */
export interface PersonAsked {
	whose: Whose;
	found: FoundPerson;
	/** The name of the workspace. */
	workspace: string;
	open: OpenWorkspace;
	itemIndex: number;
}

/**
 * Takes the person of each item through `act`. An item leaves on the first output when somebody
 * was found, else on the second, and says in `person` who was found and how.
 *
 * @param operation by whose outputs it leaves
 * @param act gives what is added to an item
 */
export async function placePeople(
	context: IExecuteFunctions,
	operation: Exclude<Operation, 'backUp' | 'findForgotten'>,
	act: (asked: PersonAsked) => Promise<{ isFound: boolean; adds: object }>,
) {
	const source = settingsOf(context);
	const readWhose = whoseReader(source);
	const { options } = optionParameters.read(source);

	return await placeInStore(context, outputNames[operation], async (open, json, itemIndex) => {
		const whose = readWhose(json, itemIndex);
		const ofItem = options.at(itemIndex);
		const workspace = workspaceFor(context, ofItem, whose);
		const session = open(workspace);
		const found = await findPerson(session, whose);
		const alike = found.isFound ? await alikeLeads(session, found) : [];
		const { isFound, adds } = await act({ whose, found, workspace, open, itemIndex });
		const inTestCopy = !isFound && isTestRun(context, ofItem);
		const person = {
			leadIds: found.leadIds,
			inquiryIds: found.inquiryIds,
			alike,
			reason: inTestCopy
				? `${found.reason} A run by hand looks in the test copy of the workspace; turn on the option Use Live Data in Test Runs to look in the real one.`
				: found.reason,
		};
		return { output: isFound ? 0 : 1, adds: { person, ...adds } };
	});
}
