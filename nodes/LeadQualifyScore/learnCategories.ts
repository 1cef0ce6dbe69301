import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { givenCategory, guessedOf, teachingCategories } from '../core/qualify';
import { remembering } from '../core/remembering';
import { chooseTaught, decidedInStore, type Decided, type TaughtHistory } from '../desk/qualify';
import {
	inSteps,
	leadReader,
	letOthers,
	missingLeadReader,
	readStore,
	settingsOf,
} from '../shared';
import { chooseLearned } from './chooseLearned';
import { learning } from './learning';
import { relationshipOn } from './relationshipOn';

/** Few items are of another workspace than the one before. */
const MOST_REMEMBERED = 20;

/**
 * Learns what messages are about from what people said of them, or looks at what was learned and is kept, and
 * puts it to use where the switch says so. It always is about the live workspace, whose test copy follows it.
 */
export async function learnCategories(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { categoriesFrom, categoriesVersion, useCategories } = learning.read(settingsOf(context));
	const now = Date.now();
	const ofStore = remembering(
		MOST_REMEMBERED,
		async (workspace) =>
			await learn(
				await decidedInStore(
					async (work) => await readStore(context, async (open) => await work(open(workspace))),
					...([now, letOthers] as const),
				),
			),
	);
	return await chooseLearned(context, {
		...{ from: categoriesFrom, version: categoriesVersion, forGood: useCategories },
		...{ ofStore, ofItems: async () => await learn(decidedIn(context)), choose: chooseTaught },
	});
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
