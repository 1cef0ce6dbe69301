import type { Instant, PersonBook, PersonIds, PersonName } from '../../books';
import { SqlEventLog } from '../events';
import type { BatchSql } from '../BatchSql';
import { exportPerson, timelineOf } from './exportPerson';
import { findPerson } from './find';
import { forget } from './forget';

export class SqlPersonBook implements PersonBook {
	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async find(name: PersonName) {
		return await findPerson(this.sql, this.workspace, name);
	}

	async timeline(person: PersonIds) {
		return await timelineOf(this.sql, this.workspace, person);
	}

	async export(person: PersonIds) {
		return await exportPerson(this.sql, this.workspace, person);
	}

	async erase(person: PersonIds, at: Instant) {
		const { counts, newIds } = await forget(this.sql, this.workspace, person, 'emptied');
		const [leadId] = person.leadIds;
		await new SqlEventLog(this.sql, this.workspace).append([
			{
				at,
				type: 'person.erased',
				inquiryId: null,
				leadId: (leadId !== undefined && newIds.get(leadId)) || null,
				data: counts,
			},
		]);
		return counts;
	}
}
