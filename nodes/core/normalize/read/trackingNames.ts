import { words } from '../../fold';
import { remembering } from '../../remembering';
import { own } from './payload';
import { clickIds } from '../value/source/clickIds';
import type { Utm } from '../value/source/address';

/** What a field that a tracking script fills in holds. */
export interface TrackingName {
	/** The first visit, or the one on which the form was sent. */
	touch: 'first' | 'last';
	part: Utm | 'channel' | 'referrer' | 'landingPage' | 'at' | { clickId: string };
}

/** Words that say which visit is meant. */
const firstWords = new Set(['first', 'initial', 'original', 'orig', 'ft', 'firsttouch']);
const lastWords = new Set(['last', 'latest', 'recent', 'lt', 'lasttouch', 'current']);

/** Words that say nothing here. */
const empty = new Set(
	`attribution data field fields form handl hidden hs analytics lead param params query tracking
	touch traffic utm c value visit visitor session user the custom customfields body`.split(/\s+/),
);

/** What is left of a name, and what it then holds. */
const parts: Readonly<Record<string, TrackingName['part']>> = {
	source: 'source',
	medium: 'medium',
	campaign: 'campaign',
	'campaign name': 'campaign',
	term: 'term',
	keyword: 'term',
	content: 'content',
	id: 'id',
	'campaign id': 'id',
	channel: 'channel',
	ref: 'referrer',
	referrer: 'referrer',
	referer: 'referrer',
	'referrer url': 'referrer',
	'referer url': 'referrer',
	'referring url': 'referrer',
	'referring site': 'referrer',
	'document referrer': 'referrer',
	page: 'landingPage',
	'page seen': 'landingPage',
	url: 'landingPage',
	'landing page': 'landingPage',
	'landing page url': 'landingPage',
	'landing url': 'landingPage',
	landing: 'landingPage',
	lp: 'landingPage',
	'entry page': 'landingPage',
	date: 'at',
	time: 'at',
	timestamp: 'at',
	at: 'at',
	seen: 'at',
};

/** Names that follow no pattern. */
const exact: Readonly<Record<string, TrackingName>> = {
	hs_analytics_source: { touch: 'first', part: 'channel' },
	hs_analytics_first_url: { touch: 'first', part: 'landingPage' },
	hs_analytics_first_referrer: { touch: 'first', part: 'referrer' },
	hs_analytics_first_timestamp: { touch: 'first', part: 'at' },
	hs_analytics_first_touch_converting_campaign: { touch: 'first', part: 'campaign' },
	hs_latest_source: { touch: 'last', part: 'channel' },
	hs_analytics_last_url: { touch: 'last', part: 'landingPage' },
	hs_analytics_last_referrer: { touch: 'last', part: 'referrer' },
	hs_analytics_last_touch_converting_campaign: { touch: 'last', part: 'campaign' },
	hs_google_click_id: { touch: 'last', part: { clickId: 'gclid' } },
	hs_facebook_click_id: { touch: 'last', part: { clickId: 'fbclid' } },
	document_referrer: { touch: 'last', part: 'referrer' },
	http_referrer: { touch: 'last', part: 'referrer' },
	http_referer: { touch: 'last', part: 'referrer' },
};

/** Longer names are questions. */
const LONGEST_NAME = 80;

/** Names come again with every lead. */
const MOST_REMEMBERED = 5000;

/** Stands between the steps, and in none of them. */
const BETWEEN = '\0';

/**
 * What a field holds that no field of a lead is named like, where its name is one that tracking
 * scripts and CRMs use.
 *
 * @param path the steps to it
 * @example
 * trackingName(['first_utm_source']) // { touch: 'first', part: 'source' }
 * trackingName(['fbclid']) // { touch: 'last', part: { clickId: 'fbclid' } }
 * trackingName(['first_name']) // undefined
 */
export function trackingName(path: readonly string[]): TrackingName | undefined {
	const steps = path.length === 1 ? (path[0] ?? '') : path.join(BETWEEN);
	return steps.length > LONGEST_NAME ? undefined : read(steps);
}

const read = remembering(MOST_REMEMBERED, (steps): TrackingName | undefined => {
	const lower = steps.slice(steps.lastIndexOf(BETWEEN) + 1).toLowerCase();
	const known = own(exact, lower);
	if (known) return known;
	const said = words(steps.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'));
	const isFirst = said.some((word) => firstWords.has(word));
	const isLast = !isFirst && said.some((word) => lastWords.has(word));
	const touch = isFirst ? 'first' : 'last';
	const clickId = clickIdIn(lower, said);
	if (clickId !== undefined) return { touch, part: { clickId } };
	const left = said.filter(
		(word) => !firstWords.has(word) && !lastWords.has(word) && !empty.has(word),
	);
	const key = left.join(' ');
	const part = own(parts, key);
	if (part === undefined || typeof part === 'object') return undefined;
	if (isFirst || isLast) {
		// "Last date" may be any day, and the current page is the form's.
		const plain = part === 'at' || part === 'id' || (part === 'landingPage' && isLast);
		return plain && !said.some((word) => telling.has(word)) ? undefined : { touch, part };
	}
	return said.includes('utm') || part === 'referrer' ? { touch, part } : undefined;
});

/** Words without which a date or a number is anybody's. */
const telling = new Set(['touch', 'utm', 'landing', 'visit', 'ft', 'lt', 'seen', 'session']);

function clickIdIn(lower: string, said: readonly string[]): string | undefined {
	if (clickIds.has(lower)) return lower;
	// `gclid__c`, `GCLID Field`, `first_gclid`
	return said.find((word) => clickIds.has(word) && word.length > 4);
}
