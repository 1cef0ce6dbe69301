import type { INodeProperties } from 'n8n-workflow';
import { LeadOpsError } from '../core/errors';
import { mapped, parameters, switchColumn, textColumn } from '../shared';

/** What is said on the screen of an operation that changes nothing. */
export const shadowNotice: INodeProperties[] = [
	{
		displayName:
			'Connect this node behind the Lead Route Assign that assigns, as a branch of its own. The settings below are on trial: no lead is given to anybody, no turn is taken and no clock starts. Read what came of it with Shadow Report.',
		name: 'shadowNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { operation: ['shadow'] } },
	},
];

const show = (...operation: string[]) => ({ show: { operation } });

const named = textColumn({
	displayName: 'Shadow Name',
	default: 'Shadow',
	fixed: true,
	displayOptions: show('shadow', 'shadowReport'),
	description:
		'What these settings on trial are called. Turns, caps and counts are kept under it, so each set of settings needs a name of its own.',
});

/** Which shadow it is, and what becomes of its counts. */
export const shadowParameters = parameters({
	shadowName: {
		...named,
		read: (written, place) =>
			mapped(named.read(written, place), (name) => {
				if (name.trim() !== '') return name.trim();
				throw new LeadOpsError({
					code: 'shadow.unnamed',
					message: 'Shadow Name is empty',
					hint: 'Write a name for the settings on trial, such as "New Territories".',
				});
			}),
	},
	beginAnew: switchColumn({
		displayName: 'Begin Anew',
		default: false,
		displayOptions: show('shadowReport'),
		description:
			'Whether the shadow of the live workspace forgets its turns and counts after this report and begins anew with the next lead, such as after a change of its settings',
	}),
});
