import { isFreeMail } from './freeMail';
import { canonicalHost } from './host';

/** Sites on which anyone has a page, so that the host is not the company's own. */
const sharedSites = new Set(
	`behance.net business.site etsy.com facebook.com fb.com fb.me github.com github.io g.page
	goo.gl google.com instagram.com linkedin.com linktr.ee medium.com pinterest.com sites.google.com
	t.me tiktok.com twitter.com upwork.com vimeo.com wa.me wixsite.com wordpress.com x.com xing.com
	yelp.com youtu.be youtube.com`.split(/\s+/),
);

/** Longer than any address that a person types. */
const LONGEST_ADDRESS = 2000;

/**
 * The company's domain in a web address as people write it; `undefined` when there is none, or
 * when it is a site on which anyone has a page.
 *
 * @example
 * domainOfWebsite('https://www.Example.com/contact') // 'example.com'
 * domainOfWebsite('facebook.com/example') // undefined
 */
export function domainOfWebsite(website: string): string | undefined {
	if (website.length > LONGEST_ADDRESS) return undefined;
	const address = website.trim().replace(/^[a-z]{2,10}:\/\//i, '');
	const authority = address.split(/[/?#\s]/, 1)[0] ?? '';
	const host = canonicalHost(withoutPort(authority.slice(authority.lastIndexOf('@') + 1)));
	if (host === undefined) return undefined;
	const domain = host.startsWith('www.') ? host.slice(4) : host;
	const parent = domain.split('.').slice(-2).join('.');
	return sharedSites.has(domain) || sharedSites.has(parent) || isFreeMail(domain)
		? undefined
		: domain;
}

const withoutPort = (authority: string) => authority.split(':', 1)[0] ?? '';

/**
 * The company's domain in an e-mail address; `undefined` for free mail.
 *
 * @param email in canonical form
 * @example
 * domainOfEmail('ada@example.com') // 'example.com'
 * domainOfEmail('ada@gmail.com') // undefined
 */
export function domainOfEmail(email: string): string | undefined {
	const host = email.slice(email.lastIndexOf('@') + 1);
	return isFreeMail(host) ? undefined : host;
}
