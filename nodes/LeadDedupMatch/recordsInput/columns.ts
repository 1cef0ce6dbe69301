import type { ComparedWith } from '../../core/match';
import { choiceColumn } from '../../shared';
import { columnsByHand } from '../columnsByHand';

/** What columns of records by hand are called on the screen. */
export const byHandLabel = 'Record Columns';

/** With whom leads are compared, and what of records has to be named by hand. */
export const recordColumns = {
	compareWith: choiceColumn<ComparedWith>({
		displayName: 'Compare With',
		// It decides which inputs the node has.
		noDataExpression: true,
		default: 'store',
		options: [
			{
				name: 'Both',
				value: 'both',
				description: 'A lead is known if the Lead Store or a record knows them',
			},
			{
				name: 'Known Leads',
				value: 'store',
				description: 'Those that came in before, which the Lead Store keeps',
			},
			{
				name: 'The Records Input',
				value: 'records',
				description:
					'Records of any CRM, sheet or Data Table alone, and leads of the last hour that may have no record yet',
			},
		],
		description:
			'Who counts as known. Records come in on a second input, such as from a search in your CRM; their owner, stage and ID come along.',
	}),
	recordColumns: columnsByHand({
		displayName: byHandLabel,
		displayOptions: { show: { compareWith: ['records', 'both'] } },
	}),
};
