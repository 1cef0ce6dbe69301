import {
	accountAmong,
	belongsTo,
	byStrength,
	firmKey,
	type AccountMember,
	type AskedAccount,
} from '../../match';
import { asAccountOwner } from '../accountOwner';
import type { AccountOwner } from '../facts';
import type { Member } from '../roster';
import type { PastLead } from './pastLead';

/** A past lead that was given to somebody. */
interface Given extends AccountMember {
	member: Member;
	/** From when on it tells of no company any more; `null` for never. */
	lostAt: number | null;
}

/** So many leads of a company tell whose it is, as in the Lead Store. */
const MOST_OF_COMPANY = 20;

/** Which domains belong to others is told Lead Dedup Match alone. */
const asItIs = belongsTo([]);

/** Whose companies would be by past leads that were given away, as Lead Dedup Match tells it by known leads. */
export class SimulatedCompanies {
	/** By what companies are told, the strongest first. */
	private readonly given = new Map<string, readonly Given[]>();

	/** @param isShared whether anybody can have a mailbox at a host, which then is no company's */
	constructor(private readonly isShared: (host: string) => boolean) {}

	/** Somebody got a lead. */
	give(lead: PastLead, member: Member) {
		const { person: id, marks, receivedAt, status = 'open', closedAt } = lead;
		const isLost = status === 'closed';
		const given: Given = {
			...{ id, company: marks.account.company, domain: this.domainOf(lead) },
			...{ owner: member.owner, member },
			// When it was lost is not known of one without a time, and until then it was open.
			...{ status: isLost ? 'open' : status, lostAt: isLost ? closedAt : null },
			...{ lastInquiryAt: receivedAt, lastTouchAt: null },
			...(marks.account.id !== null && { crm: { ...noRecord, accountId: marks.account.id } }),
		};
		for (const key of keysOf(this.askedOf(lead))) {
			const others = (this.given.get(key) ?? []).filter((each) => each.id !== id);
			this.given.set(key, [...others, given].sort(byStrength).slice(0, MOST_OF_COMPANY));
		}
	}

	/**
	 * Who owns the company of a lead other than by the lead itself, else who did by what its item says.
	 *
	 * @param now epoch milliseconds
	 */
	ownerOf(lead: PastLead, now: number): AccountOwner | null {
		const { accountOwner: said = null } = lead;
		if (said && !said.isOfStore) return said;
		const asked = this.askedOf(lead);
		const members = [...new Set(keysOf(asked).flatMap((key) => this.given.get(key) ?? []))];
		const telling = members.filter(({ lostAt }) => lostAt === null || lostAt > now);
		const known = accountAmong(asked, telling, asItIs, [lead.person]);
		const [account] = known?.accounts ?? [];
		const theirs = telling.find(({ owner }) => owner !== null && owner === account?.owner);
		if (!known || !account || !theirs) return said;
		const { member } = theirs;
		const owner = { name: member.owner.name, member };
		return asAccountOwner(owner, { ...account, by: known.by }, lead.marks.account.company);
	}

	private askedOf(lead: Pick<PastLead, 'marks'>): AskedAccount {
		const { id, company } = lead.marks.account;
		return { id, domain: this.domainOf(lead), firm: firmKey(company) };
	}

	private domainOf({ marks: { domain } }: Pick<PastLead, 'marks'>): string | null {
		return domain === null || this.isShared(domain) ? null : domain;
	}
}

const noRecord = { system: null, id: null, url: null, ownerId: null, stage: null };

/** Under what leads of a company are found. */
const keysOf = ({ id, domain, firm }: AskedAccount): string[] => [
	...(id === null ? [] : [`account ${id}`]),
	...(domain === null ? [] : [`domain ${domain}`]),
	...(firm === null ? [] : [`firm ${firm}`]),
];
