import { openChannel, type ChannelState, type Delivery } from '../../core/deliver';
import { deliveryPriorities, personStates } from '../../core/lead';
import type { DeliveryBook, DeliveryFilter, PendingCount } from '../books';
import type { BatchSql, LaterValue } from './BatchSql';
import { within } from './limits';
import { packedText, plainText } from './packedText';
import type { ReadAhead } from './ReadAhead';
import { placeholders, type SqlValue } from './Sql';

/** What columns of a row say, its text need not say again. */
interface DeliveryRow {
	id: string;
	inquiry_id: string;
	channel: string;
	state: Delivery['state'];
	due_at: number;
	give_up_at: number;
	after_id: string | null;
	data: string;
}

type Data = Omit<
	Delivery,
	'id' | 'inquiryId' | 'channel' | 'state' | 'dueAt' | 'giveUpAt' | 'after'
>;

const columns = 'id, inquiry_id, channel, state, due_at, give_up_at, after_id, data';

/**
 * Where an effect stands in line for somebody; `null` for one that is over, so that what is over
 * is in no index of what is to come.
 */
function laneOf({ state, toldAt }: Delivery): 'blocked' | 'line' | 'out' | 'tell' | 'told' | null {
	if (state === 'blocked') return 'blocked';
	if (state === 'waiting') return 'line';
	if (state === 'out' || state === 'begun') return 'out';
	if (!personStates.some((each) => each === state)) return null;
	return toldAt === null ? 'tell' : 'told';
}

/** What may still go out by itself, or of which a person has to hear. */
export const lanesUnderWay = "('blocked', 'line', 'out', 'tell')";

const insert = `INSERT INTO delivery (workspace, id, inquiry_id, channel, state, lane, priority,
	due_at, give_up_at, after_id, data) VALUES ${placeholders(11)} ON CONFLICT DO NOTHING`;

const change = `UPDATE delivery SET channel = ?, state = ?, lane = ?, priority = ?, due_at = ?, give_up_at = ?,
	after_id = ?, data = ? WHERE workspace = ? AND id = ?`;

/** What tells an effect from others, and how far it is, as the columns of its row. */
function columnsOf(delivery: Delivery) {
	const { id, inquiryId, channel, state, dueAt, giveUpAt, after, ...data } = delivery;
	const identity: LaterValue[] = [within('Delivery', id), inquiryId];
	const standing: LaterValue[] = [
		...[within('Channel', channel), state],
		...[laneOf(delivery), deliveryPriorities.indexOf(delivery.priority)],
		...[dueAt, giveUpAt, after, () => packedText(JSON.stringify(data satisfies Data))],
	];
	return { identity, standing };
}

/** An effect as its row has it. */
export const toDelivery = (row: DeliveryRow): Delivery => ({
	...(JSON.parse(plainText(row.data)) as Data),
	id: row.id,
	inquiryId: row.inquiry_id,
	channel: row.channel,
	state: row.state,
	dueAt: row.due_at,
	giveUpAt: row.give_up_at,
	after: row.after_id,
});

/** For each priority the first in line, out of its own part of an index. */
const firstOfEach = deliveryPriorities
	.map(
		(_name, priority) => `SELECT ${columns}, priority FROM (SELECT ${columns}, priority
			FROM delivery WHERE workspace = ? AND lane = 'line' AND channel = ?
				AND priority = ${priority} AND due_at <= ?
			ORDER BY due_at, id LIMIT ?) priority_${priority}`,
	)
	.join(' UNION ALL ');

/** What is not over, of which a list is asked. */
function pendingOf({ channel, inquiryId }: DeliveryFilter) {
	const asked = [
		{ condition: 'channel = ?', value: channel },
		{ condition: 'inquiry_id = ?', value: inquiryId },
	].flatMap(({ condition, value }) => (value === undefined ? [] : [{ condition, value }]));
	return {
		condition: ['lane IS NOT NULL', ...asked.map(({ condition }) => condition)].join(' AND '),
		values: asked.map(({ value }) => value),
	};
}

export class SqlDeliveryBook implements DeliveryBook {
	private readonly byInquiry: ReadAhead<DeliveryRow>;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {
		this.byInquiry = sql.readAhead({
			by: 'inquiryIds',
			statement: (ids) => `SELECT ${columns} FROM delivery
				WHERE workspace = ? AND inquiry_id IN ${placeholders(ids)}`,
			values: [workspace],
			idOf: (row) => row.inquiry_id,
		});
	}

	async add(deliveries: readonly Delivery[]) {
		for (const delivery of deliveries) {
			const { identity, standing } = columnsOf(delivery);
			this.sql.later(insert, delivery.inquiryId, this.workspace, ...identity, ...standing);
		}
	}

	async save(delivery: Delivery) {
		const { standing } = columnsOf(delivery);
		this.sql.later(change, delivery.inquiryId, ...standing, this.workspace, delivery.id);
	}

	async find(id: string) {
		const [found] = await this.where('id = ?', [id]);
		return found;
	}

	async ofInquiry(inquiryId: string) {
		const found = (await this.byInquiry.of(inquiryId)).map(toDelivery);
		return found.sort((a, b) => a.queuedAt - b.queuedAt);
	}

	async ofLead(leadId: string) {
		const rows = await this.sql.all<DeliveryRow>(
			// A cross join is taken in the order in which it is written.
			`SELECT ${columns
				.split(', ')
				.map((column) => `d.${column}`)
				.join(', ')}
			FROM inquiry i CROSS JOIN delivery d
			WHERE i.workspace = ? AND i.lead_id = ?
				AND d.workspace = i.workspace AND d.inquiry_id = i.id`,
			this.workspace,
			leadId,
		);
		return rows.map(toDelivery);
	}

