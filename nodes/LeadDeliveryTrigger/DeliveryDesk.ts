import type { IDataObject, INodeExecutionData, IRun, ITriggerFunctions } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import { personOutput, runKey } from '../core/deliver';
import { longestRunMs } from '../core/sla';
import {
	claimDeliveries,
	keepWithRun,
	nextLookAt,
	noteRunEnd,
	noteTold,
	releaseChannel,
	type Handout,
	type Heard,
	type ListenedChannel,
	type Looking,
	type Matter,
	type SeenEnd,
} from '../desk/deliver';
import {
	inTransaction,
	Pace,
	readStore,
	StartedRuns,
	thisProcess,
	writeOrWarn,
	type Looked,
	type RunOrder,
	type StoreContext,
	type StoreSession,
} from '../shared';
import type { Branches } from './branches';
import type { ChannelSettings } from './readSettings';
import { endOfRun } from './runEnd';

/** How long an effect is its run's without a sign of life. After a kill it is looked at again. */
const leaseMs = 30_000;

/** So many matters a person may be told of at the same time. */
const mostTold = 3;

/** Of n8n's context, what the desk needs. */
export type TriggerContext = StoreContext &
	Pick<ITriggerFunctions, 'emit' | 'helpers' | 'logger' | 'getNode' | 'getWorkflow'>;

export interface DeskSettings {
	/** Whose deliveries, as the store knows it. */
	storeWorkspace: string;
	/** The same for the items: without the mark of a test run. */
	leadWorkspace: string;
	/** In the order of their outputs, which come after that of what a person has to hear. */
	channels: readonly ChannelSettings[];
	needsDone: boolean;
	branches: Branches;
	/**
	 * How an effect leaves: on which output and with which item, or not at all; as it is without it.
	 */
	leaving?: (handout: Handout, output: number) => { output: number; item: object } | null;
}

/** A channel with what it may send. */
interface Line {
	channel: string;
	output: number;
	gated: boolean;
	mostAtOnce: number;
	pace: Pace;
	/** Executions that go on. */
	running: number;
}

/**
 * Takes what was queued, sends each effect into the flow as an execution of its own, and hears how
 * that ended. An effect that nobody confirms is looked at again when its lease ends, so that none
 * is lost whatever is killed.
 */
export class DeliveryDesk {
	private readonly lines: Line[];

	private told = 0;

	private readonly runs: StartedRuns;

	/**
	 * @param onEnd hears that an execution has ended, so that more may leave
	 */
	constructor(
		private readonly context: TriggerContext,
		private readonly settings: DeskSettings,
		private readonly onEnd: () => void = () => {},
	) {
		this.runs = new StartedRuns(context);
		const { channels, branches } = settings;
		this.lines = channels.flatMap(({ channel, mostAtOnce, mostPerSecond }, index): Line[] => {
			const output = index + 1;
			// What nothing is connected to would be sent to nobody.
			if (!branches.isConnected(output)) return [];
			const pace = new Pace(mostPerSecond, Date.now());
			const gated = branches.hasBegin(output);
			return [{ channel, output, gated, mostAtOnce, pace, running: 0 }];
		});
	}

	/** The channels that are sent. */
	get channels(): string[] {
		return this.lines.map(({ channel }) => channel);
	}

	/** The outputs that lead anywhere, by their names. */
	get heard(): Heard {
		return {
			channels: this.tellsPersons ? [personOutput, ...this.channels] : this.channels,
			withoutBegin: this.lines.filter(({ gated }) => !gated).map(({ channel }) => channel),
		};
	}

	private get tellsPersons(): boolean {
		return this.settings.branches.isConnected(0);
	}

	/**
	 * Sends what may leave.
	 *
	 * @param now epoch milliseconds
	 */
	async send(now: number): Promise<Looked> {
		const free = this.lines
			.map(({ channel, gated, ...line }) => ({ channel, gated, most: freeIn(line, now) }))
			.filter(({ most }) => most > 0);
		const most = this.tellsPersons ? mostTold - this.told : 0;
		const looking = { channels: free.map(({ channel }) => channel), tells: most > 0 };
		const nextDueAt = await this.nextLookAt(looking);
		if (nextDueAt === null || nextDueAt > now) return { sent: 0, nextDueAt };
		return { sent: await this.claim(free, most, now), nextDueAt };
	}

	/**
	 * Sends what has waited longest, else tells a person one thing: a run by hand is one execution.
	 * Who runs it by hand has perhaps mended what held the channel.
	 *
	 * @param now epoch milliseconds
	 * @returns whether there was anything
	 */
	async sendOne(now: number): Promise<boolean> {
		const { storeWorkspace } = this.settings;
		const line = await inTransaction(this.context, async (workspace) => {
			const session = workspace(storeWorkspace);
			const [oldest] = (await this.waitingIn(session, now)).sort((a, b) => a.oldest - b.oldest);
			if (oldest) await releaseChannel(session, oldest.channel, now);
			return this.lines.find(({ channel }) => channel === oldest?.channel);
		});
		if (!line) return (await this.claim([], this.tellsPersons ? 1 : 0, now)) > 0;
		const { channel, gated } = line;
		return (await this.claim([{ channel, gated, most: 1 }], 0, now)) > 0;
	}

