import type { IExecuteFunctions } from 'n8n-workflow';
import {
	erasePerson as erase,
	findPerson,
	keptDefaultCountry,
	type PersonPlace,
} from '../../desk/people';
import { leadStore, settingsOf, testCopyOf } from '../../shared';
import { eraseParameters } from '../description';
import { placePeople, type PersonAsked } from '../placePeople';

/** Erases the person of each item, in the workspace and in its test copy. */
export async function erasePerson(context: IExecuteFunctions) {
	const { eraseForGood } = eraseParameters.read(settingsOf(context));
	const now = Date.now();
	let somebody = false;
	const placed = await placePeople(context, 'erasePerson', async (asked) => {
		const places = await placesOf(asked);
		if (places.length === 0) return { isFound: false, adds: {} };
		const forGood = eraseForGood.at(asked.itemIndex);
		const { erased, ...more } = await erase(places, forGood, now);
		somebody ||= erased;
		const erasure = { erased, at: new Date(now).toISOString(), ...more };
		return { isFound: true, adds: { erasure } };
	});
	if (somebody) await (await leadStore(context)).overwriteDeleted();
	return placed;
}

/** Where the person is. People who try a workflow out do so with the data of real people. */
async function placesOf({ whose, found, workspace, open }: PersonAsked): Promise<PersonPlace[]> {
	const places: PersonPlace[] = found.isFound ? [{ session: open(workspace), person: found }] : [];
	const testCopy = testCopyOf(workspace);
	if (testCopy === workspace) return places;
	const session = open(testCopy);
	// A number means the same person in both, whatever was read in the copy.
	const defaultCountry = whose.defaultCountry ?? (await keptDefaultCountry(open(workspace)));
	const person = await findPerson(session, { ...whose, defaultCountry });
	return person.isFound ? [...places, { session, person }] : places;
}