	async blockedBy(id: string) {
		return await this.where("lane = 'blocked' AND after_id = ? ORDER BY due_at, id", [id]);
	}

	async inLine(channel: string, now: number, limit: number) {
		const rows = await this.sql.all<DeliveryRow>(
			`SELECT ${columns} FROM (${firstOfEach}) first ORDER BY priority, due_at, id LIMIT ?`,
			...deliveryPriorities.flatMap(() => [this.workspace, channel, now, limit]),
			limit,
		);
		return rows.map(toDelivery);
	}

	async isUnderWay(channel: string) {
		const rows = await this.sql.all(
			`SELECT 1 AS found FROM delivery
			WHERE workspace = ? AND lane = 'out' AND channel = ? LIMIT 1`,
			this.workspace,
			channel,
		);
		return rows.length > 0;
	}

	async lapsed(now: number, limit: number) {
		return await this.due('out', now, limit);
	}

	async untold(now: number, limit: number) {
		return await this.due('tell', now, limit);
	}

	async tooOld(now: number, limit: number) {
		const found: Delivery[] = [];
		for (const lane of ['line', 'blocked']) {
			found.push(
				...(await this.where(
					`lane = '${lane}' AND give_up_at <= ? ORDER BY give_up_at, id LIMIT ?`,
					[now, limit - found.length],
				)),
			);
		}
		return found;
	}

	async nextDueAt(channels: readonly string[], tells: boolean) {
		const asked = [
			...channels.flatMap((channel) =>
				deliveryPriorities.map(
					(_name, priority) =>
						[
							`MIN(due_at) AS at FROM delivery
							WHERE workspace = ? AND lane = 'line' AND channel = ? AND priority = ${priority}`,
							[this.workspace, channel],
						] as const,
				),
			),
			...(tells ? ['out', 'tell'] : ['out']).map(
				(lane) =>
					[
						`MIN(due_at) AS at FROM delivery WHERE workspace = ? AND lane = '${lane}'`,
						[this.workspace],
					] as const,
			),
			...['line', 'blocked'].map(
				(lane) =>
					[
						`MIN(give_up_at) AS at FROM delivery WHERE workspace = ? AND lane = '${lane}'`,
						[this.workspace],
					] as const,
			),
		];
		const [row] = await this.sql.all<{ at: number | null }>(
			`SELECT MIN(at) AS at FROM (${asked.map(([statement]) => `SELECT ${statement}`).join(' UNION ALL ')}) firsts`,
			...asked.flatMap(([, values]) => values),
		);
		return row?.at ?? null;
	}

	async pending(filter: DeliveryFilter, limit: number) {
		const { condition, values } = pendingOf(filter);
		return await this.where(`${condition} ORDER BY due_at, id LIMIT ?`, [...values, limit]);
	}

	async countPending(filter: DeliveryFilter) {
		const { condition, values } = pendingOf(filter);
		const rows = await this.sql.all<PendingCount>(
			`SELECT channel, state, COUNT(*) AS count FROM delivery
			WHERE workspace = ? AND ${condition} GROUP BY channel, state ORDER BY channel, state`,
			this.workspace,
			...values,
		);
		return rows.map((row) => ({ ...row, count: Number(row.count) }));
	}

	async channel(name: string): Promise<ChannelState> {
		const [row] = await this.sql.all<{ state: string }>(
			'SELECT state FROM delivery_channel WHERE workspace = ? AND channel = ?',
			this.workspace,
			name,
		);
		return row ? (JSON.parse(row.state) as ChannelState) : openChannel;
	}

	async saveChannel(name: string, state: ChannelState) {
		await this.sql.run(
			`INSERT INTO delivery_channel (workspace, channel, state) VALUES (?, ?, ?)
			ON CONFLICT (workspace, channel) DO UPDATE SET state = excluded.state`,
			this.workspace,
			within('Channel', name),
			JSON.stringify(state),
		);
	}

	async heldChannels() {
		const rows = await this.sql.all<{ channel: string; state: string }>(
			'SELECT channel, state FROM delivery_channel WHERE workspace = ? ORDER BY channel',
			this.workspace,
		);
		return rows
			.map(({ channel, state }) => ({ channel, state: JSON.parse(state) as ChannelState }))
			.filter(({ state }) => state.hold !== null);
	}

	async waitingChannels() {
		const rows = await this.sql.all<{ channel: string; waiting: number; oldest: number }>(
			`SELECT channel, COUNT(*) AS waiting, MIN(due_at) AS oldest FROM delivery
			WHERE workspace = ? AND lane = 'line' GROUP BY channel ORDER BY channel`,
			this.workspace,
		);
		return rows.map(({ channel, waiting, oldest }) => ({
			channel,
			waiting: Number(waiting),
			oldest: Number(oldest),
		}));
	}

	private async due(lane: 'out' | 'tell', now: number, limit: number) {
		return await this.where(`lane = '${lane}' AND due_at <= ? ORDER BY due_at, id LIMIT ?`, [
			now,
			limit,
		]);
	}

	private async where(condition: string, values: readonly SqlValue[]) {
		const rows = await this.sql.all<DeliveryRow>(
			`SELECT ${columns} FROM delivery WHERE workspace = ? AND ${condition}`,
			this.workspace,
			...values,
		);
		return rows.map(toDelivery);
	}
}
