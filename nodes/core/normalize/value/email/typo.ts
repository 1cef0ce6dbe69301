import { readMailHost } from '../domain';
import { isFreeMail } from '../../data/freeMail';

/** Names of providers that nobody else bears, so that one slip of the keys is likely to mean them. */
const distinctive = listed(
	`bellsouth bigpond btinternet comcast fastmail freenet gmail googlemail hotmail icloud laposte
	optonline outlook protonmail rediffmail sbcglobal sympatico t-online verizon virginmedia wanadoo
	yahoo`,
);

/** Slips that make another provider's name, or a word that others bear too. */
const realNames = new Set(listed('cloud email grail hmail mail ymail wahoo zmail'));

/** Providers with one host: no other end is theirs, or anyone's who writes there. */
const onlyHosts = new Map(
	Object.entries({ gmail: 'gmail.com', googlemail: 'googlemail.com', icloud: 'icloud.com' }),
);

/** Hosts of providers that most people there write from. */
const usualHosts = listed(
	`bigpond.com btinternet.com comcast.net freenet.de gmail.com googlemail.com hotmail.com icloud.com
	laposte.net outlook.com protonmail.com t-online.de verizon.net yahoo.com`,
);

/** The same, whose dot was forgotten, or all that comes after the name. */
const withoutDot = new Map([
	...[...usualHosts, 'web.de', 'gmx.de'].map((host) => [host.replace('.', ''), host] as const),
	...usualHosts.map((host) => [host.slice(0, host.indexOf('.')), host] as const),
]);

/**
 * Whether a host is a provider's whose name nobody else bears.
 *
 * @param host lower case
 */
export const isProvider = (host: string): boolean =>
	distinctive.includes(host.slice(0, host.indexOf('.'))) && isFreeMail(host);

/** What fingers make of the usual ends, and what they meant. None of these is in use. */
const slippedEnds = new Map(
	Object.entries({
		com: '0com c0m ccom cim clm cmo cmm coim colm comn como comm con conm coom cop cpm cxom ocm xcom xom vom comcom com.com',
		net: 'ent ner nett nrt nte ney',
		org: 'ogr orgg orh rog otg',
		de: 'd dee deu',
		fr: 'f frr',
		'co.uk': 'co.k co.u co.ukk couk cou.k o.uk',
	}).flatMap(([end, slips]) => slips.split(' ').map((slip) => [slip, end] as const)),
);

/** Ends of other countries, whose hosts are near those of providers by no accident. */
const nearCom = new Set(['cm', 'co', 'om', 'cc', 'cam']);

const lastPart = (host: string) => host.slice(host.lastIndexOf('.') + 1);

/**
 * The host that somebody most likely meant; `undefined` when the one they wrote may be right.
 *
 * @param host lower case
 * @example
 * likelyHost('gmial.com') // 'gmail.com'
 * likelyHost('yaho.fr') // 'yahoo.fr'
 * likelyHost('example.con') // 'example.com'
 * likelyHost('mail.com') // undefined
 */
export function likelyHost(host: string): string | undefined {
	const written = host.startsWith('www.') ? host.slice(4) : host;
	const dot = written.indexOf('.');
	if (dot < 0) return withoutDot.get(written);
	const name = written.slice(0, dot);
	const end = written.slice(dot + 1);
	const provider = providerNear(name);
	const likely = (provider && hostOf(provider, end)) ?? withRightEnd(written);
	return likely === host ? undefined : likely;
}

/** A slip leaves the first two letters of a name as they are, or the last two. */
const byStart = new Map<string, string[]>();
const byEnd = new Map<string, string[]>();
for (const name of distinctive) {
	for (const [ends, end] of [
		[byStart, name.slice(0, 2)],
		[byEnd, name.slice(-2)],
	] as const) {
		ends.set(end, [...(ends.get(end) ?? []), name]);
	}
}

function providerNear(name: string): string | undefined {
	const found =
		byStart.get(name.slice(0, 2))?.find((provider) => isNear(name, provider)) ??
		byEnd.get(name.slice(-2))?.find((provider) => isNear(name, provider));
	return found !== undefined && realNames.has(name) ? undefined : found;
}

function hostOf(provider: string, end: string): string | undefined {
	const only = onlyHosts.get(provider);
	if (only) return only;
	const rightEnd = slippedEnds.get(end) ?? (nearCom.has(end) ? 'com' : end);
	const host = `${provider}.${rightEnd}`;
	return isFreeMail(host) ? host : undefined;
}

/** A host whose end is not in use, and one slip away from a usual one. */
function withRightEnd(host: string): string | undefined {
	const last = lastPart(host);
	const end = slippedEnds.get(last);
	return end === undefined || readMailHost(host).exists
		? undefined
		: host.slice(0, -last.length) + end;
}

/**
 * Whether one slip of the keys at most lies between two names: a letter more, less, another one, or
 * two that changed places. Another first letter makes another name, unless the name is long.
 */
function isNear(typed: string, meant: string): boolean {
	if (typed === meant) return true;
	const longer = typed.length - meant.length;
	if (longer < -1 || longer > 1) return false;
	let same = 0;
	while (same < typed.length && typed[same] === meant[same]) same++;
	if (longer === 1) return typed.slice(same + 1) === meant.slice(same);
	if (swapped(typed, meant, same)) return true;
	if (same === 0 && meant.length < 7) return false;
	return typed.slice(longer === -1 ? same : same + 1) === meant.slice(same + 1);
}

const swapped = (typed: string, meant: string, at: number) =>
	typed[at] === meant[at + 1] &&
	typed[at + 1] === meant[at] &&
	typed.slice(at + 2) === meant.slice(at + 2);

function listed(list: string): string[] {
	return list.trim().split(/\s+/);
}
