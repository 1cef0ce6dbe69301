import { compileNormalizer, type NormalizeSettings } from '../../../nodes/core/normalize';
import {
	channelNamed,
	channelOfCampaign,
	channelOfClick,
	channelOfLabel,
} from '../../../nodes/core/normalize/value/source/channels';
import { readAddress } from '../../../nodes/core/normalize/value/source/address';
import { siteKind } from '../../../nodes/core/normalize/data/sites';
import { toldValue } from '../../../nodes/core/normalize/value/source/toldValue';
import { trackingName } from '../../../nodes/core/normalize/read/trackingNames';

const now = '2026-03-02T09:00:00.000Z';
const sourceOf = (json: unknown, settings: NormalizeSettings = {}) =>
	compileNormalizer(settings)(json, now).lead.source;

const nothing = { source: null, medium: null, campaign: null, referrer: null, url: null };

describe('the channel of a campaign', () => {
	/** After Google Analytics' default channel group, and the words that teams use. */
	test.each<[source: string | null, medium: string | null, channel: string | undefined]>([
		['(direct)', '(none)', 'direct'],
		['(direct)', '(not set)', 'direct'],
		['google', 'cpc', 'paid search'],
		['google', 'CPC', 'paid search'],
		['google', 'ppc', 'paid search'],
		['bing', 'cpc', 'paid search'],
		['yahoo', 'paid', 'paid search'],
		['duckduckgo', 'cpa', 'paid search'],
		['google', 'paid_search', 'paid search'],
		['newsletter-tool', 'paid-search', 'paid search'],
		['baidu', 'retargeting', 'paid search'],
		[null, 'cpc', 'paid search'],
		[null, 'sem', 'paid search'],
		['google', 'adwords', 'paid search'],
		['facebook', 'cpc', 'paid social'],
		['facebook', 'paid', 'paid social'],
		['fb', 'paid_social', 'paid social'],
		['ig', 'paidsocial', 'paid social'],
		['instagram', 'cpm', 'paid social'],
		['linkedin', 'ppc', 'paid social'],
		['LinkedIn', 'paid-social', 'paid social'],
		['tiktok', 'cpc', 'paid social'],
		['twitter', 'cpc', 'paid social'],
		['meta', 'paid', 'paid social'],
		['acme', 'paidsocial', 'paid social'],
		['youtube', 'cpc', 'paid video'],
		['vimeo.com', 'paid', 'paid video'],
		['amazon', 'cpc', 'paid shopping'],
		['chatgpt.com', null, 'ai assistant'],
		['chatgpt.com', 'referral', 'ai assistant'],
		['openai', null, 'ai assistant'],
		['perplexity', null, 'ai assistant'],
		['perplexity.ai', 'organic', 'ai assistant'],
		['copilot.com', null, 'ai assistant'],
		['gemini', 'referral', 'ai assistant'],
		['claude.ai', null, 'ai assistant'],
		['chatgpt.com', 'cpc', 'paid other'],
		['docs.google.com', 'referral', 'referral'],
		['partner.example', null, 'referral'],
		['acme', null, undefined],
		['acme', 'display', 'display'],
		['acme', 'banner', 'display'],
		['acme', 'interstitial', 'display'],
		['acme', 'expandable', 'display'],
		['acme', 'cpm', 'display'],
		['acme', 'cpc', 'paid other'],
		['acme', 'paid', 'paid other'],
		['facebook', 'social', 'organic social'],
		['facebook', null, 'organic social'],
		['facebook.com', 'referral', 'organic social'],
		['l.facebook.com', 'referral', 'organic social'],
		['lnkd.in', 'referral', 'organic social'],
		['t.co', 'referral', 'organic social'],
		['acme', 'social', 'organic social'],
		['acme', 'social-network', 'organic social'],
		['acme', 'social media', 'organic social'],
		['acme', 'sm', 'organic social'],
		['xing', 'post', 'organic social'],
		['youtube', 'referral', 'organic video'],
		['acme', 'video', 'organic video'],
		['google', 'organic', 'organic search'],
		['google', null, 'organic search'],
		['acme', 'organic', 'organic search'],
		['www.google.de', 'referral', 'organic search'],
		['ecosia.org', 'organic', 'organic search'],
		['acme.com', 'referral', 'referral'],
		['acme', 'link', 'referral'],
		['acme', 'app', 'referral'],
		['newsletter', 'email', 'email'],
		['acme', 'e-mail', 'email'],
		['acme', 'e_mail', 'email'],
		['acme', 'newsletter', 'email'],
		['newsletter', null, 'email'],
		['google', 'email', 'email'],
		['acme', 'affiliate', 'affiliate'],
		['acme', 'affiliates', 'affiliate'],
		['acme', 'audio', 'audio'],
		['acme', 'podcast', 'audio'],
		['acme', 'sms', 'sms'],
		['acme', 'push', 'push'],
		['acme', 'web-push', 'push'],
		['acme', 'partner', 'partner'],
		['acme', 'webinar', 'event'],
		['expo', 'event', 'event'],
		['acme', 'flyer', 'offline'],
		['acme', 'qr', 'offline'],
		['acme', null, undefined],
		['acme', 'something', undefined],
		[null, null, undefined],
	])('utm_source %s and utm_medium %s are %s', (source, medium, channel) => {
		const told = channelOfCampaign({ ...nothing, clickIds: {}, source, medium });
		expect(told?.channel).toBe(channel);
		expect(told?.reason ?? '').toContain(channel === undefined ? '' : (medium ?? source ?? ''));
	});

	test.each([
		['Cross-network 2026', 'google', 'cpc', 'cross-network'],
		['summer shopping', 'google', 'cpc', 'paid shopping'],
		['Workshop', 'google', 'cpc', 'paid search'],
	])('the campaign %s of %s and %s is %s', (campaign, source, medium, channel) => {
		expect(channelOfCampaign({ ...nothing, clickIds: {}, source, medium, campaign })?.channel).toBe(
			channel,
		);
	});
});

