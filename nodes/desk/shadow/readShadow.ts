import { shadowReport, type ShadowReport } from '../../core/route';
import type { StoreSession } from '../../store';

/** Which shadow is meant. */
export interface ShadowFacts {
	name: string;
	/** Whether it is forgotten after this, so that the next lead begins it anew. */
	beginAnew: boolean;
	/** The IANA zone in which times are said. */
	timeZone: string;
}

/** What a shadow has counted so far; of one that nobody knows, that it is not there. */
export async function readShadow(
	{ shadows }: Pick<StoreSession, 'shadows'>,
	{ name, beginAnew, timeZone }: ShadowFacts,
): Promise<ShadowReport> {
	const all = await shadows.all();
	const known = all.find((shadow) => shadow.name === name);
	const others = all.map((shadow) => shadow.name).filter((other) => other !== name);
	const counts = known ? await shadows.counts(name) : [];
	if (known && beginAnew) await shadows.forget(name);
	return shadowReport({ name, since: known?.since ?? null, others, counts }, timeZone);
}
