import type { ITriggerFunctions } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import { describeLeft, leftBehind, type LeftBehind } from '../desk/workspace';
import { readStore, type StoreContext } from './storeAccess';

/**
 * Says when a trigger is published what waits in a workspace that it has left: in n8n's log, and to a
 * person where the trigger tells any. It goes on whatever comes of it.
 *
 * @param workspace the one that the trigger is of now
 * @param toPerson sends an item to where a person is told
 */
export async function tellLeft(
	context: StoreContext & Pick<ITriggerFunctions, 'logger'>,
	workspace: string,
	toPerson: (item: object) => void = () => {},
): Promise<void> {
	const left = await attemptAsync(
		async () =>
			await readStore(context, async (open) => await leftBehind(open, workspace, Date.now())),
	);
	if (!left.ok) {
		context.logger.warn('The Lead Store could not say whether a workspace was left behind', {
			error: left.error,
		});
		return;
	}
	for (const each of left.value) {
		const { message, hint } = describeLeft(each);
		context.logger.warn(`${message}. ${hint}`);
		toPerson(itemOf(each));
	}
}

const itemOf = (left: LeftBehind) => ({
	problem: { code: 'workspace.left', ...describeLeft(left) },
	left,
});