describe('the channel of a click', () => {
	test.each([
		['gclid', 'paid search'],
		['gbraid', 'paid search'],
		['wbraid', 'paid search'],
		['gad_source', 'paid search'],
		['gad_campaignid', 'paid search'],
		['msclkid', 'paid search'],
		['yclid', 'paid search'],
		['dclid', 'display'],
		['li_fat_id', 'paid social'],
		['ttclid', 'paid social'],
		['twclid', 'paid social'],
		['sccid', 'paid social'],
		['rdt_cid', 'paid social'],
		['fbclid', 'organic social'],
		['irclickid', 'affiliate'],
		['mc_cid', 'email'],
		['mkt_tok', 'email'],
		['srsltid', 'organic shopping'],
	])('%s is of %s', (name, channel) => {
		expect(channelOfClick({ ...nothing, clickIds: { [name]: 'x' } })).toMatchObject({
			channel,
			reason: expect.stringContaining(name),
		});
	});

	test.each<[referrer: string, url: string | null, channel: string | undefined]>([
		['https://www.google.com/', null, 'organic search'],
		['https://www.google.co.uk/search?q=x', null, 'organic search'],
		['https://duckduckgo.com/', null, 'organic search'],
		['https://www.bing.com/', null, 'organic search'],
		['https://m.facebook.com/', null, 'organic social'],
		['https://www.linkedin.com/feed/', null, 'organic social'],
		['https://t.co/abc', null, 'organic social'],
		['android-app://com.linkedin.android/', null, 'organic social'],
		['https://www.youtube.com/watch', null, 'organic video'],
		['https://mail.google.com/', null, 'email'],
		['https://blog.partner.example/post', null, 'referral'],
		// A search engine's other hosts are no search.
		['https://docs.google.com/document/d/1', null, 'referral'],
		['https://calendar.google.com/', null, 'referral'],
		['https://sites.google.com/view/acme', null, 'referral'],
		['https://drive.google.com/', null, 'referral'],
		['https://meet.google.com/', null, 'referral'],
		['https://classroom.google.com/', null, 'referral'],
		['https://groups.google.com/g/acme', null, 'referral'],
		['https://translate.google.com/', null, 'referral'],
		['https://accounts.google.com/', null, 'referral'],
		['https://pan.baidu.com/s/1', null, 'referral'],
		['https://tieba.baidu.com/', null, 'referral'],
		['https://disk.yandex.ru/', null, 'referral'],
		['https://blog.naver.com/acme', null, 'referral'],
		['https://groups.yahoo.com/', null, 'referral'],
		['android-app://com.google.android.apps.docs/', null, 'referral'],
		['https://news.google.com/', null, 'organic search'],
		['https://images.google.de/', null, 'organic search'],
		['https://de.search.yahoo.com/', null, 'organic search'],
		['https://r.search.yahoo.com/', null, 'organic search'],
		['https://cn.bing.com/', null, 'organic search'],
		['https://m.baidu.com/', null, 'organic search'],
		['https://search.naver.com/', null, 'organic search'],
		['https://html.duckduckgo.com/html', null, 'organic search'],
		['https://yandex.ru/search', null, 'organic search'],
		['https://ya.ru/', null, 'organic search'],
		['android-app://com.google.android.googlequicksearchbox/', null, 'organic search'],
		['https://mail.yahoo.com/', null, 'email'],
		['https://mail.yandex.ru/', null, 'email'],
		['https://mail.naver.com/', null, 'email'],
		['android-app://com.google.android.gm/', null, 'email'],
		['https://chatgpt.com/', null, 'ai assistant'],
		['https://chat.openai.com/', null, 'ai assistant'],
		['https://www.perplexity.ai/', null, 'ai assistant'],
		['https://copilot.microsoft.com/', null, 'ai assistant'],
		['https://edgeservices.bing.com/', null, 'ai assistant'],
		['https://gemini.google.com/app', null, 'ai assistant'],
		['https://claude.ai/', null, 'ai assistant'],
		['https://chat.deepseek.com/', null, 'ai assistant'],
		['android-app://com.openai.chatgpt/', null, 'ai assistant'],
		['https://www.example.com/a', 'https://example.com/contact', undefined],
		['about:blank', null, undefined],
		['', null, undefined],
	])('from %s to %s is %s', (referrer, url, channel) => {
		expect(channelOfClick({ ...nothing, clickIds: {}, referrer, url })?.channel).toBe(channel);
	});
});

