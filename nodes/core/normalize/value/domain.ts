import { parse } from 'tldts';
import { isDisposable, isFreeMail } from '../data/freeMail';
import { canonicalHost } from '../../keys';

/** Sites on which anyone has a page, so that the host is not the company's own. */
const sharedSites = new Set(
	`about.me academia.edu airbnb.com alibaba.com amazon.com angel.co angi.com apple.com
	beacons.ai behance.net bing.com bio.link bit.ly bitbucket.org blogger.com
	blogspot.com booking.com business.site calendly.com canva.com carrd.co check24.de clutch.co
	contra.com craigslist.org crunchbase.com dailymotion.com deviantart.com discord.com discord.gg
	doctolib.de doctolib.fr dribbble.com dropbox.com ebay.com ebay.de etsy.com eventbrite.com
	facebook.com fb.com fb.me fiverr.com flickr.com g.page github.com github.io gitlab.com
	glassdoor.com gofundme.com goo.gl google.com google.de gumroad.com houzz.com imdb.com
	indiamart.com instagram.com issuu.com jimdo.com kununu.com line.me linkedin.com linkin.bio
	linktr.ee lnkd.in m.me  medium.com meetup.com mercadolibre.com mobile.de
	myshopify.com myspace.com nextdoor.com notion.site notion.so odoo.com ok.ru onlyfans.com onmicrosoft.com
	openstreetmap.org patreon.com paypal.com paypal.me pinterest.com producthunt.com provenexpert.com
	quora.com reddit.com researchgate.net shopify.com  skype.com slack.com
	snapchat.com soundcloud.com spotify.com squarespace.com stackoverflow.com steamcommunity.com
	substack.com t.co t.me telegram.me telegram.org threads.net thumbtack.com tiktok.com
	tinyurl.com tripadvisor.com trustpilot.com tumblr.com twitch.tv twitter.com upwork.com vimeo.com
	vk.com wa.me webnode.com weebly.com wechat.com weibo.com whatsapp.com wikipedia.org wix.com
	wixsite.com wordpress.com x.com xing.com yelp.com youtu.be youtube.com zalo.me zillow.com
	zoom.us`.split(/\s+/),
);

/** Firms whose own sites are shared ones, and whose people write from there. */
const ownMail = new Set(
	`airbnb.com alibaba.com amazon.com apple.com booking.com canva.com check24.de crunchbase.com
	doctolib.de doctolib.fr dropbox.com ebay.com eventbrite.com fb.com github.com gitlab.com
	glassdoor.com google.com linkedin.com meetup.com odoo.com paypal.com pinterest.com quora.com
	reddit.com shopify.com slack.com spotify.com squarespace.com tripadvisor.com trustpilot.com
	upwork.com wix.com xing.com yelp.com zillow.com zoom.us`.split(/\s+/),
);

/** Suffixes of registries that sell names to firms, though no country or authority runs them. */
const soldSuffixes = new Set(
	`ae.org br.com cn.com co.com co.nl com.de com.se de.com eu.com gb.net gr.com hu.net in.net
	jp.net jpn.com mex.com ru.com sa.com se.net uk.com uk.net us.com us.org za.bz za.com`.split(/\s+/),
);

/** Longer than any address that a person types. */
const LONGEST_ADDRESS = 2000;

/**
 * The company's domain in a web address as people write it; `undefined` when there is none, or
 * when it is a site on which anyone has a page.
 *
 * @example
 * domainOfWebsite('https://www.shop.Example.co.uk/contact') // 'example.co.uk'
 * domainOfWebsite('facebook.com/example') // undefined
 */
export function domainOfWebsite(website: string): string | undefined {
	const host = hostOfWebsite(website);
	const domain = host && registered(parse(host, parsing));
	return !host || !domain || sharedSites.has(domain) || isForAnyone(host, domain)
		? undefined
		: domain;
}

/**
 * Whether a text is a web address as people write it, also one on a site on which anyone has a page.
 *
 * @example
 * isWebAddress('facebook.com/example') // true
 * isWebAddress('none yet') // false
 */
export function isWebAddress(text: string): boolean {
	if (/^[^\s/]+@/.test(text.trim())) return false;
	const host = hostOfWebsite(text);
	return host !== undefined && parse(host, parsing).domain !== null;
}

function hostOfWebsite(website: string): string | undefined {
	if (website.length > LONGEST_ADDRESS) return undefined;
	const address = website.trim().replace(/^(?:[a-z]{2,10}:)?\/{1,3}/i, '');
	const authority = address.split(/[/?#\s,;]/, 1)[0] ?? '';
	const named = authority.slice(authority.lastIndexOf('@') + 1).split(':', 1)[0] ?? '';
	return canonicalHost(named);
}

/** What a host's name says about the mailboxes there. */
export interface MailHost {
	/** The company's own domain; `null` where anyone can have a mailbox. */
	domain: string | null;
	/** Whether hosts with that end can exist: it is on the internet's list, or kept for examples. */
	exists: boolean;
}

/** RFC 2606: ends for examples and tests. */
const reserved = new Set(['example', 'invalid', 'localhost', 'test']);

/**
 * What a host's name says about the mailboxes there.
 *
 * @param host in canonical form
 * @example
 * readMailHost('mail.example.com') // { domain: 'example.com', exists: true }
 * readMailHost('gmail.com') // { domain: null, exists: true }
 * readMailHost('example.con').exists // false
 */
export function readMailHost(host: string): MailHost {
	if (host.startsWith('[')) return { domain: null, exists: true };
	const parts = parse(host, parsing);
	const domain = registered(parts);
	const isShared = domain !== undefined && sharedSites.has(domain) && !ownMail.has(domain);
	return {
		domain: domain === undefined || isShared || isForAnyone(host, domain) ? null : domain,
		exists:
			parts.isIcann === true || parts.isPrivate === true || reserved.has(parts.publicSuffix ?? ''),
	};
}

/**
 * Whether anybody can have a mailbox or a page at a host, so that it is no company's.
 *
 * @param host in canonical form
 * @example
 * isSharedHost('gmail.com') // true
 */
export const isSharedHost = (host: string): boolean => readMailHost(host).domain === null;

/**
 * Whether letters after a host may be its end that a slip parted from it: then the host alone is
 * another one's.
 *
 * @param sign what stands between: a point, a comma, a space
 * @example
 * goesOn('example.co', ' .', 'uk') // true
 * goesOn('example.co', ' ', 'm') // true: example.com
 * goesOn('example.com', ' ', 'ok') // false
 */
export function goesOn(host: string, sign: string, tail: string): boolean {
	if (sign.includes('.')) return readMailHost(`${host}.${tail.toLowerCase()}`).exists;
	const end = `${host.slice(host.lastIndexOf('.') + 1)}.${tail.toLowerCase()}`;
	const { publicSuffix, isIcann } = parse(`${host}.${tail.toLowerCase()}`, parsing);
	if (isIcann && publicSuffix === end) return true;
	return !sign.includes(',') && readMailHost(`${host}${tail.toLowerCase()}`).exists;
}

/** Whether anyone can have a mailbox there, on the host or on the whole domain. */
const isForAnyone = (host: string, domain: string): boolean =>
	isFreeMail(host) || (host !== domain && isFreeMail(domain)) || isDisposable(host);

/** What comes here is a host already, and nothing else. */
const parsing = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };

/** The part of a host name that somebody registered; `undefined` below a site of many. */
const registered = ({ domain, publicSuffix, isPrivate }: ReturnType<typeof parse>) =>
	isPrivate && !soldSuffixes.has(publicSuffix ?? '') ? undefined : (domain ?? undefined);
