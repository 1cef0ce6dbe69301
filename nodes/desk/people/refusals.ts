import { emailKey, hashedMark, personKeysOf, personOf } from '../../core/match';
import type { Lead, OptOutChannel } from '../../core/lead';
import type { MatchKey, Refusal, StoreSession } from '../../store';

/** For what the workspace's key is. */
const use = 'opted out';

type RefusalBooks = Pick<StoreSession, 'leads' | 'refusals' | 'settings'>;

/** What a person can refuse: to be reached at all or by a channel; `bounced` is for a dead mailbox. */
export type Refused = OptOutChannel | 'bounced';

/** Who refuses: a lead of the store, with what an item says of them. */
export interface Refuser {
	leadId: string | null;
	lead: Parameters<typeof personOf>[0] | null;
	/** By what else they are reached, of somebody whom the store does not know. */
	reach?: readonly Reached[];
	/** Whether a number of theirs is known to be that of others too. */
	isShared?: boolean;
}

type Reached = Pick<MatchKey, 'kind' | 'value'>;

/** By what the person of a number is reached. */
const byPhone = ['sms', 'whatsapp', 'call'] as const;

/**
 * What a person does not want any more. It is looked up by each mailbox and number of theirs, so that it
 * holds also after an erasure, and for an inquiry under another name.
 */
export async function refusedBy(session: RefusalBooks, lead: Lead): Promise<ReadonlySet<Refused>> {
	const key = await session.settings.keptKey(use);
	if (key === undefined) return new Set();
	return new Set(await refusedUnder(session, { leadId: lead.id, lead }, key));
}

async function refusedUnder(session: RefusalBooks, who: Refuser, key: string): Promise<Refused[]> {
	const keys = await keysOf(session, who);
	return (await session.refusals.of(keys.map(({ mark }) => hashedMark(mark, key)))) as Refused[];
}

/**
 * Remembers what somebody does not want any more, for good.
 *
 * @returns whether there is anything of theirs by which it can be remembered
 */
export async function rememberRefusal(
	session: RefusalBooks,
	who: Refuser,
	what: Refused,
	now: number,
): Promise<boolean> {
	const key = await session.settings.key(use);
	const refusals = await refusalsOf(session, who, what, key);
	await session.refusals.remember(refusals, now);
	return refusals.length > 0;
}

/** Forgets it: for whoever wants to be written to again. */
export async function forgetRefusal(
	session: RefusalBooks,
	who: Refuser,
	what: Refused,
): Promise<void> {
	const key = await session.settings.keptKey(use);
	if (key === undefined) return;
	await session.refusals.forget(await refusalsOf(session, who, what, key));
	// Whoever wants everything again has a working mailbox.
	if (what === 'all') {
		for (const each of ['email', 'bounced', ...byPhone] as const) {
			await session.refusals.forget(await refusalsOf(session, who, each, key));
		}
	}
}

/**
 * Remembers for all mailboxes and numbers of leads what was refused under any of them: when the leads are
 * gone, nothing tells any more that these are of one person.
 */
export async function spreadRefusals(
	session: RefusalBooks,
	leadIds: readonly string[],
	now: number,
): Promise<void> {
	const key = await session.settings.keptKey(use);
	if (key === undefined) return;
	for (const leadId of leadIds) {
		const who = { leadId, lead: null };
		for (const what of await refusedUnder(session, who, key)) {
			// Another mailbox of theirs may well work.
			if (what === 'bounced') continue;
			await session.refusals.remember(await refusalsOf(session, who, what, key), now);
		}
	}
}

/**
 * What is remembered: of a mailbox nothing about calls, of a number nothing about mails. Others of a household
 * have the number too, and their own mailboxes.
 */
async function refusalsOf(
	session: RefusalBooks,
	who: Refuser,
	what: Refused,
	key: string,
): Promise<Refusal[]> {
	const keys = await keysOf(session, await withMailbox(session, who));
	// Then the number stands for nobody alone.
	const isTold = who.isShared || keys.some(({ kind }) => kind === 'email');
	return keys.flatMap(({ kind, mark }) =>
		meantBy(what, kind, isTold).map((each) => ({ mark: hashedMark(mark, key), what: each })),
	);
}

function meantBy(what: Refused, kind: string, isTold: boolean): readonly Refused[] {
	if (kind === 'lead') return [what];
	const isOfMail = what === 'email' || what === 'bounced';
	if (kind === 'email') return what === 'all' || isOfMail ? [what] : [];
	if (what === 'all') return isTold ? byPhone : ['all', ...byPhone];
	return isOfMail ? [] : [what];
}

/** With the mailbox of a lead, which is none of its keys where it looks like nobody's, such as `test@`. */
async function withMailbox({ leads }: Pick<StoreSession, 'leads'>, who: Refuser): Promise<Refuser> {
	const { leadId, reach = [] } = who;
	const known = leadId === null ? undefined : await leads.find(leadId);
	return { ...who, reach: [...reach, ...mailboxOf(known?.email)] };
}

function mailboxOf(email: string | null | undefined): Reached[] {
	const value = emailKey(email ?? null);
	return value === null ? [] : [{ kind: 'email', value }];
}

/** What tells a person: their mailboxes and numbers, and the lead that they are. */
async function keysOf({ leads }: Pick<StoreSession, 'leads'>, { leadId, lead, reach }: Refuser) {
	const known = leadId === null ? [] : await leads.keysOf(leadId);
	const said = lead ? personKeysOf(personOf(lead)) : [];
	// A mailbox that finds nobody is written to nevertheless.
	const keys = [...known, ...said, ...mailboxOf(lead?.email), ...(reach ?? [])]
		.filter(({ kind }) => kind === 'email' || kind === 'phone')
		.map(({ kind, value }) => ({ kind, mark: `${kind}|${value}` }));
	return leadId === null ? keys : [...keys, { kind: 'lead', mark: `lead|${leadId}` }];
}
