import { DatabaseSync } from 'node:sqlite';
import { deliveryPriorities, priorities } from '../../nodes/core/lead';
import { enrolment } from '../core/followUp/plans';
import { EmbeddedSql } from '../../nodes/store/embedded/EmbeddedSql';
import type { Connection, SqlValue } from '../../nodes/store/sql/Sql';
import { SqlSessions } from '../../nodes/store/sql/SqlSessions';
import { comparableOf, personKeysOf, leadFields, survivorshipOf } from '../../nodes/core/match';
import { delivery } from '../core/deliver/records';
import { someWeights } from '../core/match/engine/someWeights';
import { flowThrough } from './contract/flow';
import { temporaryStore } from './temporaryStore';

const ada = {
	...{ fullName: 'Ada Lovelace', domain: null },
	email: 'ada@example.com',
	phone: '+4930123456',
	company: 'Engines Ltd',
	message: 'Hello',
};

/** Somebody who shares the firm with Ada alone, and so is a lead of their own. */
const di = { fullName: 'Di Okafor', email: 'di@example.com', phone: null };

/** Runs statements, and asks SQLite for each how it goes about it. */
class ExplainingSql implements Connection {
	readonly plans = new Map<string, string[]>();

	private readonly sql: EmbeddedSql;

	constructor(
		private readonly database: DatabaseSync,
		path: string,
	) {
		this.sql = new EmbeddedSql(database, path);
	}

	async all<Row>(statement: string, ...values: SqlValue[]) {
		this.explain(statement);
		return await this.sql.all<Row>(statement, ...values);
	}

	async run(statement: string, ...values: SqlValue[]) {
		this.explain(statement);
		return await this.sql.run(statement, ...values);
	}

	async runEach(statement: string, rows: ReadonlyArray<readonly SqlValue[]>) {
		this.explain(statement);
		await this.sql.runEach(statement, rows);
	}

	private explain(statement: string) {
		const steps = this.database.prepare(`EXPLAIN QUERY PLAN ${statement}`).all();
		this.plans.set(
			statement,
			steps.map(({ detail }) => String(detail)),
		);
	}
}

/** A step that goes through a table or a workspace; a list in the statement itself is short. */
const looksAtAll = (step: string, steps: readonly string[]) =>
	(step.startsWith('SCAN') && !/\bROWS?\b/.test(step) && !isOfStatement(step, steps)) ||
	(step.endsWith('(workspace=?)') && !fewInWorkspace.some((table) => step.includes(` ${table} `)));

/** A workspace has a handful of channels, pools, shadows and weights, and some owners; each has one row. */
const fewInWorkspace = [
	'delivery_channel',
	'event_availability',
	'owner_availability',
	'rotation',
	'shadow',
	'held_leads',
	'learned',
];

/** A shadow begins with a copy of who has which open lead, once. */
const copyOfHoldings = /^INSERT INTO holding [^?]*SELECT/;

/** Whether a step goes through what another step of the same statement found. */
const isOfStatement = (step: string, steps: readonly string[]) =>
	['CO-ROUTINE', 'MATERIALIZE'].some((made) => steps.includes(step.replace('SCAN', made)));

