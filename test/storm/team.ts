import { setAvailability } from '../../nodes/desk/assign';
import type { StarterDesk } from '../n8n/desk';
import { parametersOf, type Template } from '../workflows/templates';

/** The starter's. */
const team = ['Ann Lee', 'Bo Chan', 'Cy Diaz'];

/** The team works around the clock, and leads wait while everybody is away. */
export function waits(template: Template) {
	const route = parametersOf(template, 'Give It an Owner');
	const { owner } = route.owners as { owner: Array<Record<string, unknown>> };
	for (const line of owner) line.more = { hours: 'always' };
	route.options = { ...(route.options as object), whenNobody: 'wait' };
}

/**
 * Says that everybody is away.
 *
 * @param forMs for so long; with 0, that they are back
 * @returns when they are back, epoch milliseconds
 */
export async function everybodyAway(
	{ look }: Pick<StarterDesk, 'look'>,
	forMs: number,
): Promise<number> {
	const now = Date.now();
	const back = now + forMs;
	const until = forMs > 0 ? new Date(back).toISOString() : '';
	const said = { away: forMs > 0, from: '', until, by: '', forGood: true, workflowZone: 'UTC' };
	for (const owner of team) {
		await look(async (session) => await setAvailability(session, { owner, ...said }, now));
	}
	return back;
}
