import { LeadOpsError } from '../core/errors';
import { mapped, parameters, switchColumn, textColumn } from '../shared';

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
