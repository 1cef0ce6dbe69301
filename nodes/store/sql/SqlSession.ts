import type { StoreSession } from '../LeadStore';
import { SqlAssignmentBook } from './assignments';
import { SqlClockBook } from './clocks';
import { SqlEventLog } from './events';
import { SqlInquiryBook } from './inquiries';
import { SqlLeadBook } from './leads';
import { SqlPolicyBook } from './policies';
import type { Sql } from './Sql';
import { SqlTimerBook } from './timers';

/** The books of one workspace, over one transaction's connection. */
export const sqlSession = (sql: Sql, workspace: string): StoreSession => ({
	inquiries: new SqlInquiryBook(sql, workspace),
	leads: new SqlLeadBook(sql, workspace),
	assignments: new SqlAssignmentBook(sql, workspace),
	policies: new SqlPolicyBook(sql, workspace),
	clocks: new SqlClockBook(sql, workspace),
	timers: new SqlTimerBook(sql, workspace),
	events: new SqlEventLog(sql, workspace),
});
