import { payloadFields, type PayloadField } from '../../lead';
import { languages, phrasesIn, programs } from '../../words';
import { labelKey } from './label';
import { own } from './payload';

const byKey = new Map<string, PayloadField>();
for (const field of payloadFields) {
	const lists = [...Object.values(languages), programs].map(
		({ labels }) => own(labels, field) ?? '',
	);
	// The first meaning counts: "Nome" is a whole name until a family name stands beside it.
	for (const label of lists.flatMap(phrasesIn)) {
		const key = labelKey(label);
		if (!byKey.has(key)) byKey.set(key, field);
	}
}

/**
 * The field that a label asks for, where some language or program calls it exactly so.
 *
 * @param key as `labelKey` gives it
 * @example
 * fieldCalled('emailaddress') // 'email'
 */
export const fieldCalled = (key: string): PayloadField | undefined => byKey.get(key);
