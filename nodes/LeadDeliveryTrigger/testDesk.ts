import { isSentByEmail } from '../core/deliver';
import type { Handout } from '../desk/deliver';
import { testCopyOf, type Looked } from '../shared';
import { DeliveryDesk, type DeskSettings, type TriggerContext } from './DeliveryDesk';

/**
 * Sends what runs by hand have queued: every message goes to one address by email, marked as a
 * test, and nothing goes to a system.
 *
 * @param to where they go; empty for nowhere
 * @returns a look, or nothing where nothing is to be sent
 */
export function testDesk(
	context: TriggerContext,
	settings: DeskSettings,
	to: string,
): ((now: number) => Promise<Looked>) | undefined {
	const email = settings.channels.findIndex(({ channel }) => isSentByEmail(channel)) + 1;
	if (to === '' || email === 0) return undefined;
	const desk = new DeliveryDesk(context, {
		...settings,
		storeWorkspace: testCopyOf(settings.storeWorkspace),
		leaving: ({ delivery, item }: Handout) =>
			delivery.audience === 'system'
				? null
				: { output: email, item: { ...item, delivery: marked(item.delivery, to) } },
	});
	return async (now) => await desk.send(now);
}

const marked = (delivery: unknown, to: string) => {
	const given = (delivery ?? {}) as { to?: string; subject?: string; channel?: string };
	return { ...given, to, test: true, subject: `[Test, for ${given.to}] ${given.subject ?? ''}` };
};
