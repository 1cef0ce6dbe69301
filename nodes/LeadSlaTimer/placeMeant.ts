import type { IExecuteFunctions } from 'n8n-workflow';
import { whoIsMeant, type MeantLead } from '../desk/people';
import {
	placeInStore,
	whoseReader,
	workspaceFor,
	type Placement,
	type SettingSource,
	type StoreSession,
} from '../shared';
import { optionParameters } from './description';

/** Whom an item is about, as far as the store knows. */
export interface About {
	about: MeantLead;
	/** Why nobody was found, or what is odd about who was; `null` for nothing. */
	problem: string | null;
}

/** What is told of nobody is about no inquiry and no lead. */
const nobody: MeantLead = { inquiryId: null, leadId: null };

export const isNobody = ({ inquiryId, leadId }: MeantLead): boolean =>
	inquiryId === null && leadId === null;

/**
 * Takes each item through `place`, with whom it is about as far as the store knows.
 *
 * @param outputs how many outputs the operation has
 */
export async function placeMeant(
	context: IExecuteFunctions,
	source: SettingSource,
	outputs: number,
	place: (session: StoreSession, meant: About, itemIndex: number) => Promise<Placement>,
) {
	const readWhose = whoseReader(source);
	const { options } = optionParameters.read(source);
	return await placeInStore(context, outputs, async (workspace, json, itemIndex) => {
		const whose = readWhose(json, itemIndex);
		const session = workspace(workspaceFor(context, options.at(itemIndex), whose));
		const { lead, problem, note } = await whoIsMeant(session, whose);
		const about = { about: lead ?? nobody, problem: problem ?? note };
		return await place(session, about, itemIndex);
	});
}

/** An answer with what was odd about the item at its end. */
export const withNotes = <Sla extends { reason: string }>(
	sla: Sla,
	...notes: Array<string | null>
): Sla => ({ ...sla, reason: [sla.reason, ...notes].filter(Boolean).join('; ') });
