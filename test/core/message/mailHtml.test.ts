import fc from 'fast-check';
import { composed, mailHtml, readMessage, type MessageValues } from '../../../nodes/core/message';

const values: MessageValues = {
	'lead.fullName': '<img src=x onerror=alert(1)>',
	'lead.message': 'First & "last"\n\n<b>bold</b>',
	'lead.details': {
		rows: [
			{ label: 'Name', value: 'Ada' },
			{ label: 'Email', value: 'ada@example.com', kind: 'email' },
			{ label: 'Phone', value: '+441', kind: 'phone' },
		],
	},
	'lead.known': {
		rows: [
			{ label: '', value: 'New: here.' },
			{ label: '', value: 'And <there>.' },
		],
	},
	link: 'https://desk.example/form?token=a&b',
};

/** The HTML of a text without its styles, and without the page around it. */
const shown = (text: string, first = '') =>
	mailHtml(composed(readMessage(text), values), first)
		.replace(/^[^]*?<div [^>]*>\n/, '')
		.replace('\n</div></body></html>', '')
		.replace(/ (style|role|cellpadding|cellspacing)="[^"]*"/g, '');

test.each([
	['paragraphs and lines', 'A\nB\n\nC', '<p>A<br>B</p>\n<p>C</p>'],
	['what a visitor wrote', 'Hi {lead}', '<p>Hi &lt;img src=x onerror=alert(1)&gt;</p>'],
	[
		'a heading, and the words below it',
		'They want:\n{message}',
		'<p>They want</p>\n<div>First &amp; &quot;last&quot;<br><br>&lt;b&gt;bold&lt;/b&gt;</div>',
	],
	[
		'a button behind its sentence',
		'Say so here:\n{link}\n\nBye',
		'<p>Say so here:</p>\n<p><a href="https://desk.example/form?token=a&amp;b">I reached them</a></p>\n<p>Bye</p>',
	],
	[
		'a table, in which addresses open',
		'{details}',
		'<table><tr><td>Name</td><td>Ada</td></tr><tr><td>Email</td><td><a href="mailto:ada@example.com">ada@example.com</a></td></tr><tr><td>Phone</td><td><a href="tel:+441">+441</a></td></tr></table>',
	],
	['sentences', 'Known:\n{known}', '<p>Known</p>\n<p>New: here.<br>And &lt;there&gt;.</p>'],
	['a label', 'For: {lead}', '<p><strong>For</strong>: &lt;img src=x onerror=alert(1)&gt;</p>'],
])('%s', (_what, text, html) => {
	expect(shown(text)).toBe(html);
});

test('what is to be said first stands before all else', () => {
	expect(shown('A', 'It is <late>.')).toBe('<p>It is &lt;late&gt;.</p>\n<p>A</p>');
});

test('is a page that the dark does not spoil, without anything from elsewhere', () => {
	const html = mailHtml({ text: 'A', layout: [] });
	expect(html).toMatch(/^<!doctype html>/);
	expect(html).toContain('content="light dark"');
	expect(html).not.toMatch(
		/<(img|link|style|script)|url\(|[^-]color:#(?:000|fff)|background:#fff/i,
	);
});

test('whatever a person writes is text', () => {
	const names = ['{message}', 'x {message}', 'A: {message}', '{details}', '{known}'];
	fc.assert(
		fc.property(fc.constantFrom(...names), fc.string(), (text, words) => {
			const message = `<a href="javascript:x">${words}`;
			const rows = [{ label: message, value: message.replace(/\s+/g, ' ').trim() }];
			const html = mailHtml(
				composed(readMessage(text), {
					...{ 'lead.message': message, 'lead.details': { rows } },
					'lead.known': { rows: rows.map((row) => ({ ...row, label: '' })) },
				}),
			);
			expect(html).not.toContain('<a ');
		}),
	);
});
