/** Shorter texts are none of {@link looks}. */
const SHORTEST_LOOK = 20;

/** What is told by its look, whatever its name. */
const looks: readonly RegExp[] = [
	// A UUID, a JSON web token, a digest or a key of a database.
	/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
	/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/,
	/^(?=.*[a-f])(?=.*\d)(?:[\da-f]{24}|[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/i,
	/^(?:Mozilla|Opera)\/\d/,
	// A moment as programs write it; one that somebody wishes is on the minute.
	/^\d{4}-\d\d-\d\dT\d\d:\d\d:(?!00(?:\.0+)?(?:Z|[+-]))\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/,
	/^\w{3} \w{3} \d\d \d{4} \d\d:\d\d:(?!00 )\d\d GMT/,
];

/** `<20261128.1@mail.example>`: the id of a mail. */
const isMailId = (text: string) =>
	text.startsWith('<') && text.endsWith('>') && /^<[^\s<>@]+@[^\s<>@]+>$/.test(text);

/**
 * Whether a value is a program's by its look alone, whatever its field is called.
 *
 * @example
 * looksTechnical('0b8a5c1e-5a1c-4e0e-9d65-0f6f0d0c1a11') // true
 * looksTechnical('2026-12-01T10:00:00Z') // false: it may be an appointment
 */
export const looksTechnical = (text: string): boolean =>
	isMailId(text) || (text.length >= SHORTEST_LOOK && looks.some((look) => look.test(text)));

/** So many digits, such as a moment in milliseconds. */
const MANY_DIGITS = 10;

/** So often letters follow on digits or the other way round. */
const MANY_CHANGES = 4;

/**
 * Whether a text was drawn or counted by a program, and no person made it up.
 *
 * @example
 * isRandom('a1b2c3d4e5') // true
 * isRandom('webinar-2024') // false
 */
export function isRandom(text: string): boolean {
	if (/\s/.test(text)) return false;
	const digits = text.replace(/\D/g, '').length;
	const changes = text.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0;
	return digits >= MANY_DIGITS || changes >= MANY_CHANGES;
}

export const isNumber = (text: string): boolean =>
	/^\d+(?:[.,]\d+)?(?: ?(?:ms|s|sec|secs|seconds?))?$/i.test(text);

/** With more than two digits behind the point, as no person counts. */
export const isDecimal = (text: string): boolean => /^\d+[.,]\d+(?: ?(?:ms|s))?$/i.test(text);

export const isClock = (text: string): boolean => /^(?:\d+:)?\d{1,2}:\d{2}(?:\.\d+)?$/.test(text);
