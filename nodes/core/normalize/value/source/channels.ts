import { joinedWords, spacedWords, words } from '../../../fold';
import { remembering } from '../../../remembering';
import { channels, type Channel } from './channel';
import { clickIdNames, clickIds } from './clickIds';
import { hostOf, siteKind, type SiteKind } from '../../data/sites';

/** A channel, and how it was told, in a sentence. */
export interface ToldChannel {
	channel: string;
	reason: string;
}

/** What one visit said about where it came from. */
export interface Traces {
	source: string | null;
	medium: string | null;
	campaign: string | null;
	/** The page that sent the visitor. */
	referrer: string | null;
	/** The page that they came to. */
	url: string | null;
	clickIds: Readonly<Record<string, string>>;
}

/** Media that say the channel whatever the source is. */
const media: Partial<Record<Channel, string>> = {
	'paid search': `paidsearch searchads searchad sem sea adwords googleads googleadwords bingads
		searchpaid searchengineadvertising`,
	'paid social':
		'paidsocial socialpaid socialads socialad facebookads linkedinads metaads instagramads',
	'paid video': 'paidvideo videoads videoad',
	'paid shopping': 'paidshopping shoppingads',
	display: `display banner banners expandable interstitial programmatic native displayads gdn
		remarketing`,
	'organic search': 'organicsearch seo',
	'organic social': 'organicsocial socialorganic socialpost',
	email: 'email mail newsletter emailing mailing edm nl emailmarketing emailsignature',
	affiliate: 'affiliate affiliates affiliation affiliatemarketing',
	partner: 'partner partners partnership reseller partnerreferral copartner',
	event: `event events webinar tradeshow fair messe conference expo seminar workshop meetup feria
		salon fiera beurs`,
	sms: 'sms textmessage mms',
	push: 'push webpush pushnotification mobilepush notification',
	audio: 'audio podcast radio spotify',
	offline: `offline print flyer poster billboard ooh tv qr qrcode brochure directmail postcard
		catalog`,
};

/** Media that say the channel where the source does not. */
const weakMedia: Partial<Record<Channel, string>> = {
	'organic social': 'social socialnetwork socialmedia sm',
	'organic video': 'video',
	'organic search': 'organic',
	referral: 'referral app link ref',
	direct: 'none notset direct',
};

const byMedium = (table: Partial<Record<Channel, string>>) =>
	new Map(
		(Object.keys(table) as Channel[]).flatMap((channel) =>
			(table[channel] ?? '').split(/\s+/).map((medium) => [medium, channel] as const),
		),
	);

const channelOfMedium = byMedium(media);
const channelOfWeakMedium = byMedium(weakMedia);

/** As Google Analytics recognises paid media. */
const paid = /^(?:.*cp.*|ppc|retargeting|paid.*)$/;

/** As Google Analytics recognises shopping campaigns. */
const shoppingCampaign = /^(?:.*(?:(?:[^a-df-z]|^)shop|shopping).*)$/i;

const paidBy: Record<SiteKind, Channel> = {
	search: 'paid search',
	social: 'paid social',
	video: 'paid video',
	shopping: 'paid shopping',
	mail: 'paid other',
	assistant: 'paid other',
};

const organicBy: Record<SiteKind, Channel> = {
	search: 'organic search',
	social: 'organic social',
	video: 'organic video',
	shopping: 'organic shopping',
	mail: 'email',
	assistant: 'ai assistant',
};

/** Longer campaign names and media are not looked through. */
const LONGEST = 200;

const keyOf = (text: string): string => keyOfShort(text.slice(0, LONGEST));

/** Nearly all visitors come by the same few sources and media. */
const keyOfShort = remembering(500, (text) => joinedWords(text));

/**
 * The channel of one visit without campaign parameters: by an advertiser's mark in the address,
 * else by the page that sent the visitor.
 *
 * @example
 * channelOfClick({ ...nothing, referrer: 'https://www.google.com/' })
 * // { channel: 'organic search', reason: 'The visitor came from google.com' }
 */
export function channelOfClick(traces: Traces): ToldChannel | undefined {
	return byClickId(traces) ?? byReferrer(traces);
}

/**
 * The channel that campaign parameters tell, after the rules of Google Analytics' default channel
 * group; `undefined` when there are none, or they say nothing.
 *
 * @example
 * channelOfCampaign({ ...nothing, source: 'google', medium: 'cpc' })
 * // { channel: 'paid search', reason: 'utm_medium is cpc and utm_source is google' }
 */