test('no statement looks through a whole table or workspace', async () => {
	const { path, remove } = await temporaryStore();
	const database = new DatabaseSync(path);
	const explaining = new ExplainingSql(database, path);
	const sessions = new SqlSessions(() => explaining, {
		keys: [{ proving: personKeysOf(ada) }],
		comparables: [comparableOf(leadFields, { ...ada })],
		domains: ['example.com', 'engines.com'],
	});
	const session = sessions.of('default');
	const {
		assignments,
		availability,
		clocks,
		deliveries,
		doubts,
		events,
		holdings,
		leads,
		merges,
		people,
		policies,
	} = session;
	const { retention, timers } = session;

	const { id, inquiryId } = await flowThrough(session, ada, 1);
	await flowThrough(session, { ...ada, email: 'bo@example.com', fullName: 'Bo Chan' }, 1);
	await flowThrough(session, { ...ada, email: 'cy@example.com', phone: null }, 1);
	const one = await leads.find(id);
	const other = await flowThrough(session, { ...ada, ...di }, 1);
	const another = await leads.find(other.id);
	if (!one || !another || one.id === another.id) throw new Error('Two leads are needed');
	const order = { survivor: one, merged: another, after: one, at: 5 };
	const merge = await merges.merge({
		...order,
		survivorship: survivorshipOf([]),
		holdings: { survivor: null, merged: null },
	});
	await merges.find(another.id);
	await merges.survivorOf(another.id);
	await merges.inquiriesSince(merge);
	const keys = { proving: [{ kind: 'email', value: 'x@y.z' }], comparables: [] };
	await merges.undo(merge, { ...order, leaving: [inquiryId], staying: keys, taken: keys });
	await retention.deleteMerges(1, 10);
	await merges.mergedInto(id);
	await leads.keysOf(id);
	await leads.forgotten('', 10);
	await doubts.ask({ leadId: id, otherId: other.id, inquiryId, askedAt: 1 });
	await doubts.askedAbout(id);
	await doubts.answer(id, other.id);
	await doubts.keepApart([['a', 'b']]);
	await doubts.apartFrom(['a', 'b']);
	await doubts.forgetApart([['a', 'b']]);
	await assignments.current(inquiryId);
	await assignments.forOccasion(inquiryId, 'assign');
	await assignments.ownersOf(inquiryId);
	await assignments.countByOwner(['ann', 'bo'], 0, 10);
	await assignments.countByCap(0, 10);
	await assignments.capKeysOf(inquiryId);
	await assignments.keeperOf('key');
	await assignments.keptKeyOf(inquiryId, 1);
	await holdings.countByOwner(['ann', 'bo']);
	await holdings.countByPool(['dach', 'sales']);
	await holdings.countByOwnerIn('dach');
	await holdings.heldBy('ann', 10, await holdings.find(id));
	await holdings.end(id);
	await assignments.saveRotation('DACH', await assignments.rotation('DACH'));
	await policies.save({ hash: 'h', node: 'n', settings: {}, at: 0 });
	await policies.newestOfSameNode('h');
	await policies.newestOfNode('n');
	await availability.ever();
	await availability.all();
	await availability.save('k', []);
	await clocks.ofLead(id);
	await session.inquiries.newestOf(id);
	await session.inquiries.unownedOf(id);
	await session.matches.lookUp({
		comparable: comparableOf(leadFields, { ...ada }),
		proving: [{ kind: 'email', value: 'ada@example.com' }],
	});
	await session.matches.leadsOf([1, 2]);
	await session.matches.formsOf(id);
	await session.matches.page('', 10);
	await session.matches.count();
	await session.weights.inUse();
	await session.weights.putToUse({ version: 1, at: 1, weights: someWeights() });
	await session.weights.find(1);
	await session.weights.versions();
	await session.scoreModels.inUse();
	await session.taught.inUse();
	await leads.touch(id, 5);
	await leads.ofAccount({ id: '88', domains: ['example.com'], firm: 'acme' });
	const { leads: shadowed } = session.shadows.of(await session.shadows.begin('Trial', 1));
	await shadowed.ofAccount({ id: '88', domains: ['example.com'], firm: 'acme' });
	await shadowed.ownerOf(id);
	await leads.unknownWith({ kind: 'email', value: 'ada@example.com' });
	await timers.cancel(inquiryId, { clock: 'First touch' });
	await timers.cancel(inquiryId, { kind: 'wake-up' });
	await timers.ofInquiry(inquiryId, 'wake-up');
	await timers.claimDue(1e12, 10, 1);
	await timers.nextDueAt();
	await timers.countLeads();
	await timers.count('wake-up', 10);
	await timers.upTo('wake-up', 10, 10);
	const [first] = await timers.inLine('breach', 10);
	await timers.inLine('breach', 10, first ?? { id: 't', inquiryId, visibleAt: 1 });
	await policies.find('h');
	await timers.postpone({ id: 't', inquiryId }, 1);
	await timers.postpone({ id: 't', inquiryId }, 1, 1);
	await timers.complete({ id: 't', inquiryId });
	await events.timeline(inquiryId);
	await events.ofLastInquiries('lead.matched', 1e12, 500);
	await events.ofLeads('lead.statusChanged', [id, 'another']);
	await session.enrolments.save(enrolment({ inquiryId }));
	await session.enrolments.ofInquiry(inquiryId);
	await session.enrolments.ofLead(id);
	await session.enrolments.ofCompany('example.com');
	await session.refusals.remember([{ mark: 'm', what: 'all' }], 1);
	await session.refusals.of(['m', 'n']);
	await session.refusals.forget([{ mark: 'm', what: 'all' }]);
	await deliveries.add([delivery({ inquiryId })]);
	await deliveries.save(delivery({ inquiryId }));
	await deliveries.find('d');
	await deliveries.ofInquiry(inquiryId);
	await deliveries.ofLead(id);
	await deliveries.blockedBy('d');
	await deliveries.inLine('Email', 1e12, 10);
	await deliveries.isUnderWay('Email');
	await deliveries.lapsed(1e12, 10);
	await deliveries.tooOld(1e12, 10);
	await deliveries.untold(1e12, 10);
	await deliveries.nextDueAt(['Email', 'SMS'], true);
	await deliveries.countPending({});
	await deliveries.countPending({ channel: 'Email', inquiryId });
	await deliveries.pending({}, 10);
	await deliveries.pending({ channel: 'Email' }, 10);
	await deliveries.pending({ inquiryId }, 10);
	await deliveries.pending({ channel: 'Email', inquiryId }, 10);
	await deliveries.saveChannel('Email', await deliveries.channel('Email'));
	await deliveries.heldChannels();
	await deliveries.waitingChannels();

	const person = await people.find({ keys: [{ kind: 'email', value: 'ada@example.com' }] });
	await people.timeline(person);
	await people.export(person);
	await people.erase(person, 2);
	await retention.deleteClosedLeads(10, 10);
	await retention.deleteEvents(10, 10);
	await sessions.write();
	database.close();
	await remove();

	const throughAll = [...explaining.plans].filter(
		([statement, steps]) =>
			!copyOfHoldings.test(statement) && steps.some((step) => looksAtAll(step, steps)),
	);
	expect(throughAll).toEqual([]);
	expect(explaining.plans.size).toBeGreaterThan(50);
});

