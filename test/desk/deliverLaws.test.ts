import * as fc from 'fast-check';
import { isOpen, mayLeave, needsPerson, type Delivery } from '../../nodes/core/deliver';
import {
	decideDelivery,
	keepWithRun,
	releaseChannel,
	withdrawFromOthers,
	type Matter,
	type SeenEnd,
} from '../../nodes/desk/deliver';
import type { StoreSession } from '../../nodes/store';
import { failure, hour, minute, second } from '../core/deliver/records';
import { ann, assignment } from '../store/contract/records';
import { temporaryStore } from '../store/temporaryStore';
import { kinds, leaseMs, listened, look, nothingKept, queue, rowOf, runOf, say } from './outbox';
import { now as start } from './useDesk';

const contact = rowOf('upsert', { name: 'Contact' });

const receipt = rowOf('message', { name: 'Receipt', priority: 'confirmation' });
const alert = rowOf('message', {
	...{ name: 'Alert', audience: 'owner', replaces: true },
	subject: 'A new lead',
});

/** An effect of each kind; a task behind the record that it belongs to; an alert to the owner. */
const rowSets = [
	[receipt, alert],
	[contact, rowOf('task', { after: 'Contact' })],
	[receipt],
	[contact, alert],
	[rowOf('taken as done', { name: 'Note', giveUpAfterHours: 2 })],
];

const owners = [ann, { ...ann, id: 'bo', name: 'Bo', email: 'bo@example.com' }];

const failures = ['503', '500', '401', '400', ''].map((httpCode) => failure({ httpCode }));

/** A run of the flow, which may still go on when nobody waits for it any more. */
interface LiveRun {
	id: string;
	attempt: number;
	gated: boolean;
	/** How far it is: it may have been told by Begin not to do it. */
	stage: 'out' | 'begun' | 'effected' | 'turned away';
}

/** Something that happens; the numbers say to what. */
type Action = readonly [name: keyof typeof weights, which: number, how: number];

/** All that is outside of the store: runs, receivers, a person, and the time. */
class Outside {
	private now = start;

	private readonly runs: LiveRun[] = [];

	/** How often each effect took place. */
	readonly effects = new Map<string, number>();

	/** Until when nobody else may have an effect. */
	private readonly leases = new Map<string, { attempt: number; until: number }>();

	private readonly telling: Matter[] = [];

	private readonly heard = new Set<string>();

	readonly ids = new Set<string>();

	private round = 0;

	constructor(private readonly session: StoreSession) {}

	async queue(which: number, how: number) {
		const inquiryId = `inq_${how % 2}`;
		const { queued, occasion } = await queue(
			this.session,
			{ rows: rowSets[which % rowSets.length] ?? [], lead: { id: inquiryId, inquiryId } },
			this.now,
		);
		for (const step of queued) this.ids.add(`${inquiryId}/${step}/${occasion}`);
	}

	async newOwner(which: number, how: number) {
		const inquiryId = `inq_${which % 2}`;
		const owner = owners[how % 2] ?? ann;
		this.round++;
		await this.session.assignments.record({
			...{ inquiryId, leadId: null, occasion: `${this.round}` },
			assignment: assignment({ owner, round: this.round }),
		});
		await withdrawFromOthers(this.session, inquiryId, owner, this.now);
	}

	async look(which: number, how: number) {
		await this.takeALook(1 + (which % 3), how % 3 === 0 ? 0 : 50);
	}

