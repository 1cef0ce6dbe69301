import type { StoreSession } from '../LeadStore';
import { SqlAssignmentBook } from './assignments';
import { SqlClockBook } from './clocks';
import { SqlDeliveryBook } from './deliveries';
import { SqlEventLog } from './events';
import { SqlInquiryBook } from './inquiries';
import { SqlLeadBook } from './leads';
import { within } from './limits';
import { SqlOwnerBook } from './owners';
import { SqlPersonBook } from './people/SqlPersonBook';
import { SqlPolicyBook } from './policies';
import { SqlRetention } from './retention';
import { SqlSettingBook } from './settings';
import type { Sql } from './Sql';
import { SqlTimerBook } from './timers';

/**
 * Opens the books of workspaces in one transaction, each once.
 *
 * @param sqlOf gives the connection on which a workspace's statements run
 */
export function sqlSessions(sqlOf: (workspace: string) => Sql): (name: string) => StoreSession {
	const open = new Map<string, StoreSession>();
	return (name) => {
		let session = open.get(name);
		if (!session) {
			session = sqlSession(sqlOf(name), within('Workspace', name));
			open.set(name, session);
		}
		return session;
	};
}

const sqlSession = (sql: Sql, workspace: string): StoreSession => ({
	inquiries: new SqlInquiryBook(sql, workspace),
	leads: new SqlLeadBook(sql, workspace),
	assignments: new SqlAssignmentBook(sql, workspace),
	owners: new SqlOwnerBook(sql, workspace),
	policies: new SqlPolicyBook(sql, workspace),
	clocks: new SqlClockBook(sql, workspace),
	timers: new SqlTimerBook(sql, workspace),
	deliveries: new SqlDeliveryBook(sql, workspace),
	events: new SqlEventLog(sql, workspace),
	people: new SqlPersonBook(sql, workspace),
	settings: new SqlSettingBook(sql, workspace),
	retention: new SqlRetention(sql, workspace),
});