test.each([
	['Google', 'organic search'],
	['Google search', 'organic search'],
	['Suchmaschine', 'organic search'],
	['Google Ads', 'paid search'],
	['Facebook ad', 'paid social'],
	['Instagram', 'organic social'],
	['LinkedIn', 'organic social'],
	['Social Media', 'organic social'],
	['A friend', 'referral'],
	['Word of mouth', 'referral'],
	['Empfehlung', 'referral'],
	['Recommandation', 'referral'],
	['Passaparola', 'referral'],
	['Employee Referral', 'referral'],
	['Partner', 'partner'],
	['Trade Show', 'event'],
	['Messe München', 'event'],
	['Webinar', 'event'],
	['Feria de Madrid', 'event'],
	['Newsletter', 'email'],
	['EMAIL_MARKETING', 'email'],
	['ORGANIC_SEARCH', 'organic search'],
	['PAID_SEARCH', 'paid search'],
	['PAID_SOCIAL', 'paid social'],
	['SOCIAL_MEDIA', 'organic social'],
	['REFERRALS', 'referral'],
	['DIRECT_TRAFFIC', 'direct'],
	['ChatGPT', 'ai assistant'],
	['Chat GPT', 'ai assistant'],
	['I asked ChatGPT', 'ai assistant'],
	['Perplexity AI', 'ai assistant'],
	['Microsoft Copilot', 'ai assistant'],
	['Google Gemini', 'ai assistant'],
	['Claude', 'ai assistant'],
	['AI_REFERRALS', 'ai assistant'],
	['AI search', 'ai assistant'],
	['über eine KI', 'ai assistant'],
	['J’ai vu une affiche', undefined],
	['Claude Dupont', undefined],
	['Radio', 'audio'],
	['Zeitung', 'offline'],
	['YouTube', 'organic video'],
	['Website', undefined],
	['Ask Bob', undefined],
	['Other', undefined],
	['x'.repeat(500), undefined],
])('the source %.30s is %s', (label, channel) => {
	expect(channelOfLabel(label)).toBe(channel);
});