	/** What leaves and what a person has to hear, with all that must hold of it. */
	async takeALook(most: number, mostTold: number) {
		const before = await this.all();
		const due = before.filter(
			({ state, dueAt, giveUpAt }) =>
				state === 'waiting' && dueAt <= this.now && giveUpAt > this.now,
		);
		const expected = await Promise.all(
			listened().map(async ({ channel }) => {
				const inLine = due.filter((each) => each.channel === channel).length;
				const may = mayLeave(await this.session.deliveries.channel(channel), this.now);
				const isUnderWay = before.some(
					(each) =>
						each.channel === channel &&
						['out', 'begun'].includes(each.state) &&
						each.dueAt > this.now,
				);
				if (may === 'all') return { channel, least: Math.min(most, inLine), most };
				const one = may === 'probe' && !isUnderWay ? 1 : 0;
				return { channel, least: Math.min(one, inLine), most: one };
			}),
		);
		const { handouts, matters } = await look(this.session, this.now, {
			channels: listened(most),
			mostTold,
		});
		// A held channel delays no other.
		for (const each of expected) {
			const left = handouts.filter(({ delivery }) => delivery.channel === each.channel).length;
			expect(left).toBeGreaterThanOrEqual(each.least);
			expect(left).toBeLessThanOrEqual(each.most);
		}
		for (const { delivery } of handouts) await this.takeOver(delivery);
		const told = matters.flatMap(({ about }) => (about.kind === 'delivery' ? [about.id] : []));
		const toHear = before.filter(
			(each) => needsPerson(each) && each.toldAt === null && each.dueAt <= this.now,
		);
		if (mostTold > 0) expect(told).toEqual(expect.arrayContaining(toHear.map(({ id }) => id)));
		this.telling.push(...matters);
		return { handouts, matters };
	}

	private async takeOver(delivery: Delivery) {
		const { id, attempt, gated, after } = delivery;
		// None has two runs within a lease.
		const lease = this.leases.get(id);
		expect(lease?.until ?? 0).toBeLessThanOrEqual(this.now);
		expect(attempt).toBeGreaterThan(lease?.attempt ?? 0);
		this.leases.set(id, { attempt, until: this.now + leaseMs });
		this.runs.push({ id, attempt, gated, stage: 'out' });
		// What has to be done first is.
		const first = after === null ? undefined : await this.session.deliveries.find(after);
		if (first) expect(['done', 'withdrawn']).toContain(first.state);
	}

	/**
	 * A run asks whether it may begin. One that n8n took up after a kill asks again, and nobody hears how
	 * that one ends.
	 */
	async begin(which: number, how: number) {
		const run = this.run(which);
		if (!run?.gated || run.stage === 'turned away') return;
		const isUnheard = how % 5 === 0;
		const answer = await say.begin(this.session, runOf(run), this.now, isUnheard);
		if (isUnheard) expect(answer).not.toBe('send');
		if (answer !== 'send') this.over(run);
		run.stage = answer === 'send' ? 'begun' : 'turned away';
		if (isUnheard) this.kill(this.runs.indexOf(run));
	}

	/** The effect takes place. */
	effect(which: number) {
		const run = this.run(which);
		if (run?.stage !== (run?.gated ? 'begun' : 'out')) return;
		run.stage = 'effected';
		this.effects.set(run.id, this.effectsOf(run.id) + 1);
	}

	async done(which: number) {
		const run = this.run(which);
		if (run?.stage !== 'effected') return;
		await say.done(this.session, runOf(run), this.now);
		this.over(run);
	}

	/** A run ends, as one can that is so far. */
	async end(which: number, how: number) {
		const run = this.run(which);
		if (!run) return;
		const hasLeft = run.stage === 'effected';
		const ends: SeenEnd[] = [
			...(hasLeft || run.stage === 'turned away' ? [{ kind: 'well' } as const] : []),
			...(!hasLeft || run.gated ? [{ kind: 'early', node: 'If' } as const] : []),
			{ kind: 'lost' },
			...failures
				.filter(({ httpCode }) => !hasLeft || httpCode === '500')
				.map((each) => ({ kind: 'failed', failure: each }) as const),
		];
		await this.endRun(run, ends[how % ends.length] ?? { kind: 'lost' });
	}

