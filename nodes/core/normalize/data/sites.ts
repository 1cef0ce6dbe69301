import { getDomainWithoutSuffix, getHostname, getSubdomain } from 'tldts';
import { remembering } from '../../remembering';

/** What kind of site sends visitors. */
export type SiteKind = 'search' | 'social' | 'video' | 'shopping' | 'mail' | 'assistant';

/** Sites by the name that they registered, or by the whole host where that name says too little. */
const sites: Record<SiteKind, string> = {
	mail: `mail.google.com mail.yahoo.com outlook.live.com outlook.office.com outlook.office365.com
		mail.aol.com mail.yandex.ru e.mail.ru deref-gmx.net deref-web.de deref-mail.com
		com.google.android.gm webmail newsletter roundcube`,
	assistant: `chatgpt chat-gpt openai chat.openai.com gpt perplexity perplexity-ai copilot copilot.com
		copilot.microsoft.com m365.cloud.microsoft copilot.cloud.microsoft edgeservices.bing.com
		microsoft-copilot bing-copilot gemini gemini.google.com bard.google.com google-gemini
		notebooklm.google.com claude claude.ai claude-ai anthropic deepseek chat.deepseek.com
		chat.mistral.ai grok grok.com x.ai meta.ai meta-ai you.com poe.com phind.com pi.ai duck.ai
		chat.qwen.ai kimi.com alice.yandex.ru iask.ai felo.ai genspark.ai ai ki ia llm`,
	search: `google bing yahoo duckduckgo ecosia baidu yandex qwant startpage brave search.brave.com
		ask search.aol.com aol naver seznam sogou so.com daum swisscows kagi metager dogpile
		lycos searx mojeek webcrawler onet ya.ru rambler virgilio search-results adwords googleads
		google-ads bing-ads bingads microsoft-ads com.google.android.googlequicksearchbox`,
	social: `facebook fb fb.com fb.me instagram ig linkedin lnkd.in lnkd twitter t.co x x.com threads
		xing pinterest pin.it reddit tiktok snapchat quora tumblr vk vk.com ok.ru odnoklassniki
		weibo wechat line.me mastodon bsky bluesky nextdoor whatsapp wa.me telegram t.me t.me
		messenger meta facebook-ads fb-ads instagram-ads linkedin-ads tiktok-ads meetup glassdoor
		kununu viber discord skype yammer disqus livejournal myspace`,
	shopping: `amazon ebay etsy aliexpress alibaba walmart shopify mercadolibre rakuten idealo otto
		zalando shopping.google.com target bestbuy wish temu cdiscount`,
	video: 'youtube youtu.be vimeo dailymotion twitch wistia netflix hulu disneyplus yt youtube-ads',
};

const kindOf = new Map(
	(Object.keys(sites) as SiteKind[]).flatMap((kind) =>
		sites[kind].split(/\s+/).map((name) => [name, kind] as const),
	),
);

/** Longer texts are no site's name. */
const LONGEST = 2000;

const MOST_REMEMBERED = 2000;

/**
 * What kind of site a `utm_source`, a host or an address names; `undefined` for every other one.
 *
 * @example
 * siteKind('https://www.google.co.uk/') // 'search'
 * siteKind('facebook') // 'social'
 * siteKind('example.com') // undefined
 */
export function siteKind(text: string): SiteKind | undefined {
	return text.length > LONGEST ? undefined : kindNamed(text.trim().toLowerCase());
}

const kindNamed = remembering(
	MOST_REMEMBERED,
	(name) =>
		kindOf.get(name.replace(/[\s_]+/g, '-')) ??
		kindOfHost(/[.:/]/.test(name) ? getHostname(name) : null),
);

function kindOfHost(host: string | null): SiteKind | undefined {
	if (host === null) return undefined;
	const bare = host.replace(/^www\./, '');
	return (
		kindOf.get(bare) ??
		kindOfDomain(bare) ??
		// android-app://com.linkedin.android
		bare
			.split('.')
			.map((label) =>
				/^(?:com|android|google|www)$/.test(label) ? undefined : kindOfApp(bare, label),
			)
			.find(Boolean)
	);
}

function kindOfDomain(host: string): SiteKind | undefined {
	const kind = kindOf.get(getDomainWithoutSuffix(host) ?? '');
	if (kind !== 'search') return kind;
	const within = (getSubdomain(host) ?? '').split('.').filter((label) => label !== '');
	if (within.some((label) => mailHosts.has(label))) return 'mail';
	return within.every((label) => searchHosts.has(label) || countryHost.test(label))
		? kind
		: undefined;
}

/** What search engines call the hosts on which they search; others are a document's, a calendar's, a disk's. */
const searchHosts = new Set(
	`www www1 www2 m mobile wap amp search r web images image img news encrypted ipv4 ipv6 cse local maps
	scholar video videos html lite safe start noai int global go l com espanol se yandex`.split(/\s+/),
);

const mailHosts = new Set(['mail', 'webmail', 'email']);

/** `de.search.yahoo.com`, `cn.bing.com`. */
const countryHost = /^(?!ai$|tv$|id$|my$)[a-z]{2}$/;

const kindOfApp = (host: string, label: string) =>
	/^(?:com|org|net)\./.test(host) ? kindOf.get(label) : undefined;

/** The host of an address, without `www.`; `undefined` for what is none. */
export function hostOf(address: string | null): string | undefined {
	if (address === null || address.length > LONGEST || !address.includes('.')) return undefined;
	return getHostname(address)?.replace(/^www\./, '') ?? undefined;
}
