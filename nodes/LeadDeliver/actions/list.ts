import type { IExecuteFunctions } from 'n8n-workflow';
import { describeHold, personOutput } from '../../core/deliver';
import { countDeliveries, listDeliveries, sendersOf } from '../../desk/deliver';
import { describeLeft, leftBehind, type LeftBehind } from '../../desk/workspace';
import { settingsOf, type StoreSession } from '../../shared';
import { whichParameters } from '../description';
import { placeDeliveries } from '../placeDeliveries';

/** Says what waits, what is held and what a person has to decide. */
export async function list(context: IExecuteFunctions) {
	const now = Date.now();
	const { channel, limit } = whichParameters.read(settingsOf(context));
	return await placeDeliveries(context, 'list', async (about) => {
		const { session, workspace, open, itemIndex } = about;
		const named = channel.at(itemIndex).trim();
		const filter = named === '' ? {} : { channel: named };
		const deliveries = await listDeliveries(session, filter, limit.at(itemIndex), now);
		const counts = await countDeliveries(session, filter);
		const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
		const held = await heldIn(session, named);
		const waiting = await session.deliveries.waitingChannels();
		const { unheard } = await sendersOf(
			session,
			[...waiting.map((each) => each.channel), personOutput].filter(
				(each) => named === '' || each === named,
			),
			now,
		);
		const left = await leftBehind(open, workspace, now);
		return {
			output: 0,
			adds: {
				...{ deliveries, total, held, unheard, left },
				reason: said(counts, total - deliveries.length, held, unheard, left),
			},
		};
	});
}

async function heldIn({ deliveries }: StoreSession, named: string) {
	return (await deliveries.heldChannels())
		.filter(({ channel }) => named === '' || channel === named)
		.flatMap(({ channel, state: { hold } }) =>
			hold
				? [{ channel, since: new Date(hold.since).toISOString(), ...describeHold(channel, hold) }]
				: [],
		);
}

function said(
	counts: ReadonlyMap<string, number>,
	notShown: number,
	held: ReadonlyArray<{ channel: string }>,
	unheard: readonly string[],
	left: readonly LeftBehind[],
): string {
	const silent = unheard.filter((output) => output !== personOutput);
	const parts = [
		counts.size === 0
			? 'Nothing waits.'
			: `${[...counts].map(([stands, n]) => `${n} ${stands}`).join(', ')}.`,
		notShown > 0 && `${notShown} of them ${notShown === 1 ? 'is' : 'are'} not listed: raise Limit.`,
		held.length > 0 && `Held: ${held.map(({ channel }) => channel).join(', ')}.`,
		silent.length > 0 && `Nobody sends ${silent.join(', ')}: publish Lead Delivery Trigger.`,
		...left.map((each) => `${describeLeft(each).message}.`),
		unheard.includes(personOutput) &&
			`Nobody is told of what a person has to decide: connect the output "${personOutput}" of Lead Delivery Trigger.`,
	];
	return parts.filter((part) => part !== false).join(' ');
}
