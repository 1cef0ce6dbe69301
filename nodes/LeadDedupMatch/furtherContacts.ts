import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Lead } from '../core/lead';
import { isContactKind, ownValuesIn } from '../core/match';
import { furtherReader } from '../desk/match';
import { keptDefaultCountry, normalizedWith } from '../desk/people';
import { liveNameOf, readStore, workspaceFor } from '../shared';
import type { matching } from './description';

type ReadFurther = (lead: Lead, json: IDataObject) => Lead;

/**
 * What reads the mailboxes and numbers that own fields name, as Lead Normalize reads the main ones: by the
 * country of the lead, else that of Lead Normalize, else that of the workspace.
 */
export async function furtherContactsReader(
	context: IExecuteFunctions,
	{ ownFields, options }: Pick<ReturnType<typeof matching.read>, 'ownFields' | 'options'>,
): Promise<ReadFurther> {
	if (!ownFields.at(0).some(({ kind }) => isContactKind(kind))) return (lead) => lead;
	const workspace = liveNameOf(workspaceFor(context, options.at(0)));
	const country = await readStore(
		context,
		async (open) => await keptDefaultCountry(open(workspace)),
	);
	const read = await furtherReader();
	return (lead, json) => {
		const countries = [lead.country, normalizedWith(json), country];
		return read(
			lead,
			ownValuesIn(lead.compared ?? {}, [lead.custom, lead]),
			countries.filter((each) => each !== null),
		);
	};
}
