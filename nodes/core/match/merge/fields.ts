import type { LeadStatus } from '../../lead';
import type { KnownPerson } from '../person';
import type { SurvivorshipRule } from './ruleNames';

/** What a lead that survives a merge may have from the other, each decided by itself. */
export const mergeFields = [
	'fullName',
	'email',
	'phone',
	'company',
	'domain',
	'status',
	'owner',
	'crm',
] as const;

export type MergeField = (typeof mergeFields)[number];

/** What is to be known of a field to decide whose value stands. */
export interface MergeFieldRow {
	/** As on the screen. */
	title: string;
	/** What stands together, the value itself first. */
	parts: ReadonlyArray<keyof KnownPerson>;
	/** What decides where nobody chose. */
	rule: SurvivorshipRule;
	/** The value in words; empty where there is none. */
	text(lead: KnownPerson): string;
	/** When the value was heard last, in milliseconds since 1970. */
	at(lead: KnownPerson): number;
}

const heard = ({ lastInquiryAt }: KnownPerson) => lastInquiryAt;

const ofText = (name: 'fullName' | 'email' | 'phone' | 'company' | 'domain', title: string) => ({
	...{ title, parts: [name], at: heard },
	text: (lead: KnownPerson) => lead[name]?.trim() ?? '',
});

/** One row a field. Why a field has its rule stands beside it. */
export const mergeFieldRows: Readonly<Record<MergeField, MergeFieldRow>> = {
	// Of M. Vogt and Michael Vogt the longer one says more.
	fullName: { ...ofText('fullName', 'Full Name'), rule: 'longest' },
	// What answers have reached so far goes on being used; the other one finds the lead all the same.
	email: { ...ofText('email', 'Email'), rule: 'nonEmpty' },
	phone: { ...ofText('phone', 'Phone'), rule: 'nonEmpty' },
	// People change companies, and say so when they ask again.
	company: { ...ofText('company', 'Company'), rule: 'newest' },
	domain: { ...ofText('domain', 'Domain'), rule: 'newest' },
	// Nobody becomes less of a customer because they asked a second time.
	status: {
		...{ title: 'Status', rule: 'furthest' },
		parts: ['status', 'closedAs', 'reason', 'statusAt'],
		text: ({ status }) => status,
		at: ({ statusAt, firstSeenAt }) => statusAt ?? firstSeenAt,
	},
	owner: {
		...{ title: 'Owner', parts: ['owner'], rule: 'nonEmpty', at: heard },
		text: ({ owner }) => owner?.name ?? '',
	},
	crm: {
		...{ title: 'CRM Record', parts: ['crm'], rule: 'nonEmpty', at: heard },
		text: ({ crm }) => (crm ? [crm.system, crm.id].filter(Boolean).join(' ') : ''),
	},
};

/** How far somebody has come, the furthest first. */
export const furthestFirst: readonly LeadStatus[] = [
	'customer',
	'open opportunity',
	'open',
	'closed',
];