	private async endRun(run: LiveRun, end: SeenEnd) {
		await say.end(this.session, runOf(run), end, this.now);
		this.over(run);
		this.kill(this.runs.indexOf(run));
	}

	/** A run stops, and nobody hears. */
	kill(which: number) {
		const run = this.run(which);
		if (run) this.runs.splice(this.runs.indexOf(run), 1);
	}

	async extend(which: number) {
		const run = this.run(which);
		if (!run) return;
		await keepWithRun(this.session, runOf(run), this.now + leaseMs);
		const lease = this.leases.get(run.id);
		const kept = await this.session.deliveries.find(run.id);
		const isOut = kept?.state === 'out' || kept?.state === 'begun';
		if (lease?.attempt === run.attempt && isOut) lease.until = this.now + leaseMs;
	}

	async tell(which: number, how: number) {
		const [matter] = this.telling.splice(which % Math.max(1, this.telling.length), 1);
		if (matter) await this.hears(matter, how % 2 === 0);
	}

	private async hears(matter: Matter, heard: boolean) {
		const { about } = matter;
		if (heard && about.kind === 'delivery') this.heard.add(problemKey(about));
		await say.told(this.session, matter, heard, this.now);
	}

	async release(which: number) {
		const { channel } = listened()[which % listened().length] ?? { channel: '' };
		await releaseChannel(this.session, channel, this.now);
	}

	async giveUp(which: number) {
		const delivery = (await this.all())[which % Math.max(1, this.ids.size)];
		if (delivery) await this.decide(delivery, { kind: 'give up' });
	}

	async decideOne(which: number) {
		const asked = (await this.all()).filter(needsPerson);
		const delivery = asked[which % Math.max(1, asked.length)];
		if (delivery) await this.lookAfter(delivery);
	}

	/** A person looks whether it is there, and sends it again if not, once nothing goes on. */
	private async lookAfter(delivery: Delivery) {
		if (this.runs.some(({ id, stage }) => id === delivery.id && stage !== 'turned away')) return;
		const isThere = this.effectsOf(delivery.id) > 0;
		await this.decide(
			delivery,
			isThere ? { kind: 'done', kept: nothingKept } : { kind: 'send again' },
		);
	}

	private async decide({ id }: Delivery, verdict: Parameters<typeof decideDelivery>[2]) {
		await decideDelivery(this.session, id, verdict, this.now);
	}

	pass(which: number) {
		const spans = [minute, leaseMs, leaseMs - second, leaseMs, 12 * minute, 15 * 24 * hour];
		this.now += spans[which % spans.length] ?? 0;
	}

	/** What must hold whatever has happened. */
	async check() {
		const all = await this.all();
		expect(new Set(all.map(({ id }) => id))).toEqual(this.ids);
		for (const delivery of all) {
			const { id, whenUnclear, channel, toldAt } = delivery;
			if (channel === kinds.message.channel) {
				expect(whenUnclear).toBe('ask');
				expect(this.effectsOf(id)).toBeLessThanOrEqual(1);
				if (delivery.state === 'refused') expect(this.effectsOf(id)).toBe(0);
			}
			if (delivery.state === 'blocked') {
				expect(all.find((each) => each.id === delivery.after)?.state).not.toBe('done');
			}
			if (!needsPerson(delivery)) continue;
			expect(delivery.problem?.message).toBeTruthy();
			if (toldAt !== null) expect(this.heard).toContain(problemKey(delivery));
		}
	}

