import { words } from '../fold';
import type { LeadSource } from '../lead';
import type { FieldReader } from './fieldReader';
import type { Payload } from './payload';
import { textOf } from './text';

/** Channels by the words that campaigns write into `utm_medium`. */
const mediums: Record<string, string> = {
	'paid search': 'cpc ppc sem paidsearch adwords googleads searchads',
	'paid social': 'paidsocial socialpaid socialads cpm',
	social: 'social socialmedia organicsocial',
	'organic search': 'organic organicsearch seo',
	'e-mail': 'email mail newsletter',
	referral: 'referral',
	display: 'display banner retargeting remarketing',
	partner: 'partner affiliate',
	event: 'event webinar tradeshow',
};

const channelByMedium = new Map(
	Object.entries(mediums).flatMap(([channel, list]) =>
		list.split(' ').map((medium) => [medium, channel]),
	),
);

/** What the query of a page's address tells, by the names that advertisers use. */
const inAddress = {
	utmSource: ['utm_source'],
	medium: ['utm_medium'],
	campaign: ['utm_campaign'],
	term: ['utm_term'],
	content: ['utm_content'],
	clickId: ['gclid', 'gbraid', 'wbraid', 'msclkid'],
} as const;

type Told = Partial<Record<keyof typeof inAddress, string>>;

/** Longer addresses are not read. */
const LONGEST_ADDRESS = 5000;

/** What the payload's own fields and its envelope say about where the lead came from. */
export interface SourceFacts extends Told {
	/** The company's own name for the source, set in the node. */
	fixedLabel: string | null;
	label?: string;
	channel?: string;
	formName?: string;
	pageUrl?: string;
	/** The sender's name and usual channel. */
	senderName: string | null;
	senderChannel: string | null;
}

/**
 * Where an inquiry came from: what was set, else what the payload says, else what the address of
 * its page says, else who sent it.
 *
 * @example
 * sourceOf({ pageUrl: 'https://example.com/?utm_medium=cpc', … }).channel // 'paid search'
 */
export function sourceOf(facts: SourceFacts): LeadSource {
	const page = facts.pageUrl?.includes('?') ? toldByAddress(facts.pageUrl) : {};
	const medium = facts.medium ?? page.medium ?? null;
	const clicked = facts.clickId ?? page.clickId;
	return {
		channel:
			facts.channel ??
			(medium && channelByMedium.get(words(medium).join(''))) ??
			(clicked ? 'paid search' : facts.senderChannel),
		label:
			facts.fixedLabel ??
			facts.label ??
			facts.formName ??
			facts.utmSource ??
			page.utmSource ??
			facts.senderName,
		campaign: facts.campaign ?? page.campaign ?? null,
		medium,
		term: facts.term ?? page.term ?? null,
		content: facts.content ?? page.content ?? null,
		url: facts.pageUrl ?? null,
	};
}

function toldByAddress(url: string): Told {
	if (url.length > LONGEST_ADDRESS) return {};
	const query = new URLSearchParams(url.slice(url.indexOf('?')).split('#', 1)[0]);
	const told: Told = {};
	for (const name of Object.keys(inAddress) as Array<keyof typeof inAddress>) {
		const value = inAddress[name].map((key) => query.get(key)).find(Boolean);
		if (value) told[name] = value;
	}
	return told;
}

/** Reads where an inquiry came from; what has no place of its own in a lead is kept. */
export function readSource(
	fields: FieldReader,
	{ about, senderName, channel }: Payload,
	fixedLabel: string | null,
): LeadSource {
	const source = sourceOf({
		fixedLabel,
		label: fields.plain('sourceLabel'),
		channel: fields.plain('sourceChannel')?.toLowerCase(),
		formName: fields.plain('formName'),
		utmSource: fields.plain('utmSource'),
		medium: fields.plain('medium'),
		campaign: fields.plain('campaign'),
		term: fields.plain('term'),
		content: fields.plain('content'),
		clickId: fields.plain('clickId'),
		pageUrl: fields.plain('pageUrl') ?? textOf(about.pageUrl),
		senderName,
		senderChannel: channel,
	});
	for (const field of ['formId', 'formName', 'utmSource', 'clickId'] as const) {
		fields.keep(...fields.entries(field).slice(0, 1));
	}
	return source;
}