test.each([
	['Paid_Search', 'paid search'],
	['social', 'organic social'],
	['E-Mail', 'email'],
	['Events', 'event'],
	['Webhook', 'webhook'],
])('the channel %s is called %s', (name, channel) => {
	expect(channelNamed(name)).toBe(channel);
});

test.each([
	['google', 'search'],
	['https://www.google.com.br/', 'search'],
	['fb', 'social'],
	['x.com', 'social'],
	['example.com', undefined],
	['googlemail-archive.example', undefined],
	['x'.repeat(5000), undefined],
])('%.40s is a site for %s', (text, kind) => {
	expect(siteKind(text)).toBe(kind);
});

test.each([
	[['first_utm_source'], { touch: 'first', part: 'source' }],
	[['utm_source_first'], { touch: 'first', part: 'source' }],
	[['firstTouch', 'utmMedium'], { touch: 'first', part: 'medium' }],
	[['initial_utm_campaign'], { touch: 'first', part: 'campaign' }],
	[['original_referrer'], { touch: 'first', part: 'referrer' }],
	[['first_landing_page'], { touch: 'first', part: 'landingPage' }],
	[['handl_original_ref'], { touch: 'first', part: 'referrer' }],
	[['last_utm_source'], { touch: 'last', part: 'source' }],
	[['hs_analytics_source'], { touch: 'first', part: 'channel' }],
	[['hs_latest_source'], { touch: 'last', part: 'channel' }],
	[['utm_id'], { touch: 'last', part: 'id' }],
	[['document_referrer'], { touch: 'last', part: 'referrer' }],
	[['fbclid'], { touch: 'last', part: { clickId: 'fbclid' } }],
	[['GCLID__c'], { touch: 'last', part: { clickId: 'gclid' } }],
	[['first_gclid'], { touch: 'first', part: { clickId: 'gclid' } }],
	[['first_name'], undefined],
	[['last_date'], undefined],
	[['last_contacted'], undefined],
	[['current_page'], undefined],
	[['content'], undefined],
	[['x'.repeat(500)], undefined],
])('%.60j holds %j', (path, name) => {
	expect(trackingName(path)).toEqual(name);
});

test.each([[[['visit awc'], ['visit', 'awc']]], [[['session', 'awc'], ['session awc']]]])(
	'one name is no two steps, whichever comes first: %j',
	(paths) => {
		const found = paths.map((path) => [path.length, trackingName(path)]);
		expect(Object.fromEntries(found)).toEqual({
			1: undefined,
			2: { touch: 'last', part: { clickId: 'awc' } },
		});
	},
);

test.each([
	['https://a.example/?utm_source=x&utm_id=7', { utm: { source: 'x', id: '7' }, clickIds: {} }],
	['https://a.example/#utm_medium=cpc', { utm: { medium: 'cpc' }, clickIds: {} }],
	['/path?utm_term=a%20b&amp;GCLID=Q', { utm: { term: 'a b' }, clickIds: { gclid: 'Q' } }],
	[
		'https://a.example/?mtm_campaign=May&pk_kwd=z',
		{ utm: { campaign: 'May', term: 'z' }, clickIds: {} },
	],
	['https://a.example/?utm_source=&utm_source=b', { utm: { source: 'b' }, clickIds: {} }],
	['https://a.example/%E0%A4%A', { utm: {}, clickIds: {} }],
	['https://a.example/?utm_source=%E0%A4%A', { utm: { source: expect.any(String) }, clickIds: {} }],
	[`https://a.example/?utm_source=${'x'.repeat(10_000)}`, { utm: {}, clickIds: {} }],
])('%.50s says %j', (address, traces) => {
	expect(readAddress(address)).toEqual(traces);
});

