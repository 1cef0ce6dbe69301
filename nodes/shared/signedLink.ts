import type { INodeProperties } from 'n8n-workflow';
import { fieldNamesColumn, leadPlaces } from './leadFields';
import { choiceColumn, parameters, textColumn, type SettingSource } from './settings';

const lead = parameters({
	leadFrom: choiceColumn({
		displayName: 'Lead',
		default: 'normalized',
		options: [
			...leadPlaces,
			{
				name: 'From a Signed Link',
				value: 'link',
				description:
					'The {link} of a message opened a form, which passes its token on. Choose this wherever somebody outside can fill in the form: an ID can be guessed, a link cannot.',
			},
		],
		description: 'Where on the item it says which lead is meant',
	}),
	leadFieldNames: fieldNamesColumn,
	token: textColumn({
		displayName: 'Token',
		default: '={{ $json.token }}',
		displayOptions: { show: { leadFrom: ['link'] } },
		description:
			'What the link carries as "token". In the form, add a Hidden Field with this name; n8n fills it in from the address.',
	}),
});

/** Draws where a node finds the lead, for one that may also be opened by somebody outside. */
export const linkedLeadFields: readonly INodeProperties[] = lead.fields;

/**
 * Reads the token of a signed link, where {@link linkedLeadFields} say that the lead is found by one;
 * `null` where it is found otherwise, and empty where there is none.
 */
export function tokenReader(source: SettingSource) {
	const { leadFrom, token } = lead.read(source);
	return (itemIndex: number): string | null =>
		leadFrom.at(itemIndex) === 'link' ? token.at(itemIndex).trim() : null;
}