export function channelOfCampaign(traces: Traces): ToldChannel | undefined {
	const { source, medium, campaign, clickIds: marks } = traces;
	const told = (channel: Channel): ToldChannel => ({
		channel,
		reason: whyCampaign(source, medium),
	});
	const mediumKey = medium === null ? '' : keyOf(medium);
	const sourceKey = source === null ? '' : keyOf(source);
	if (sourceKey === 'direct' && ['', 'none', 'notset', 'direct'].includes(mediumKey))
		return told('direct');
	if (campaign !== null && /cross-network/i.test(campaign.slice(0, LONGEST))) {
		return { channel: 'cross-network', reason: 'The campaign runs across networks' };
	}
	const strong = channelOfMedium.get(mediumKey);
	if (strong) return told(strong);
	const kind = source === null ? undefined : siteKind(source);
	if (medium !== null && paid.test(medium.slice(0, LONGEST).toLowerCase())) {
		if (campaign !== null && shoppingCampaign.test(campaign.slice(0, LONGEST)))
			return told('paid shopping');
		if (kind) return told(paidBy[kind]);
		if (mediumKey === 'cpm') return told('display');
		// Nearly all clicks that are paid for one by one, and say no more, are of search.
		return told(source === null && /^(?:cpc|ppc)$/.test(mediumKey) ? 'paid search' : 'paid other');
	}
	// An advertiser's mark says more than the site's name alone.
	if (kind && mediumKey === '' && paidMark(marks)) return undefined;
	if (kind) return told(organicBy[kind]);
	const bySource = channelOfMedium.get(sourceKey);
	if (bySource && mediumKey === '') return told(bySource);
	const weak = channelOfWeakMedium.get(mediumKey);
	if (weak && weak !== 'direct') return told(weak);
	if (mediumKey.includes('video')) return told('organic video');
	if (bySource) return told(bySource);
	// Sites that mark their own links write no medium: `utm_source=partner.example`.
	return mediumKey === '' && hostOf(source) !== undefined ? told('referral') : undefined;
}

function whyCampaign(source: string | null, medium: string | null): string {
	const parts = [
		medium === null ? undefined : `utm_medium is ${medium.slice(0, LONGEST)}`,
		source === null ? undefined : `utm_source is ${source.slice(0, LONGEST)}`,
	];
	return parts.filter((part) => part !== undefined).join(' and ');
}

const paidMark = (marks: Readonly<Record<string, string>>) =>
	clickIdNames.some((name) => Object.hasOwn(marks, name) && !clickIds.get(name)?.alsoUnpaid);

function byClickId({ clickIds: marks }: Traces): ToldChannel | undefined {
	const name = clickIdNames.find((known) => Object.hasOwn(marks, known));
	const mark = name === undefined ? undefined : clickIds.get(name);
	return mark && { channel: mark.channel, reason: `${name} is the mark of ${mark.by}` };
}

function byReferrer({ referrer, url }: Traces): ToldChannel | undefined {
	const host = hostOf(referrer);
	if (referrer === null || host === undefined || host === hostOf(url)) return undefined;
	const kind = siteKind(referrer);
	return { channel: kind ? organicBy[kind] : 'referral', reason: `The visitor came from ${host}` };
}