test('campaign, click marks, pages and first visit are kept apart', () => {
	const page = 'https://shop.example/contact?utm_source=google&utm_medium=cpc&gclid=Abc';
	expect(
		sourceOf({
			email: 'ada@example.com',
			page_url: page,
			landing_page: 'https://shop.example/',
			referrer: 'https://www.google.com/',
			fbclid: 'Fb1',
			first_utm_source: 'newsletter',
			first_utm_medium: 'email',
			first_referrer: 'https://mail.google.com/',
			first_touch_date: '2026-01-05T10:00:00Z',
		}),
	).toEqual({
		channel: 'paid search',
		channelReason: 'utm_medium is cpc and utm_source is google',
		label: 'google',
		campaign: null,
		medium: 'cpc',
		term: null,
		content: null,
		utmSource: 'google',
		utmId: null,
		clickIds: { gclid: 'Abc', fbclid: 'Fb1' },
		url: page,
		referrer: 'https://www.google.com/',
		landingPage: 'https://shop.example/',
		firstTouch: {
			channel: 'email',
			source: 'newsletter',
			medium: 'email',
			campaign: null,
			term: null,
			content: null,
			utmId: null,
			clickIds: {},
			referrer: 'https://mail.google.com/',
			landingPage: null,
			at: '2026-01-05T10:00:00.000Z',
		},
	});
});

test.each<[unknown, { channel: string | null; label?: string | null }]>([
	[
		{ utm_source: 'google', utm_medium: 'cpc' },
		{ channel: 'paid search', label: 'google' },
	],
	[{ page_url: 'https://a.example/?gclid=1' }, { channel: 'paid search', label: null }],
	[{ page_url: 'https://a.example/?fbclid=1' }, { channel: 'organic social' }],
	[{ page_url: 'https://a.example/?utm_source=facebook&fbclid=1' }, { channel: 'organic social' }],
	[{ page_url: 'https://a.example/?utm_source=google&gclid=1' }, { channel: 'paid search' }],
	[
		{ referrer: 'https://www.bing.com/', page_url: 'https://a.example/' },
		{ channel: 'organic search' },
	],
	[{ referrer: 'https://a.example/x', page_url: 'https://a.example/' }, { channel: null }],
	[{ landing_page: 'https://a.example/?utm_medium=email' }, { channel: 'email' }],
	[{ source: 'Trade fair' }, { channel: 'event', label: 'Trade fair' }],
	[{ source: 'Trade fair', channel: 'Partner' }, { channel: 'partner' }],
	[{ channel: 'Messe-Scanner' }, { channel: 'event' }],
	[{ channel: 'Showroom' }, { channel: 'showroom' }],
	[{ first_utm_source: 'linkedin', first_utm_medium: 'social' }, { channel: 'organic social' }],
	[{ hs_latest_source: 'PAID_SOCIAL' }, { channel: 'paid social' }],
	[{ email: 'ada@example.com' }, { channel: null, label: null }],
])('%j comes from %j', (json, expected) => {
	expect(sourceOf(json)).toMatchObject(expected);
});

test('campaign parameters of two addresses are not mixed', () => {
	const source = sourceOf({
		page_url: 'https://a.example/?utm_source=google&utm_medium=cpc',
		landing_page: 'https://a.example/?utm_source=news&utm_medium=email&utm_campaign=May',
	});
	expect(source).toMatchObject({ utmSource: 'google', medium: 'cpc', campaign: null });
});

