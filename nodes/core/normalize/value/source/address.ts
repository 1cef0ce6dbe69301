import { clickIds } from './clickIds';
import { toldValue } from './toldValue';

/** What the query of an address says about the visit. */
export interface AddressTraces {
	utm: Partial<Record<Utm, string>>;
	clickIds: Record<string, string>;
}

export const utms = ['source', 'medium', 'campaign', 'term', 'content', 'id'] as const;

export type Utm = (typeof utms)[number];

/** Other names for the same, as Matomo and others write them. */
const utmNames = new Map(
	Object.entries<Utm>({
		utm_source: 'source',
		utm_medium: 'medium',
		utm_campaign: 'campaign',
		utm_name: 'campaign',
		utm_term: 'term',
		utm_keyword: 'term',
		utm_content: 'content',
		utm_id: 'id',
		utm_campaign_id: 'id',
		mtm_source: 'source',
		mtm_medium: 'medium',
		mtm_campaign: 'campaign',
		mtm_keyword: 'term',
		mtm_content: 'content',
		mtm_cid: 'id',
		pk_source: 'source',
		pk_medium: 'medium',
		pk_campaign: 'campaign',
		pk_kwd: 'term',
		pk_keyword: 'term',
		pk_content: 'content',
		pk_cid: 'id',
	}),
);

/** Longer addresses are not read. */
const LONGEST_ADDRESS = 5000;

/** A value is no longer than this. */
const LONGEST_VALUE = 500;

/**
 * Reads campaign parameters and click marks from an address.
 *
 * @example
 * readAddress('https://example.com/?utm_medium=cpc&gclid=Ab1')
 * // { utm: { medium: 'cpc' }, clickIds: { gclid: 'Ab1' } }
 */
export function readAddress(address: string): AddressTraces {
	const traces: AddressTraces = { utm: {}, clickIds: {} };
	if (address.length > LONGEST_ADDRESS) return traces;
	const start = address.search(/[?#]/);
	if (start < 0 || !address.includes('=', start)) return traces;
	// Single-page sites and some links carry the parameters behind the hash.
	const query = address.slice(start + 1);
	const plain = query.includes('&amp;') ? query.replaceAll('&amp;', '&') : query;
	for (const part of /[?#]/.test(plain) ? plain.split(/[?#]/) : [plain]) {
		for (const pair of part.split('&')) {
			const at = pair.indexOf('=');
			if (at < 1) continue;
			const name = decoded(pair.slice(0, at)).toLowerCase();
			const utm = utmNames.get(name);
			if (!utm && !clickIds.has(name)) continue;
			const text = toldValue(
				decoded(pair.slice(at + 1))
					.trim()
					.slice(0, LONGEST_VALUE),
			);
			if (text === undefined) continue;
			if (utm) traces.utm[utm] ??= text;
			else traces.clickIds[name] ??= text;
		}
	}
	return traces;
}

/** A name or value of a query as it was before it was written into the address. */
function decoded(text: string): string {
	if (!text.includes('%') && !text.includes('+')) return text;
	return new URLSearchParams(`x=${text}`).get('x') ?? '';
}
