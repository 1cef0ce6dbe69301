/** What a text that names receivers of an email comes to. */
export interface ReadAddresses {
	/** As a mail server takes them, in order and parted by commas; empty where there is none. */
	to: string;
	/** The same, each without the name before it. */
	addresses: string[];
	/** What stands among them and is no address, as it was written. */
	unreadable: string[];
}

/** What parts receivers is not what stands within quotes or angle brackets, as in `"Lee, Ann" <ann@example.com>`. */
const piece = /(?:"(?:\\.|[^"\\])*"|<[^<>]*>|[^,;\r\n])+/g;

/** An address, perhaps with a name before it, as in RFC 5322, section 3.4; or after "mailto:". */
const receiver =
	/^(?:(?<name>"(?:\\.|[^"\\])*"|[^<>@"]*?)\s*<\s*)?(?:mailto:)?(?<address>[^\s<>@,;:"]+@[^\s<>@,;:"]+)(?<end>\s*>)?$/i;

/**
 * Reads the receivers of an email from a list as people write and copy it: parted by commas, semicolons or
 * lines, with separators left over at its end, with names in quotes, with "mailto:". Whether an address
 * exists only its server knows.
 *
 * @example
 * readAddresses('"Lee, Ann" <ann@example.com>; mailto:bo@example.com,')
 * // { to: '"Lee, Ann" <ann@example.com>, bo@example.com', … }
 * readAddresses('ann@example.com, half') // { to: 'ann@example.com', unreadable: ['half'], … }
 */
export function readAddresses(text: string): ReadAddresses {
	const good: Array<{ shown: string; address: string }> = [];
	const unreadable: string[] = [];
	for (const [found] of text.matchAll(piece)) {
		const written = found.trim();
		if (written === '') continue;
		const receiver = readReceiver(written);
		if (receiver) good.push(receiver);
		else unreadable.push(written);
	}
	return {
		to: good.map(({ shown }) => shown).join(', '),
		addresses: good.map(({ address }) => address),
		unreadable,
	};
}

function readReceiver(written: string): { shown: string; address: string } | undefined {
	const { name, address, end } = receiver.exec(written)?.groups ?? {};
	// A bracket that opens and does not close, or the other way round, is half of something.
	if (address === undefined || (name === undefined) !== (end === undefined)) return undefined;
	const called = name?.trim() ?? '';
	return { shown: called === '' ? address : `${called} <${address}>`, address };
}