/** How people and CRMs call a source, by words that stand in it. */
const labels: ReadonlyArray<[channel: Channel, phrases: string]> = [
	[
		'ai assistant',
		`chatgpt, chat gpt, gpt, openai, open ai, perplexity, copilot, gemini, claude ai, deepseek, grok, ai assistant,
		ai assistants, ai chatbot, ai chat, ai tool, ai tools, ai search, ai referrals, ai bot, asked ai, via ai, an ai,
		from ai, artificial intelligence, ki tool, ki assistent, ki chatbot, ki suche, eine ki, die ki, per ki, via ki,
		künstliche intelligenz, intelligence artificielle, une ia, l ia, inteligencia artificial, una ia, la ia,
		inteligência artificial, uma ia, intelligenza artificiale, un ia, kunstmatige intelligentie,
		sztuczna inteligencja, language model`,
	],
	['paid search', 'paid search, google ads, google adwords, adwords, ppc, suchanzeige'],
	[
		'paid social',
		'paid social, facebook ad, facebook ads, instagram ad, instagram ads, linkedin ads',
	],
	[
		'event',
		`trade show, tradeshow, trade fair, event, conference, webinar, seminar, expo, exhibition, messe,
		veranstaltung, salon, foire, événement, feria, evento, fiera, beurs, evenement, workshop, meetup`,
	],
	[
		'referral',
		`referral, referrals, referred, recommendation, recommended, word of mouth, friend, friends,
		colleague, family, empfehlung, weiterempfehlung, freund, freunde, freundin, bekannte, kollege,
		mundpropaganda, recommandation, ami, amis, amie, bouche à oreille, collègue, recomendación,
		amigo, amigos, boca a boca, conocido, recomendação, indicação, boca a boca, passaparola, amico,
		amici, raccomandazione, consigliato, aanbeveling, vriend, vrienden, mond tot mond, kennis`,
	],
	['partner', 'partner, partners, partner referral, reseller, distributor, vertriebspartner'],
	['affiliate', 'affiliate, affiliates'],
	[
		'email',
		'email, e mail, newsletter, email marketing, email campaign, mailing, rundmail, infolettre',
	],
	['sms', 'sms, text message'],
	['audio', 'podcast, radio'],
	[
		'offline',
		`print, magazine, newspaper, flyer, brochure, billboard, poster, tv, television, direct mail,
		zeitung, zeitschrift, plakat, anzeige, prospekt, journal, revista, periódico, giornale, krant,
		phone, phone inquiry, telephone, cold call, walk in, purchased list, offline, offline sources`,
	],
	[
		'paid other',
		'paid, advertisement, ad, ads, advertising, werbung, publicité, publicidad, pubblicità',
	],
	[
		'organic search',
		`organic search, search engine, search engines, web search, internet search, online search,
		suchmaschine, suchmaschinen, internetsuche, moteur de recherche, recherche internet, buscador,
		motor de búsqueda, pesquisa, motore di ricerca, zoekmachine, google search, googled, seo`,
	],
	[
		'organic social',
		'organic social, social media, social network, social, soziale medien, réseaux sociaux, redes sociales, redes sociais',
	],
	['organic video', 'video'],
	['direct', 'direct, direct traffic'],
];

const phrases = labels.flatMap(([channel, list]) =>
	list.split(',').map((phrase) => ({ channel, phrase: spacedWords(phrase) })),
);

/** Sites whose name means them also in the middle of an answer. */
const telling = new Set(
	`google bing yahoo duckduckgo ecosia facebook fb instagram insta linkedin twitter xing pinterest
	reddit tiktok snapchat whatsapp youtube vimeo`.split(/\s+/),
);

const adWords = new Set(
	'ad ads advert advertisement anzeige anzeigen werbung anuncio annonce'.split(' '),
);

/** Longer answers are a story. */
const LONGEST_ANSWER = 80;

const MOST_REMEMBERED = 2000;

/**
 * The channel that a source's name means, such as the answer to "How did you hear about us?" or
 * a value of a CRM's list; `undefined` when it tells none.
 *
 * @example
 * channelOfLabel('Trade Show') // 'event'
 * channelOfLabel('PAID_SEARCH') // 'paid search'
 */
export function channelOfLabel(label: string): Channel | undefined {
	return label.length > LONGEST_ANSWER ? undefined : channelMeant(label);
}

const channelMeant = remembering(MOST_REMEMBERED, (label): Channel | undefined => {
	const said = words(label);
	const text = spacedWords(label);
	const site =
		siteKind(label) ??
		said
			.filter((word) => telling.has(word))
			.map(siteKind)
			.find(Boolean);
	return (
		channels.find((name) => spacedWords(name) === text) ??
		(site && said.some((word) => adWords.has(word)) ? paidBy[site] : undefined) ??
		phrases.find(({ phrase }) => text.includes(phrase))?.channel ??
		(site && organicBy[site])
	);
});

/** Names of channels that are no longer used, or that senders use. */
const otherNames: Readonly<Record<string, Channel>> = {
	social: 'organic social',
	organic: 'organic search',
	search: 'organic search',
	ppc: 'paid search',
	cpc: 'paid search',
	mail: 'email',
	newsletter: 'email',
	crossnetwork: 'cross-network',
	mobilepushnotifications: 'push',
	affiliates: 'affiliate',
	ai: 'ai assistant',
	aireferrals: 'ai assistant',
	events: 'event',
	partners: 'partner',
	paid: 'paid other',
};

const byKey = new Map<string, Channel>([
	...channels.map((channel) => [keyOf(channel), channel] as const),
	...Object.entries(otherNames),
]);

/**
 * A channel by one of its names, in the pack's words; other text in small letters.
 *
 * @example
 * channelNamed('Paid_Search') // 'paid search'
 * channelNamed('Webhook') // 'webhook'
 */
export const channelNamed = (name: string): string =>
	byKey.get(keyOf(name)) ?? name.trim().toLowerCase();

/** Whether a channel says where the visitor came from, and not only by which way in. */
export const isTelling = (channel: string): boolean => byKey.get(keyOf(channel)) === channel;
