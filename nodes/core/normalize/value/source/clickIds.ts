import type { Channel } from './channel';

/** What an advertiser's mark in an address says. */
export interface ClickId {
	/** Who adds it. */
	by: string;
	channel: Channel;
	/** Added to links that nobody paid for too. */
	alsoUnpaid?: boolean;
}

/** Marks that advertisers and senders add to the address of the page, the most telling first. */
const marks: ReadonlyArray<[names: string, by: string, channel: Channel, alsoUnpaid?: true]> = [
	['gclid gbraid wbraid gad_campaignid gad_source', 'Google Ads', 'paid search'],
	['msclkid', 'Microsoft Advertising', 'paid search'],
	['yclid', 'Yandex Direct', 'paid search'],
	['s_kwcid ef_id', 'Adobe Advertising', 'paid search'],
	['dclid', 'Display & Video 360', 'display'],
	['li_fat_id', 'LinkedIn Ads', 'paid social'],
	['ttclid', 'TikTok Ads', 'paid social'],
	['twclid', 'X Ads', 'paid social'],
	['sccid', 'Snapchat Ads', 'paid social'],
	['rdt_cid', 'Reddit Ads', 'paid social'],
	['qclid', 'Quora Ads', 'paid social'],
	['epik', 'Pinterest', 'paid social'],
	['obclid oborigurl', 'Outbrain', 'display'],
	['tblci', 'Taboola', 'display'],
	['irclickid irgwc', 'Impact', 'affiliate'],
	['cjevent', 'CJ Affiliate', 'affiliate'],
	['awc', 'Awin', 'affiliate'],
	['sscid', 'ShareASale', 'affiliate'],
	['ransiteid', 'Rakuten Advertising', 'affiliate'],
	['mc_cid mc_eid', 'Mailchimp', 'email'],
	['_hsenc _hsmi', 'HubSpot email', 'email'],
	['mkt_tok', 'Marketo email', 'email'],
	['_kx', 'Klaviyo', 'email'],
	['srsltid', 'Google Merchant Center', 'organic shopping', true],
	['fbclid', 'Facebook or Instagram', 'organic social', true],
	['igshid igsh', 'Instagram', 'organic social', true],
];

/** Click marks by name, in lower case. */
export const clickIds: ReadonlyMap<string, ClickId> = new Map(
	marks.flatMap(([names, by, channel, alsoUnpaid]) =>
		names.split(' ').map((name) => [name, { by, channel, ...(alsoUnpaid && { alsoUnpaid }) }]),
	),
);

/** Names of click marks, the most telling first. */
export const clickIdNames: readonly string[] = [...clickIds.keys()];
