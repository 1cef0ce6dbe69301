import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from './account';
import { openDoor, type Door } from './door';

/** A mail as it lies in the mailbox. */
export interface StoredMail {
	uid: number;
	/** The whole of it, with its headers. */
	source: string;
	seen: boolean;
	/** Milliseconds since 1970. */
	receivedAt: number;
}

/** The mailbox of an account, and the way in by IMAP. */
export interface Inbox extends Door {
	/** Mails arrive at once, and whoever has the mailbox open is told. */
	deliver(sources: readonly string[]): void;
}

/** Opens the mailbox INBOX of an account, by IMAP4rev1 (RFC 3501) as n8n's Email Trigger speaks it. */
export async function openInbox(account: Account): Promise<Inbox> {
	const readers = new Set<Session>();
	const door = await openDoor(account, 'inbox', async (client) => {
		const session = new Session(account, client);
		readers.add(session);
		client.on('close', () => readers.delete(session));
		await session.run();
	});
	return {
		...door,
		deliver(sources) {
			const { mails } = account.records.inbox;
			for (const source of sources) {
				const text = source.replace(/\r?\n/g, '\r\n');
				mails.push({
					...{ uid: account.nextId(), source: text, seen: false },
					receivedAt: Date.now(),
				});
			}
			for (const reader of readers) reader.tell();
		},
	};
}

/** The names that IMAP has for months. */
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The day of `30-Nov-2026`, as milliseconds since 1970. */
function dayOf(text: string): number {
	const [day = '', month = '', year = ''] = text.replaceAll('"', '').split('-');
	return new Date(Number(year), months.indexOf(month), Number(day)).getTime();
}

/** Whether a set such as `3,7:*` has a number; the last mail is always in a set up to `*`. */
const isIn = (set: string, uid: number, last: number) =>
	set.split(',').some((part) => {
		const [from = 0, to = from] = part.split(':').map((end) => (end === '*' ? last : Number(end)));
		return uid >= Math.min(from, to) && uid <= Math.max(from, to);
	});

/** One connection. */
class Session {
	readonly #account: Account;
	readonly #client: Socket;
	#isIn = false;
	#hasOpened = false;
	/** The tag of the command that waits for news. */
	#idles: string | undefined;

	constructor(account: Account, client: Socket) {
		this.#account = account;
		this.#client = client;
		client.setNoDelay();
		client.on('error', () => client.destroy());
	}

