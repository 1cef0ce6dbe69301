import { contentInquiryId, submissionInquiryId } from '../../../nodes/core/keys';
import type { IDataObject } from 'n8n-workflow';

/** What one process is handed in one round, as items that Lead Normalize would give. */
export type Batch = IDataObject[];

export interface Crowd {
	/** For each round, for each process. */
	rounds: Batch[][];
	/** How many different people there are. */
	people: number;
	/** The inquiries, each with who it is from and how often it is delivered. */
	inquiries: Map<string, { person: string; country: string; deliveries: number }>;
}

const countries = ['DE', 'GB', 'FR'];

/**
 * Inquiries for several processes. Of every batch a fifth is about people of whom other processes
 * hear in the same round: half of it the very same submissions, half the same person with other
 * words.
 *
 * @param each how many inquiries a process is handed in all
 * @param batch how many of them in one round
 */
export function crowd(processes: number, each: number, batch: number): Crowd {
	const inquiries: Crowd['inquiries'] = new Map();
	let people = 0;
	const receivedAt = new Date().toISOString();
	const newPerson = () => {
		const n = people++;
		return {
			fullName: `Person ${n} of Town ${n}`,
			email: `person${n}@example.com`,
			phone: `+4930${1_000_000 + n}`,
			country: countries[n % countries.length] ?? '',
		};
	};
	type Person = ReturnType<typeof newPerson>;
	const inquiry = (person: Person, message: string, written = person): IDataObject => {
		const said = { ...written, message };
		// Half of the forms give an id of their own.
		const id =
			inquiries.size % 2 === 0
				? contentInquiryId(said)
				: submissionInquiryId('form', `${person.email} ${message}`);
		inquiries.set(id, { person: person.email, country: person.country, deliveries: 0 });
		return { lead: { ...said, id, inquiryId: id, workspace: 'default', receivedAt } };
	};

	const shared = batch / 5;
	const rounds = Array.from({ length: each / batch }, () => {
		const batches: Batch[] = Array.from({ length: processes }, () => []);
		const deliver = (place: number, item: IDataObject) => {
			batches[place % processes]?.push(item);
			const known = inquiries.get((item.lead as { inquiryId: string }).inquiryId);
			if (known) known.deliveries++;
		};
		// Each of these people is heard of in half of the processes, from another one on each time.
		for (let who = 0; who < 2 * shared; who++) {
			const person = newPerson();
			const submission = who % 2 === 0 ? inquiry(person, 'Call me') : undefined;
			for (let n = 0; n < processes / 2; n++) {
				const email = n % 2 === 0 ? person.email : person.email.toUpperCase();
				deliver(who + n, submission ?? inquiry(person, `Call me, ${n}`, { ...person, email }));
			}
		}
		for (const [place, items] of batches.entries()) {
			while (items.length < batch) deliver(place, inquiry(newPerson(), 'I am new'));
		}
		return batches;
	});
	return { rounds, people, inquiries };
}
