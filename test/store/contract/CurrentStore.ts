import type { LeadStore, Registration, StoreSession } from '../../../nodes/store';
import { plainText } from '../../../nodes/store/sql/packedText';
import { registration } from './records';

/** A store to test, and how to reach the same data a second time, as another process would. */
export interface StoreUnderTest {
	store: LeadStore;
	again(): Promise<LeadStore>;
	/** Every row of every table, as the database has it. */
	dump(): Promise<Record<string, Array<Record<string, unknown>>>>;
	remove(): Promise<void>;
}

/** The tables of a store, for a dump. */
export const tables = [
	'lead',
	'lead_merge',
	'open_review',
	'kept_apart',
	'lead_key',
	'match_key',
	'match_text',
	'match_term',
	'learned',
	'inquiry',
	'assignment',
	'holding',
	'held_leads',
	'owner',
	'owner_availability',
	'rotation',
	'policy',
	'clock',
	'clock_terms',
	'calendar',
	'workspace_setting',
	'shadow',
	'shadow_count',
	'timer',
	'event',
	'delivery',
	'delivery_channel',
	'enrolment',
	'refusal',
];

/** Which column of a table is kept packed where it is long. */
const packedColumns = { lead_merge: 'before', inquiry: 'item', delivery: 'data', event: 'data' };

/** The store of the test that runs now; each test has a new one. */
export class CurrentStore {
	private subject: StoreUnderTest | undefined;

	async open(open: () => Promise<StoreUnderTest>) {
		this.subject = await open();
	}

	async close() {
		await this.subject?.remove();
		this.subject = undefined;
	}

	get store(): LeadStore {
		return this.current.store;
	}

	async again() {
		return await this.current.again();
	}

	/** Every row, with texts that are kept packed as one can read them. */
	async dump(): ReturnType<StoreUnderTest['dump']> {
		const dump = await this.current.dump();
		for (const [table, column] of Object.entries(packedColumns)) {
			dump[table] = (dump[table] ?? []).map((row) => ({
				...row,
				[column]: plainText(`${row[column]}`),
			}));
		}
		return dump;
	}

	/** One transaction in one workspace. */
	async in<Result>(work: (session: StoreSession) => Promise<Result>, workspace = 'default') {
		return await this.store.transaction(async (open) => await work(open(workspace)));
	}

	async register(changes: Partial<Registration> = {}, on = this.store) {
		return await on.transaction(
			async (workspace) => await workspace('default').inquiries.register(registration(changes)),
		);
	}

	private get current(): StoreUnderTest {
		if (!this.subject) throw new Error('No store is open outside a test');
		return this.subject;
	}
}
