import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Answer, NotFound, Sla } from '../core/lead';
import { answerNobody, summarizeClocks } from '../core/sla';
import type { Unknown } from '../desk/clocks';
import { linkPurposes, type LinkPurpose } from '../desk/links';
import { whoIsMeant } from '../desk/people';
import {
	isTestCopy,
	placeInStore,
	saidOnce,
	tokenReader,
	whoseReader,
	workspaceFor,
	type OpenWorkspace,
	type Placement,
	type SettingSource,
	type StoreSession,
} from '../shared';
import { optionParameters } from './description';
import type { About, Found } from './found';
import { leadOfLink } from './leadOfLink';

/** Where a lead goes that was found, and where an item that is about nobody. */
export interface Places {
	/** The names of the operation's outputs, in order. */
	outputs: readonly string[];
	found: (session: StoreSession, meant: About, itemIndex: number) => Promise<Placement>;
	/** The output for an item that is about nobody in particular. */
	notFound: number;
	/** What is done all the same for somebody who was not found, in a sentence; `null` for nothing. */
	ofUnknown?: (
		session: StoreSession,
		unknown: Unknown,
		itemIndex: number,
	) => Promise<string | null>;
	/** What a link has to be for to be taken; to say what was done, if not given. */
	opens?: (itemIndex: number) => LinkPurpose;
}

/**
 * Takes each item to its place, by whom it is about as far as the store knows. With what was told of
 * nobody nothing is done, and the item says why.
 */
export async function placeMeant(
	context: IExecuteFunctions,
	source: SettingSource,
	{ outputs, found, notFound, ofUnknown, opens = () => linkPurposes.acted }: Places,
) {
	const findLead = leadFinder(context, source, { opens, ofUnknown });
	return await placeInStore(context, outputs, async (workspace, json, itemIndex) => {
		const lead = await findLead(workspace, json, itemIndex);
		if ('refused' in lead) return { output: notFound, adds: { sla: notFoundSla(lead.refused) } };
		return await found(lead.session, lead.meant, itemIndex);
	});
}

/** No clock, and why. */
const notFoundSla = (answer: NotFound): Sla => ({
	...summarizeClocks([]),
	...{ repeated: false, reason: `${answer.title} ${answer.text}`, answer },
});

/** Finds whom an item is about: by a signed link where that is chosen, else by what the item says. */
function leadFinder(
	context: IExecuteFunctions,
	source: SettingSource,
	{ opens, ofUnknown }: Required<Pick<Places, 'opens'>> & Pick<Places, 'ofUnknown'>,
) {
	const readToken = tokenReader(source);
	const readWhose = whoseReader(source);
	const { options } = optionParameters.read(source);
	const said = saidOnce(context, Date.now());
	return async (workspace: OpenWorkspace, json: IDataObject, itemIndex: number): Promise<Found> => {
		const token = readToken(itemIndex);
		if (token !== null) {
			const link = { carried: token, opens: opens(itemIndex), options: options.at(itemIndex) };
			return await leadOfLink(context, workspace, link);
		}
		const whose = readWhose(json, itemIndex);
		const name = workspaceFor(context, options.at(itemIndex), whose);
		const session = workspace(name);
		await said.tellUnwatched(session, name);
		const { lead, problem, code, note } = await whoIsMeant(session, whose);
		if (lead) {
			return {
				session,
				meant: { about: lead, note, isPerson: false, isTest: isTestCopy(name), kept: null },
			};
		}
		const done = await ofUnknown?.(session, { written: whose, code }, itemIndex);
		const why = problem ?? 'nobody was found';
		return { refused: answerNobody(code ?? 'lead.unknown', why, done ?? undefined) };
	};
}

/**
 * An answer with what was odd about the item at its end; of a test the page says so, that nobody takes it for
 * a real lead.
 */
export const withNotes = <Said extends { reason: string; answer?: Answer | undefined }>(
	sla: Said,
	{ note, isTest }: Pick<About, 'note' | 'isTest'>,
	...notes: Array<string | null>
): Said => ({
	...sla,
	reason: [sla.reason, note, ...notes].filter(Boolean).join('; '),
	...(isTest && sla.answer && { answer: ofTest(sla.answer) }),
});

const ofTest = (answer: Answer): Answer => ({
	...answer,
	text: `${answer.text} This was a test: it counts in the test copy, and nothing has changed for a real lead.`,
});
