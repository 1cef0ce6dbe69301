import { domainToASCII } from 'node:url';

/** What a provider ignores in the part before the @, so that several spellings are one mailbox. */
interface Habit {
	/** Everything from this sign on is a tag that the owner may choose freely. */
	tag: '+' | '-';
	/** Signs that count for nothing. */
	ignores?: RegExp;
	/** Signs that count the same as a hyphen. */
	hyphens?: RegExp;
	/** The provider's first host, where another one leads to the same mailbox. */
	host?: string;
}

const plus: Habit = { tag: '+' };
const gmail: Habit = { tag: '+', ignores: /\./g, host: 'gmail.com' };
/** Who has a name at one of Proton's hosts has it at all of them. */
const proton: Habit = { tag: '+', ignores: /[._-]/g, host: 'proton.me' };
/** Apple's older hosts lead to the mailbox at its newest one. */
const icloud: Habit = { tag: '+', host: 'icloud.com' };
const yahoo: Habit = { tag: '-' };
/** One mailbox on all of Yandex's hosts, with a point in its name or a hyphen. */
const yandex: Habit = { tag: '+', hyphens: /\./g, host: 'yandex.com' };

/** By host, as the providers document it. Where nothing is documented, every spelling counts. */
const habits = new Map<string, Habit>([
	['gmail.com', gmail],
	['googlemail.com', gmail],
	['ymail.com', yahoo],
	['rocketmail.com', yahoo],
	...['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'].map(
		(host) => [host, proton] as const,
	),
	...['icloud.com', 'me.com', 'mac.com'].map((host) => [host, icloud] as const),
	...['ya.ru', 'yandex.com.tr', 'narod.ru'].map((host) => [host, yandex] as const),
	...`msn.com windowslive.com passport.com fastmail.com fastmail.fm
		zoho.com zohomail.com zoho.eu hey.com mailbox.org
		posteo.de posteo.net runbox.com mail.ru pobox.com startmail.com`
		.split(/\s+/)
		.map((host) => [host, plus] as const),
]);

/** Providers with a host in nearly every country: `yahoo.co.uk`, `hotmail.fr`, `outlook.com.br`. */
const worldwide = /^(yahoo|hotmail|outlook|live|yandex)\.(?:com|(?:com?\.)?[a-z]{2})$/;
const habitsWorldwide = new Map([
	['yahoo', yahoo],
	['yandex', yandex],
]);

/** At Fastmail, whatever stands before the @ of `news@ada.fastmail.com` leads to Ada's mailbox. */
const ownSubdomain = /^([^.]+)\.(fastmail\.(?:com|fm))$/;

/** A quoted part that needs no quotes is the same mailbox without them. */
const needlesslyQuoted = /^"([a-z\d!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z\d!#$%&'*+/=?^_`{|}~-]+)*)"$/;

const beyondAscii = /[\u0080-\uffff]/;

/**
 * The key of an email address: one for all spellings that lead to the same mailbox. Lower case,
 * host in ASCII, without the dots and tags that its provider ignores. `null` for what is none.
 *
 * @example
 * emailKey(' Ada@Example.com ') // 'ada@example.com'
 * emailKey('Ada.L+news@googlemail.com') // 'adal@gmail.com'
 * emailKey('info@bücher.example') // 'info@xn--bcher-kva.example'
 */
export function emailKey(email: string | null): string | null {
	const address = email?.trim().toLowerCase() ?? '';
	const at = address.lastIndexOf('@');
	if (at < 1 || at === address.length - 1) return null;
	const written = asciiHost(address.slice(at + 1));
	const [, owner, host = written] = ownSubdomain.exec(written) ?? [];
	const habit = habitAt(host);
	const local = owner ?? plainLocal(address.slice(0, at));
	return `${mailboxOf(local, habit)}@${habit?.host ?? host}`;
}

function plainLocal(local: string): string {
	const composed = beyondAscii.test(local) ? local.normalize('NFC') : local;
	return composed.startsWith('"') ? composed.replace(needlesslyQuoted, '$1') : composed;
}

function asciiHost(host: string): string {
	const ascii = beyondAscii.test(host) ? domainToASCII(host) || host : host;
	return ascii.endsWith('.') ? ascii.slice(0, -1) : ascii;
}

function habitAt(host: string): Habit | undefined {
	const known = habits.get(host);
	if (known) return known;
	const provider = worldwide.exec(host)?.[1];
	return provider === undefined ? undefined : (habitsWorldwide.get(provider) ?? plus);
}

function mailboxOf(local: string, habit: Habit | undefined): string {
	if (!habit || local.startsWith('"')) return local;
	const tagAt = local.indexOf(habit.tag);
	// A mailbox that is all tag would be everyone's.
	const mailbox = tagAt > 0 ? local.slice(0, tagAt) : local;
	if (habit.hyphens) return mailbox.replace(habit.hyphens, '-');
	return habit.ignores ? mailbox.replace(habit.ignores, '') || mailbox : mailbox;
}