test('the first in line of a channel are found in a part of an index of their own', async () => {
	const { path, remove } = await temporaryStore();
	const database = new DatabaseSync(path);
	const explaining = new ExplainingSql(database, path);
	const { deliveries } = new SqlSessions(() => explaining).of('default');
	await deliveries.inLine('Email', 1, 10);
	await deliveries.nextDueAt(['Email'], true);
	database.close();
	await remove();

	const inLine = [...explaining.plans.values()]
		.flat()
		.filter((step) => step.includes('SEARCH delivery') && step.includes('priority=?'));
	expect(inLine).toHaveLength(2 * deliveryPriorities.length);
	for (const step of inLine) {
		expect(step).toContain('delivery_line (workspace=? AND lane=? AND channel=? AND priority=?');
	}
});

test('the first of each kind and of each priority of follow-ups are found in the order of an index', async () => {
	const { path, remove } = await temporaryStore();
	const database = new DatabaseSync(path);
	const explaining = new ExplainingSql(database, path);
	const { timers } = new SqlSessions(() => explaining).of('default');
	await timers.claimDue(1e12, 10, 1, ['breach', 'follow-up']);
	database.close();
	await remove();

	const searches = [...explaining.plans.values()]
		.flat()
		.filter((step) => step.startsWith('SEARCH timer USING COVERING INDEX'));
	const inIndex = (name: string, column: string) =>
		searches.filter((step) =>
			step.includes(`${name} (workspace=? AND ${column}=? AND visible_at<?`),
		);
	expect(inIndex('timer_kind', 'kind')).toHaveLength(1);
	expect(inIndex('timer_priority', 'priority')).toHaveLength(priorities.length);
});

test('those of a company who say whose it is are found in the order of an index', async () => {
	const { path, remove } = await temporaryStore();
	const database = new DatabaseSync(path);
	const explaining = new ExplainingSql(database, path);
	const session = new SqlSessions(() => explaining).of('default');
	const { leads: shadowed } = session.shadows.of(await session.shadows.begin('Trial', 1));
	explaining.plans.clear();
	for (const book of [session.leads, shadowed]) {
		await book.ofAccount({ id: '88', domains: ['example.com'], firm: 'acme' });
	}
	database.close();
	await remove();

	const plans = [...explaining.plans.values()];
	expect(plans).toHaveLength(2);
	for (const steps of plans) {
		for (const index of ['lead_account', 'lead_domain', 'lead_firm']) {
			expect(steps.join('\n')).toContain(`USING INDEX ${index} `);
		}
		expect(steps.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
	}
});
