import { isSentByEmail } from '../core/deliver';
import type { Handout } from '../desk/deliver';
import { testCopyOf } from '../shared';
import { DeliveryDesk, type DeskSettings, type TriggerContext } from './DeliveryDesk';

/**
 * Sends what runs by hand have queued: every message goes to one address by email, marked as a
 * test, and nothing goes to a system. No person is told of what fails; the failed run shows it.
 *
 * @param to where they go; empty for nowhere
 * @returns nothing where nothing is to be sent
 */
export function testDesk(
	context: TriggerContext,
	settings: DeskSettings,
	to: string,
	onEnd: () => void,
): DeliveryDesk | undefined {
	const { channels, branches } = settings;
	const email = channels.findIndex(({ channel }) => isSentByEmail(channel)) + 1;
	if (to === '' || email === 0 || !branches.isConnected(email)) return undefined;
	return new DeliveryDesk(
		context,
		{
			...settings,
			storeWorkspace: testCopyOf(settings.storeWorkspace),
			branches: {
				...branches,
				isConnected: (output) => output !== 0,
				hasBegin: () => branches.hasBegin(email),
			},
			leaving: ({ delivery, item }: Handout) =>
				delivery.audience === 'system' ? null : { output: email, item: markedTest(item, to) },
		},
		onEnd,
	);
}

/** The item of a message that goes to who tries it, with whom it was for. A reply goes to nobody else. */
export function markedTest(item: Handout['item'], to: string): Handout['item'] {
	const given = (item.delivery ?? {}) as { to?: string; subject?: string };
	const subject = `[Test, for ${given.to}] ${given.subject ?? ''}`;
	return { ...item, delivery: { ...given, to, replyTo: '', test: true, subject } };
}