test('a label set in the node comes first, and the channel is told all the same', () => {
	const json = { source: 'Google', utm_source: 'google', utm_medium: 'organic' };
	expect(sourceOf(json, { sourceLabel: 'Website' })).toMatchObject({
		label: 'Website',
		channel: 'organic search',
	});
});

test('approved sources are the company’s words; what is not among them is told', () => {
	const sources = [{ value: 'Google Ads', alsoWritten: ['google', 'adwords'] }];
	const normalize = compileNormalizer({ sources, unlisted: 'attention' });
	const read = (json: unknown) => normalize(json, now);
	expect(read({ utm_source: 'google' }).lead.source.label).toBe('Google Ads');
	expect(read({ source: 'Gogle' })).toMatchObject({
		lead: { source: { label: 'Gogle' } },
		validation: { issues: [{ code: 'source.unlisted', suggestion: 'Google Ads' }, {}] },
	});
});

test.each([
	'{{campaign.name}}',
	'{campaignid}',
	'{{campaign.name}}_{{ad.name}}',
	'{keyword}|{matchtype}',
	'%%CAMPAIGN%%',
	'__CAMPAIGN_NAME__',
	'${campaign}',
	'[campaign_id]',
	'[[campaign]]',
	'*|CAMPAIGN_UID|*',
	'<campaign>',
	'%7B%7Bcampaign.name%7D%7D',
	'%campaign%',
	'%ad.name%',
	'%utm_campaign% - %ad_name%',
	...[
		'(not set)',
		'(none)',
		'undefined',
		'null',
		'(not provided)',
		'NaN',
		'n/a',
		'[object Object]',
		'-',
		' ',
	],
	...['not_set', 'None', '(not set), (not set)'],
])('%s tells nothing', (text) => {
	expect(toldValue(text)).toBeUndefined();
});

test.each([
	['google,google', 'google'],
	['google, google', 'google'],
	['Google;google', 'Google'],
	['cpc|cpc', 'cpc'],
	['google,facebook', 'google,facebook'],
	['[running shoes]', '[running shoes]'],
	['spring_{adgroup}', 'spring_{adgroup}'],
	['None Such Festival', 'None Such Festival'],
	['100% off', '100% off'],
	['50% or 20% off', '50% or 20% off'],
	['(direct)', '(direct)'],
])('%s tells %s', (text, told) => {
	expect(toldValue(text)).toBe(told);
});

test.each([
	[
		{
			utm_source: '(not set)',
			utm_medium: '(none)',
			utm_campaign: 'undefined',
			utm_term: '{keyword}',
		},
		{ channel: null, label: null, utmSource: null, medium: null, campaign: null, term: null },
	],
	[
		{ page_url: 'https://a.example/?utm_source=fb&utm_campaign={{campaign.name}}&gclid={gclid}' },
		{ utmSource: 'fb', campaign: null, clickIds: {} },
	],
	[
		{ utm_source: ['google', 'google'], utm_medium: 'cpc,cpc' },
		{ utmSource: 'google', medium: 'cpc' },
	],
	[
		{ gclid: 'undefined', referrer: '(none)' },
		{ clickIds: {}, referrer: null },
	],
	[
		{ utm_source: '(direct)', utm_medium: '(none)' },
		{ channel: 'direct', medium: null },
	],
	[
		{
			page_url: 'https://a.example/?gad_source=1&gad_campaignid=123',
			referrer: 'https://www.google.com/',
		},
		{ channel: 'paid search', clickIds: { gad_source: '1', gad_campaignid: '123' } },
	],
	[{ gad_source: '1' }, { channel: 'paid search' }],
	[{ 'How did you hear about us?': 'ChatGPT' }, { channel: 'ai assistant', label: 'ChatGPT' }],
])('of %j the source is %j', (json, expected) => {
	expect(sourceOf({ email: 'ada@example.com', ...json })).toMatchObject(expected);
});
