import type { EventData } from '../../core/events';
import { categories } from '../../core/lead';
import { calledAs, givenCategory } from '../../core/qualify';
import type { StoreSession } from '../../store';
import type { MeantLead } from '../people';

/** The categories, as they can be said; that it is unclear says nothing. */
const named = categories.filter((category) => category !== 'unclear').join(', ');

/** What a person said an inquiry is about. */
export interface SaidCategory {
	/** In whatever words a category has. */
	category: string;
	/** Who said it; empty when unknown. */
	by: string;
}

/**
 * Keeps what a person said an inquiry is about, of a lead its last one, so that it can be learned from. The
 * same said twice is kept once, and what was said last counts.
 *
 * @param now epoch milliseconds
 * @returns what became of it, as the end of a sentence
 * @example
 * await sayCategory(session, lead, { category: 'Support', by: 'Ann' }, Date.now())
 * // 'that it is about support was kept'
 */
export async function sayCategory(
	{ events, inquiries }: Pick<StoreSession, 'events' | 'inquiries'>,
	{ inquiryId, leadId }: MeantLead,
	{ category: said, by }: SaidCategory,
	now: number,
): Promise<string> {
	const category = givenCategory(said);
	if (category === undefined || category === 'unclear') {
		return 'what it is about was not said, so nothing was kept of that';
	}
	if (typeof category === 'object') {
		return `"${category.unknown}" is no category, so nothing was kept of what it is about: say one of ${named}`;
	}
	const about = inquiryId ?? (leadId === null ? null : await inquiries.newestOf(leadId));
	if (about === null) return 'the inquiry is gone, so nothing was kept of what it is about';
	const before = await events.ofTypes({ inquiryId: about, leadId: null }, ['category.decided']);
	const last = before.at(-1)?.data as Partial<EventData<'category.decided'>> | undefined;
	if (last?.category !== category) {
		const data = { category, by };
		await events.append([{ at: now, type: 'category.decided', inquiryId: about, leadId, data }]);
	}
	return `that it is about ${calledAs[category]} was kept`;
}
