import { validationSchema } from '../../core/lead';
import { countryOf } from '../../core/place';
import { saidForWorkspace } from '../workspace';
import type { LeadItem, StoreSession } from '../../store';

/** Its name among the settings of a workspace. */
const name = 'defaultCountry';

type Settings = Pick<StoreSession, 'settings'>;

const normalized = validationSchema.pick({ defaultCountry: true });

/** The country by which Lead Normalize read an item; `null` where it does not say. */
export const normalizedWith = ({ validation }: LeadItem): string | null =>
	countryOf(normalized.safeParse(validation).data?.defaultCountry ?? '') ?? null;

/**
 * Keeps the country by which Lead Normalize read an item, so that a number is looked up as it was
 * read. The newest counts.
 */
export async function keepDefaultCountry({ settings }: Settings, item: LeadItem): Promise<void> {
	const country = normalizedWith(item);
	if (country && country !== (await settings.get(name))) await settings.set(name, country);
}

/**
 * The country that the people of this workspace have said, else the one by which Lead Normalize read
 * a lead of it last, ISO 3166-1 alpha-2; `null` where there is neither.
 */
export async function keptDefaultCountry({
	settings,
}: {
	settings: Pick<StoreSession['settings'], 'get'>;
}): Promise<string | null> {
	const said = await saidForWorkspace({ settings });
	if (said?.defaultCountry) return said.defaultCountry;
	const kept = await settings.get(name);
	return (typeof kept === 'string' && countryOf(kept)) || null;
}
