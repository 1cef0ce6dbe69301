import type { StoreSession } from '../LeadStore';
import { SqlAssignmentBook } from './assignments';
import { SqlAvailabilityBook } from './availability';
import type { BatchSql } from './BatchSql';
import { SqlClockBook } from './clocks';
import { SqlDeliveryBook } from './deliveries';
import { SqlDoubtBook } from './doubts';
import { SqlEnrolmentBook } from './enrolments';
import { SqlEventLog } from './events';
import { SqlHoldingBook } from './holdings';
import { SqlInquiryBook } from './inquiries';
import { SqlLeadBook } from './leads';
import { SqlMatchBook } from './matches/SqlMatchBook';
import { SqlMergeBook } from './merges';
import { SqlOwnerBook } from './owners';
import { SqlPersonBook } from './people/SqlPersonBook';
import { SqlPolicyBook } from './policies';
import { SqlRefusalBook } from './refusals';
import { SqlRetention } from './retention';
import { SqlSettingBook } from './settings';
import { SqlShadowBook } from './shadows/SqlShadowBook';
import { SqlTimerBook } from './timers';
import { matchWeights, scoreModels, SqlVersionBook, taughtCategories } from './versions';

/** The books of a workspace in one transaction, each opened when it is first asked for: a turn needs one. */
export class SqlSession implements StoreSession {
	private readonly opened: { -readonly [Book in keyof StoreSession]?: StoreSession[Book] } = {};

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	get inquiries() {
		return (this.opened.inquiries ??= new SqlInquiryBook(this.sql, this.workspace));
	}

	get leads() {
		return (this.opened.leads ??= new SqlLeadBook(this.sql, this.workspace));
	}

	get matches() {
		return (this.opened.matches ??= new SqlMatchBook(this.sql, this.workspace));
	}

	get weights() {
		return (this.opened.weights ??= new SqlVersionBook(this.sql, this.workspace, matchWeights));
	}

	get scoreModels() {
		return (this.opened.scoreModels ??= new SqlVersionBook(this.sql, this.workspace, scoreModels));
	}

	get taught() {
		return (this.opened.taught ??= new SqlVersionBook(this.sql, this.workspace, taughtCategories));
	}

	get merges() {
		return (this.opened.merges ??= new SqlMergeBook(this.sql, this.workspace));
	}

	get doubts() {
		return (this.opened.doubts ??= new SqlDoubtBook(this.sql, this.workspace));
	}

	get assignments() {
		return (this.opened.assignments ??= new SqlAssignmentBook(this.sql, this.workspace));
	}

	get holdings() {
		return (this.opened.holdings ??= new SqlHoldingBook(this.sql, this.workspace));
	}

	get owners() {
		return (this.opened.owners ??= new SqlOwnerBook(this.sql, this.workspace));
	}

	get availability() {
		return (this.opened.availability ??= new SqlAvailabilityBook(this.sql, this.workspace));
	}

	get policies() {
		return (this.opened.policies ??= new SqlPolicyBook(this.sql, this.workspace));
	}

	get clocks() {
		return (this.opened.clocks ??= new SqlClockBook(this.sql, this.workspace));
	}

	get timers() {
		return (this.opened.timers ??= new SqlTimerBook(this.sql, this.workspace));
	}

	get deliveries() {
		return (this.opened.deliveries ??= new SqlDeliveryBook(this.sql, this.workspace));
	}

	get enrolments() {
		return (this.opened.enrolments ??= new SqlEnrolmentBook(this.sql, this.workspace));
	}

	get refusals() {
		return (this.opened.refusals ??= new SqlRefusalBook(this.sql, this.workspace));
	}

	get events() {
		return (this.opened.events ??= new SqlEventLog(this.sql, this.workspace));
	}

	get people() {
		return (this.opened.people ??= new SqlPersonBook(this.sql, this.workspace));
	}

	get settings() {
		return (this.opened.settings ??= new SqlSettingBook(this.sql, this.workspace));
	}

	get shadows() {
		return (this.opened.shadows ??= new SqlShadowBook(this.sql, this.workspace));
	}

	get retention() {
		return (this.opened.retention ??= new SqlRetention(this.sql, this.workspace));
	}
}