	/** All goes well from now on, and a person looks after what they hear of, until nothing is left. */
	async settle() {
		this.runs.splice(0);
		for (let round = 0; round < 30; round++) {
			// Longer than any lease, and than the wait of any probe.
			this.now += 12 * minute;
			const { handouts, matters } = await this.takeALook(50, 50);
			for (const { delivery } of handouts) {
				const run = this.runs.find(({ id }) => id === delivery.id);
				if (!run) continue;
				if (run.gated) expect(await say.begin(this.session, runOf(run), this.now)).toBe('send');
				this.effects.set(run.id, this.effectsOf(run.id) + 1);
				await this.endRun(run, { kind: 'well' });
			}
			for (const matter of matters) await this.hears(matter, true);
			const all = await this.all();
			for (const delivery of all.filter(needsPerson)) {
				// What a person has to decide they have heard of by now.
				if (delivery.dueAt < this.now) expect(this.heard).toContain(problemKey(delivery));
				await this.lookAfter(delivery);
			}
			if (all.every((each) => !isOpen(each) && !needsPerson(each))) return;
			// What waits for a step that was withdrawn is given up in the end, and a person decides.
			if (handouts.length + matters.length === 0) this.now += 15 * 24 * hour;
		}
	}

	/** What must hold at the end: all is over, and done as often as its step lets it be. */
	async checkEnd() {
		for (const { id, state, channel } of await this.all()) {
			expect(['done', 'withdrawn']).toContain(state);
			const effects = this.effectsOf(id);
			if (state === 'done' && channel === kinds.message.channel) expect(effects).toBe(1);
			if (state === 'done' && channel !== kinds['taken as done'].channel) {
				expect(effects).toBeGreaterThanOrEqual(1);
			}
			// Neither queued nor confirmed twice.
			const events = await this.session.events.timeline(id.split('/')[0] ?? '');
			const countOf = (type: string) =>
				events.filter(
					(event) => event.type === type && (event.data as { delivery?: string }).delivery === id,
				).length;
			expect(countOf('delivery.queued')).toBe(1);
			const [known, assumed] = [countOf('delivery.done'), countOf('delivery.assumedDone')];
			expect(Math.max(known, assumed)).toBe(state === 'done' ? 1 : 0);
			if (assumed > 0) expect(channel).toBe(kinds['taken as done'].channel);
		}
	}

	private async all(): Promise<Delivery[]> {
		const { deliveries } = this.session;
		return [...(await deliveries.ofInquiry('inq_0')), ...(await deliveries.ofInquiry('inq_1'))];
	}

	private run(which: number): LiveRun | undefined {
		return this.runs[which % Math.max(1, this.runs.length)];
	}

	private effectsOf(id: string): number {
		return this.effects.get(id) ?? 0;
	}

	/** Nobody waits for a run any more. */
	private over({ id, attempt }: LiveRun) {
		const lease = this.leases.get(id);
		if (lease?.attempt === attempt) lease.until = 0;
	}
}

const problemKey = ({ id, attempt, state }: Pick<Delivery, 'id' | 'attempt' | 'state'>) =>
	`${id}#${attempt} ${state}`;

/** How often each thing happens beside the others. */
const weights = {
	...{ queue: 3, look: 8, begin: 8, effect: 6, end: 6, pass: 6 },
	...{ done: 3, kill: 1, extend: 1, tell: 4, decideOne: 4 },
	...{ release: 1, giveUp: 1, newOwner: 1 },
};

const names = Object.entries(weights).flatMap(([name, weight]) =>
	Array<keyof typeof weights>(weight).fill(name as keyof typeof weights),
);

const action: fc.Arbitrary<Action> = fc.tuple(fc.constantFrom(...names), fc.nat(5), fc.nat(11));

test('law: whatever happens in between, each effect takes place as its step says, and none is lost', async () => {
	const { store, remove } = await temporaryStore();
	let round = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(action, { minLength: 20, maxLength: 100 }), async (actions) => {
			await store.transaction(async (open) => {
				const outside = new Outside(open(`round ${round++}`));
				await outside.newOwner(0, 0);
				await outside.newOwner(1, 0);
				for (const [name, which, how] of actions) {
					await outside[name](which, how);
					await outside.check();
				}
				await outside.settle();
				await outside.checkEnd();
			});
		}),
		{ numRuns: 200 },
	);
	await remove();
});