	/** Whether anything of its channels waits. */
	async hasWaiting(now: number): Promise<boolean> {
		const { storeWorkspace } = this.settings;
		const waiting = await inTransaction(
			this.context,
			async (workspace) => await this.waitingIn(workspace(storeWorkspace), now),
		);
		return waiting.length > 0;
	}

	/** Those of its channels in which something waits that may leave. */
	private async waitingIn({ deliveries }: Pick<StoreSession, 'deliveries'>, now: number) {
		return (await deliveries.waitingChannels()).filter(
			({ channel, oldest }) => oldest <= now && this.channels.includes(channel),
		);
	}

	/** @returns how many executions it has started */
	private async claim(
		channels: readonly ListenedChannel[],
		most: number,
		now: number,
	): Promise<number> {
		const { storeWorkspace, leadWorkspace } = this.settings;
		const limits = { channels, mostTold: most, leaseMs };
		const { handouts, matters } = await inTransaction(
			this.context,
			async (workspace) =>
				await claimDeliveries(workspace(storeWorkspace), limits, leadWorkspace, now),
		);
		for (const handout of handouts) this.handOut(handout);
		for (const matter of matters) this.tell(matter);
		return handouts.length + matters.length;
	}

	/** Tells a person, if anybody is told, what is about nothing that was queued here. */
	tellOnce(item: object): void {
		if (this.tellsPersons) void this.start(0, item);
	}

	/** Stops saying that executions go on, for a context in which nobody hears of their end. */
	release(): void {
		this.runs.release();
	}

	/** A look that keeps nobody from writing: most seconds of most days, nothing is due. */
	private async nextLookAt(looking: Looking): Promise<number | null> {
		const { storeWorkspace } = this.settings;
		return await readStore(
			this.context,
			async (workspace) => await nextLookAt(workspace(storeWorkspace), looking),
		);
	}

	private handOut(handout: Handout): void {
		const { delivery } = handout;
		const line = this.lines.find(({ channel }) => channel === delivery.channel);
		if (!line) return;
		const { id, attempt } = delivery;
		const item = ofThisProcess(handout.item);
		const left = this.settings.leaving
			? this.settings.leaving({ delivery, item }, line.output)
			: { output: line.output, item };
		if (left === null) {
			void this.write(id, async (session) => {
				await noteRunEnd(session, { id, attempt }, { kind: 'well' }, Date.now());
			});
			return;
		}
		line.running++;
		line.pace.take(1);
		const run = this.start(left.output, left.item, {
			beat: async () => {
				await this.write(id, async (session) => {
					await keepWithRun(session, { id, attempt }, Date.now() + leaseMs);
				});
			},
			key: runKey([this.context.getWorkflow().id ?? '', this.settings.storeWorkspace], delivery),
		});
		void run.then(async (end) => {
			await this.write(id, async (session) => {
				await noteRunEnd(session, { id, attempt }, end, Date.now());
			});
			line.running--;
			this.onEnd();
		});
	}

	private tell(matter: Matter): void {
		this.told++;
		const run = this.start(0, matter.item);
		void run.then(async (end) => {
			const name = matter.about.kind === 'channel' ? matter.about.channel : matter.about.id;
			await this.write(name, async (session) => {
				await noteTold(session, matter, end.kind === 'well', Date.now());
			});
			this.told--;
			this.onEnd();
		});
	}

	/** Starts an execution with one item on one output, and says how it ended. */
	private async start(
		output: number,
		item: object,
		order: Pick<RunOrder, 'beat' | 'key'> = {},
	): Promise<SeenEnd> {
		const { branches, needsDone, channels } = this.settings;
		const items: INodeExecutionData[] = [{ json: item as IDataObject }];
		const leaving = [...channels, undefined].map((_each, index) => (index === output ? items : []));
		const isTold = output === 0;
		const ended = await attemptAsync(
			async () =>
				await this.runs.start(leaving, {
					...order,
					longestMs: longestRunMs({ attempt: 1 }),
					// A run at a Wait goes on, and n8n says nothing more of it: its Done is heard, or nothing.
					// What a person has to hear may well wait for their answer.
					goesOn: (run) => isWaiting(run) && !isTold,
				}),
		);
		if (!ended.ok) return { kind: 'lost' };
		if (isWaiting(ended.value)) return { kind: 'well' };
		const trigger = this.context.getNode().name;
		// What a person has to hear was told when the run ended without an error.
		const counts = { needsDone: needsDone && !isTold, anyWay: isTold };
		return endOfRun(ended.value, { trigger, branches, ...counts, now: Date.now() });
	}

	/** When the store cannot be had now, the lease ends and the effect is looked at again. */
	private async write(name: string, work: (session: StoreSession) => Promise<void>) {
		await writeOrWarn(
			this.context,
			this.settings.storeWorkspace,
			`The Lead Store could not note the state of delivery ${name}; it will be looked at again`,
			work,
		);
	}
}

/** So that Begin knows a run of which nobody hears any more. */
const ofThisProcess = (item: Handout['item']): Handout['item'] => ({
	...item,
	delivery: { ...(item.delivery as object), startedBy: thisProcess },
});

/** n8n gives no run for one that it could not begin. */
const isWaiting = (run: IRun | undefined): boolean => run?.status === 'waiting';

const freeIn = (
	{ mostAtOnce, running, pace }: Pick<Line, 'mostAtOnce' | 'running' | 'pace'>,
	now: number,
): number => Math.min(mostAtOnce - running, pace.free(now));