	get #mails(): StoredMail[] {
		return this.#account.records.inbox.mails;
	}

	/** How many mails there are, for who has the mailbox open. */
	tell() {
		if (this.#hasOpened) this.#say(`* ${this.#mails.length} EXISTS`);
	}

	async run() {
		this.#say('* OK IMAP4rev1 ready');
		for await (const line of createInterface({ input: this.#client })) {
			if (this.#idles !== undefined && line.toUpperCase() === 'DONE') {
				this.#say(`${this.#idles} OK IDLE ended`);
				this.#idles = undefined;
				continue;
			}
			const [, tag = '*', command = '', rest = ''] =
				/^(\S+) ((?:UID )?[A-Z]+) ?(.*)$/i.exec(line) ?? [];
			await this.#take(tag, command.toUpperCase(), rest);
		}
	}

	async #take(tag: string, command: string, rest: string) {
		const call = this.#account.begin('inbox', command);
		const fault = this.#account.faults.take('inbox', command);
		if (fault?.kind === 'slow') await wait(fault.ms);
		else if (fault) {
			call.fault = fault.kind;
			this.#client.destroy();
			return;
		}
		const refusal = this.#do(tag, command, rest);
		call.worked = refusal === undefined;
		call.endedAt = Date.now();
		if (refusal !== undefined) {
			this.#account.records.complaints.push({ vendor: 'inbox', call: command, text: refusal });
			this.#say(`${tag} NO ${refusal}`);
		} else if (this.#idles !== tag) this.#say(`${tag} OK ${command} done`);
	}

	/** Does what a command asks. @returns why not, if it does not */
	#do(tag: string, command: string, rest: string): string | undefined {
		if (command === 'LOGIN') return this.#login(rest);
		if (command === 'CAPABILITY') this.#say('* CAPABILITY IMAP4rev1 IDLE');
		else if (command === 'NOOP') this.tell();
		else if (command === 'LOGOUT') this.#say('* BYE');
		else if (!this.#isIn) return 'Log in first';
		else if (command === 'LIST' || command === 'LSUB') {
			// An empty name asks for what stands between the parts of a name.
			const isRoot = rest.endsWith('""');
			this.#say(`* ${command} ${isRoot ? '(\\Noselect)' : '()'} "/" ${isRoot ? '""' : 'INBOX'}`);
		} else if (command === 'SELECT') return this.#open(rest);
		else if (!this.#hasOpened) return 'Open a mailbox first';
		else if (command === 'UID SEARCH') return this.#search(rest);
		else if (command === 'UID FETCH') return this.#fetch(rest);
		else if (command === 'UID STORE') return this.#store(rest);
		else if (command === 'IDLE') {
			this.#idles = tag;
			this.#say('+ idling');
		} else return `There is no ${command}`;
		return undefined;
	}

	#login(rest: string) {
		const [user, password] = rest.split(' ').map((part) => part.replaceAll('"', ''));
		const { name, secrets } = this.#account;
		this.#isIn = user === name && password === secrets.mailPassword;
		return this.#isIn ? undefined : `[AUTHENTICATIONFAILED] The login of ${user} is wrong`;
	}

	#open(name: string) {
		if (name.replaceAll('"', '').toUpperCase() !== 'INBOX') return `There is no mailbox ${name}`;
		this.#hasOpened = true;
		this.#say('* FLAGS (\\Seen)');
		this.#say('* OK [PERMANENTFLAGS (\\Seen)] kept');
		this.tell();
		this.#say('* OK [UIDVALIDITY 1] as ever');
		return undefined;
	}

	#search(criteria: string) {
		const last = this.#mails.at(-1)?.uid ?? 0;
		let left: StoredMail[] = this.#mails;
		const words = criteria.split(' ');
		for (let word = words.shift(); word !== undefined; word = words.shift()) {
			const value = ['UID', 'SINCE'].includes(word) ? (words.shift() ?? '') : '';
			if (word === 'UID') left = left.filter(({ uid }) => isIn(value, uid, last));
			else if (word === 'SINCE') left = left.filter((mail) => mail.receivedAt >= dayOf(value));
			else if (word === 'UNSEEN') left = left.filter(({ seen }) => !seen);
			else if (word !== 'ALL') return `Nothing is searched by ${word}`;
		}
		this.#say(['* SEARCH', ...left.map(({ uid }) => uid)].join(' '));
		return undefined;
	}

	#fetch(rest: string) {
		const [set = '', ...parts] = rest.split(' ');
		const asked = parts.join(' ').replace(/^\((.*)\)$/, '$1');
		if (!/^(?:UID BODY\.PEEK\[\]|BODY\.PEEK\[\] UID)$/.test(asked))
			return `Only whole mails, not ${asked}`;
		const last = this.#mails.at(-1)?.uid ?? 0;
		for (const [index, { uid, source }] of this.#mails.entries()) {
			if (!isIn(set, uid, last)) continue;
			const length = Buffer.byteLength(source);
			this.#say(`* ${index + 1} FETCH (UID ${uid} BODY[] {${length}}\r\n${source})`);
		}
		return undefined;
	}

	#store(rest: string) {
		const [set = '', , flags = ''] = rest.split(' ');
		if (!/\\Seen/i.test(flags)) return `There is no flag ${flags}`;
		const last = this.#mails.at(-1)?.uid ?? 0;
		for (const mail of this.#mails) if (isIn(set, mail.uid, last)) mail.seen = true;
		return undefined;
	}

	#say(line: string) {
		this.#client.write(`${line}\r\n`);
	}
}
