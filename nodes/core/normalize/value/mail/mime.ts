import { bytesOfBase64, bytesOfQuotedPrintable, decodedHeader, textOfBytes } from './encodedWord';

/** A mail as it is sent, taken apart. */
export interface RawMail {
	/** By their names in small letters; the first of several. */
	readonly headers: Readonly<Record<string, string>>;
	readonly text: string | undefined;
	readonly html: string | undefined;
}

/** Longer mails are not read to their end. */
const LONGEST = 2_000_000;

/** Parts in parts are looked into so deep. */
const DEEPEST = 5;

const headerLine = /^([A-Za-z][\w-]{0,60}):[ \t]?(.*)$/;

/**
 * Takes a mail apart that came as it is sent (RFC 5322 and MIME): with its headers, or only what
 * stands under them.
 *
 * @example
 * readRawMail('From: Jo <jo@lee-bau.de>\r\n\r\nHello').headers.from // 'Jo <jo@lee-bau.de>'
 * readRawMail('Hello').text // 'Hello'
 */
export function readRawMail(raw: string): RawMail {
	const text = raw.slice(0, LONGEST).replace(/\r\n?/g, '\n');
	const { headers, body } = parted(text);
	const [opening] =
		/^--(\S{1,70})$/m.exec(body.slice(0, 2000).trimStart().split('\n', 1)[0] ?? '') ?? [];
	// What stands under the headers alone says itself what parts it.
	const type =
		headers['content-type'] ?? (opening ? `multipart/mixed; boundary="${opening.slice(2)}"` : '');
	return { headers, ...readPart({ ...headers, 'content-type': type }, body, DEEPEST) };
}

function parted(text: string): { headers: Record<string, string>; body: string } {
	const headers: Record<string, string> = {};
	if (!headerLine.test(text.split('\n', 1)[0] ?? '')) return { headers, body: text };
	const end = text.indexOf('\n\n');
	const head = (end < 0 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ');
	for (const line of head.split('\n')) {
		const [, name, value = ''] = headerLine.exec(line) ?? [];
		if (name === undefined) return { headers: {}, body: text };
		headers[name.toLowerCase()] ??= decodedHeader(value);
	}
	return { headers, body: end < 0 ? '' : text.slice(end + 2) };
}

type Texts = Pick<RawMail, 'text' | 'html'>;

function readPart(headers: Readonly<Record<string, string>>, body: string, levels: number): Texts {
	const type = headers['content-type'] ?? '';
	const boundary = /boundary="?([^";\s]{1,70})"?/i.exec(type)?.[1];
	if (/^multipart\//i.test(type.trim()) && boundary !== undefined && levels > 0) {
		const parts = body
			.split(`--${boundary}`)
			.slice(1)
			.filter((part) => !part.startsWith('--'));
		const texts = parts.map((part) => {
			const inner = parted(part.replace(/^\n/, ''));
			return readPart(inner.headers, inner.body, levels - 1);
		});
		return {
			text: texts.find(({ text }) => text !== undefined)?.text,
			html: texts.find(({ html }) => html !== undefined)?.html,
		};
	}
	if (/^attachment/i.test(headers['content-disposition'] ?? '')) return nothing;
	if (type !== '' && !/^text\//i.test(type.trim())) return nothing;
	const text = decodedBody(body, headers['content-transfer-encoding'] ?? '', type);
	return /^text\/html/i.test(type.trim())
		? { text: undefined, html: text }
		: { text, html: undefined };
}

const nothing: Texts = { text: undefined, html: undefined };

function decodedBody(body: string, encoding: string, type: string): string {
	const charset = /charset="?([\w.:-]{1,40})"?/i.exec(type)?.[1] ?? 'utf-8';
	const how = encoding.trim().toLowerCase();
	const bytes =
		how === 'base64'
			? bytesOfBase64(body)
			: how === 'quoted-printable'
				? bytesOfQuotedPrintable(body)
				: undefined;
	return (bytes && textOfBytes(bytes, charset)) ?? body;
}
