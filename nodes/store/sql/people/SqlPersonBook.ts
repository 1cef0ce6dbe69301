import { blockingKeysOf } from '../../../core/match';
import type { Instant, MatchKey, PersonBook, PersonIds, PersonName } from '../../books';
import { SqlEventLog } from '../events';
import { SqlLeadBook } from '../leads';
import type { BatchSql } from '../BatchSql';
import { exportPerson, timelineOf } from './exportPerson';
import { findPerson } from './find';
import { forget } from './forget';

/** A person may be known as very many leads; by so many of them others are looked for. */
const mostComparedBy = 50;

export class SqlPersonBook implements PersonBook {
	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async find(name: PersonName) {
		return await findPerson(this.sql, this.workspace, name);
	}

	async alike({ leadIds, inquiryIds }: PersonIds) {
		const leads = new SqlLeadBook(this.sql, this.workspace);
		const proving: MatchKey[] = [];
		const blocking: MatchKey[] = [];
		for (const id of [...new Set([...leadIds, ...inquiryIds])].slice(0, mostComparedBy)) {
			proving.push(...(await leads.keysOf(id)));
			const lead = await leads.find(id);
			if (lead) blocking.push(...blockingKeysOf(lead));
		}
		const { found } = await leads.findCandidates({ proving, blocking });
		return found.filter(({ lead }) => !leadIds.includes(lead.id));
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
