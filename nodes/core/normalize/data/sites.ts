import { getDomainWithoutSuffix, getHostname } from 'tldts';
import { remembering } from '../../remembering';

/** What kind of site sends visitors. */
export type SiteKind = 'search' | 'social' | 'video' | 'shopping' | 'mail';

/** Sites by the name that they registered, or by the whole host where that name says too little. */
const sites: Record<SiteKind, string> = {
	mail: `mail.google.com mail.yahoo.com outlook.live.com outlook.office.com outlook.office365.com
		mail.aol.com mail.yandex.ru e.mail.ru deref-gmx.net deref-web.de deref-mail.com
		com.google.android.gm webmail newsletter roundcube`,
	search: `google bing yahoo duckduckgo ecosia baidu yandex qwant startpage brave search.brave.com
		ask search.aol.com aol naver seznam sogou so.com daum swisscows kagi metager dogpile
		lycos searx mojeek webcrawler onet rambler virgilio search-results adwords googleads
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
		kindOf.get(getDomainWithoutSuffix(bare) ?? '') ??
		// android-app://com.linkedin.android
		bare
			.split('.')
			.map((label) => (/^(?:com|android|www)$/.test(label) ? undefined : kindOfApp(bare, label)))
			.find(Boolean)
	);
}

const kindOfApp = (host: string, label: string) =>
	/^(?:com|org|net)\./.test(host) ? kindOf.get(label) : undefined;

/** The host of an address, without `www.`; `undefined` for what is none. */
export function hostOf(address: string | null): string | undefined {
	if (address === null || address.length > LONGEST || !address.includes('.')) return undefined;
	return getHostname(address)?.replace(/^www\./, '') ?? undefined;
}
