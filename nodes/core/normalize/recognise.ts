import { canonicalEmail } from './email';
import { answersConsent } from './consent';
import { labelKey, labelWords } from './label';
import type { Entry } from './payload';
import type { PayloadField } from './payloadField';
import { isTitle } from './personName';
import { synonyms } from './synonyms';
import { textOf } from './text';

/** What an entry's name says it is. */
interface Recognised {
	field: PayloadField;
	/** True when only one word of the name speaks for it: others come first. */
	weak: boolean;
}

const byKey = new Map<string, PayloadField>();
for (const [field, languages] of Object.entries(synonyms)) {
	for (const list of Object.values(languages)) {
		// The first meaning counts: "Nome" is a whole name until a family name stands beside it.
		for (const label of list.split(',')) {
			const key = labelKey(label);
			if (!byKey.has(key)) byKey.set(key, field as PayloadField);
		}
	}
}

const keys = (list: string) => new Set(list.split(/\s+/));

/** What a sender wraps the lead's own fields in. */
const wrappers = keys(
	`answers applicant attributes body client contact contacts contactinfo custom customer
	customfields data details entry event fielddata fields form formdata formfields formresponse
	formsubmission guest hidden info item kontakt lead leads object params payload person personal
	profile properties prospect query record request response result results submission user values
	visitor address location meta metadata context utm tracking attribution hiddenfields`,
);

/** Whether a step leads to the lead's own fields and says nothing about them. */
export const isWrapper = (step: string) => /^\d+$/.test(step) || wrappers.has(labelKey(step));

/** Others than the lead, whose fields have the same names. */
const others = keys(
	`account ad adset agent agente assignee author bot campaign creator device employee formdefinition
	host manager owner page partner plan product rep recipient referrer sales salesrep seller sender
	server site staff team template variables vendor workflow workspace`,
);

/** Names that say little without what they stand in. */
const vague = keys(
	`code content created date description form id medium name page platform source status term text
	title type url value`,
);

/** Words by which a longer label is recognised, when the value agrees. */
const telling: Array<[PayloadField, ReadonlySet<string>, (value: unknown) => boolean]> = [
	[
		'email',
		keys('email emails mail courriel correo emailadres mailadresse emailadresse'),
		(value) => canonicalEmail((textOf(value) ?? '').trim()) !== undefined,
	],
	[
		'phone',
		keys(
			`phone telephone telefon telefonnummer telefono telefone telefoon telefoonnummer handy
			handynummer mobile mobil mobilnummer movil celular telemovel cellulare portable rufnummer
			ruckrufnummer whatsapp cell`,
		),
		(value) => looksLikePhone((textOf(value) ?? '').trim()),
	],
	[
		'consent',
		keys(
			`accept accepte accetto acconsento aceito acepto agree akkoord autorizo concordo
			confidentialite consent consentement consentimento consentimiento consenso datenschutz
			datenschutzerklarung datenschutzbestimmungen dsgvo einverstanden einwilligung gdpr privacidad
			privacidade privacy privacybeleid privacyverklaring rgpd lgpd stimme terms toestemming
			voorwaarden willige zustimmung`,
		),
		answersConsent,
	],
];

const looksLikePhone = (text: string) =>
	text.length <= 40 && /^[\d\s()+./-]+$/.test(text) && text.replace(/\D/g, '').length >= 6;

/** Values that tell against what the name says. */
const unfit: Partial<Record<PayloadField, (text: string) => boolean>> = {
	fullName: (text) => text.includes('@') || !/\p{L}/u.test(text),
	jobTitle: isTitle,
	pageUrl: (text) => !/[./]/.test(text),
};

/** Names come again with every lead; keep the memory of them from growing forever. */
const MOST_REMEMBERED = 5000;

/**
 * Recognises what the fields of a payload are by their names. Names seen before are remembered.
 *
 * @example
 * new Recogniser().fieldOf({ path: ['E-Mail-Adresse'], value: 'ada@example.com' })
 * // { field: 'email', weak: false }
 */
export class Recogniser {
	readonly #byName = new Map<string, Recognised | undefined>();
	readonly #words = new Map<string, string[]>();

	fieldOf(entry: Entry): Recognised | undefined {
		const named = this.#named(entry);
		const text = textOf(entry.value);
		if (named) {
			// Objects and lists of objects hold no single value.
			if (text === undefined) return undefined;
			return unfit[named.field]?.(text) ? undefined : named;
		}
		return text === undefined ? undefined : this.#told(entry);
	}

	#named({ path, label = '' }: Entry): Recognised | undefined {
		const name = path.length === 1 && !label ? (path[0] ?? '') : [...path, label].join('\0');
		if (this.#byName.has(name)) return this.#byName.get(name);
		// A question says more than a program's name, such as `field_1`.
		const field = (label ? fieldNamed([label]) : undefined) ?? fieldNamed(path);
		const recognised = field && { field, weak: false };
		if (this.#byName.size >= MOST_REMEMBERED) this.#byName.clear();
		this.#byName.set(name, recognised);
		return recognised;
	}

	/** By one telling word in a longer name, where the value agrees. */
	#told({ path, label, value }: Entry): Recognised | undefined {
		if (path.slice(0, -1).some((step) => others.has(labelKey(step)))) return undefined;
		const words = this.#wordsOf(label ?? path.at(-1) ?? '');
		for (const [field, list, agrees] of telling) {
			if (words.some((word) => list.has(word)) && agrees(value)) return { field, weak: true };
		}
		return undefined;
	}

	#wordsOf(name: string): string[] {
		let words = this.#words.get(name);
		if (!words) {
			words = labelWords(name);
			if (this.#words.size >= MOST_REMEMBERED) this.#words.clear();
			this.#words.set(name, words);
		}
		return words;
	}
}

/** `form_fields[email]` and `contact.email` lead into an object that was written flat. */
const flatSteps = (name: string) => {
	const inner = /^([^[\]]{1,60})\[([^[\]]{1,60})\]$/.exec(name);
	if (inner) return [inner[1] ?? '', inner[2] ?? ''];
	return /^\w{1,60}(?:\.\w{1,60}){1,5}$/.test(name) ? name.split('.') : [name];
};

function fieldNamed(path: readonly string[]): PayloadField | undefined {
	const steps = path.flatMap(flatSteps);
	const name = steps.at(-1) ?? '';
	const around = steps.slice(0, -1);
	const parent = around.at(-1);
	if (parent !== undefined) {
		const together = byKey.get(labelKey(`${parent} ${name}`));
		if (together) return together;
	}
	const within = around.filter((step) => !isWrapper(step));
	if (within.some((step) => others.has(labelKey(step)))) return undefined;
	const key = labelKey(name);
	return within.length > 0 && vague.has(key) ? undefined : byKey.get(key);
}
