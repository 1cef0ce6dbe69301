import type { LeadNeeds, LeadStatus } from '../../lead';
import type { AccountOwner, LeadOwner, RouteFacts } from '../facts';
import type { LeadMarks } from '../marks';

/** Who owned a company, by what an item says. */
export interface PastAccountOwner extends AccountOwner {
	/** Whether the Lead Store said so, by the leads that it knew then. */
	isOfStore: boolean;
}

/** A lead of the past, as far as it is looked at again. Instants are epoch milliseconds. */
export interface PastLead {
	/** What tells it in the report, such as its inquiry's id. */
	name: string;
	/** Whose it is: a person who asks again goes to who has them, as in the store. */
	person: string;
	receivedAt: number;
	/** What the rules of the present settings see on it. */
	ruleMet: RouteFacts['ruleMet'];
	/** The caps of the table whose conditions it meets, by their place in it. */
	capsMet: RouteFacts['capsMet'];
	/** What it has of what a line of the pools table keeps together; nothing if not given. */
	keeps?: (row: number) => string;
	/** What it needs of its owner, by a line of the pools table; nothing if not given. */
	needs?: (row: number) => LeadNeeds;
	/** What tables beside the rules look at. */
	marks: LeadMarks;
	/** What Lead Qualify Score passed on with it. */
	passedOn?: RouteFacts['passedOn'];
	/** Who owned the person before, by what the item says. */
	knownOwner: LeadOwner | null;
	/** Where the person stands; as an open lead if not given. */
	status?: LeadStatus;
	/** Who owned their company before, by what the item says; nobody if not given. */
	accountOwner?: PastAccountOwner | null;
	/** Who was given it then; `null` where nobody says. */
	actualOwner: LeadOwner | null;
	/** Who should have had it from the first, where somebody says. */
	rightOwner: LeadOwner | null;
	/** When somebody first reached the person; `null` where nobody says. */
	respondedAt: number | null;
	/** When the work on the lead was over; `null` where nobody says: it stays open. */
	closedAt: number | null;
}
