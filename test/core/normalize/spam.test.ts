import { compileNormalizer, type NormalizeSettings } from '../../../nodes/core/normalize';
import { fold } from '../../../nodes/core/fold';
import { isPitch } from '../../../nodes/core/normalize/value/pitch';
import { allPhrases } from '../../../nodes/core/words';
import { isGibberish } from '../../../nodes/core/gibberish';

const now = '2026-03-02T09:00:00.000Z';
const codes = (json: object, settings: NormalizeSettings = {}) => {
	const normalize = compileNormalizer(settings);
	const { status, issues } = normalize({ email: 'ada@example.com', ...json }, now).validation;
	return [status, ...issues.map(({ code }) => code)];
};

/** Names of people, many of them hard to say for others. */
const names = `
	Ng, Nguyễn, Łukasz, Hrvatska, Wu, Xi, Ó Sé, Bø, Þór, Srb, Krk, Vlk, Smrž, Čtvrtek, Zmrzlý, Škvrna,
	Strč Prst, Brzęczyszczykiewicz, Szczepański, Wojciechowski, Krzysztof, Przybylski, Grzegorz,
	Hirschsprung, Knightsbridge, Schwarzschild, Schmidtschneider, Goldschmidt, Weihnachtsmann,
	Lichtschlag, Strömgren, Ångström, Mkhitaryan, Nkrumah, Mbeki, Ngũgĩ, Nxumalo, Tchaikovsky,
	Shcherbakov, DeShawn, McDonald, MacGregor, DiCaprio, LaToya, VanDyke, O'Neil, FitzGerald,
	Jean-Luc, van der Berg, LeBron James, JoAnn, Mary-Kate McDonald-O'Brien, Anne-Sophie, Dvořák,
	Þorbjörg, Kjartan, Bjørn Kjærsgaard, Quynh, Phuong Thuy, Yngvild, Sian, Rhys, Glynn, Llwyd,
	Wynne, Kwrdstn, Aaliyah, Aaron, Isaac, Zoë, 李小龍, 山田太郎, Иван Петров, محمد, מֹשֶׁה, Αλέξανδρος,
	Nguyen Thi Minh Khai, Abdul-Rahman ibn Khaldun, Xochitl, Tlahuac, Itzcóatl, Popocatépetl,
	Ümit Özdağ, Işık, Çağrı, José María, D'Artagnan, St. John, Smith Jr., Dr. Strange, TJ, J.R. Smith,
	Prskavec, Vrchlický, Hřbek, Štvrtka, Trnka, Brdskin, Gdyk, Schtschukin, Borschtsch, Ernst, Rschik
`
	.split(',')
	.map((name) => name.trim());

test.each(names)('%s is a name', (name) => {
	expect(isGibberish(name)).toBe(false);
});

test.each([
	'vYyTsgqLkNpc',
	'xKjHgTfDsPq',
	'RqWmZtBnKxLp',
	'asdfgh',
	'poiuytrewq',
	'jkljkl',
	'qweqwe',
	'ывапролд',
	'Asdf Asdf',
	'qwertz',
	'zxcvbn',
	'aaaaaa',
	'Xxxxx',
	'sdkfjhgkdjfhg',
	'bcdfghjk',
	'Buy now http://spam.example',
	'<a href="x">Bob</a>',
	'x'.repeat(100_000),
])('%.30s is none', (name) => {
	expect(isGibberish(name)).toBe(true);
});

test.each<[object, string[]]>([
	[{ honeypot: 'x' }, ['needs attention', 'spam.honeypot']],
	[{ _gotcha: 'x' }, ['needs attention', 'spam.honeypot']],
	[{ 'bot-field': 'x' }, ['needs attention', 'spam.honeypot']],
	[{ website_hp: 'x' }, ['needs attention', 'spam.honeypot']],
	[{ b_0123456789abcdef01234567_89abcdef01: 'x' }, ['needs attention', 'spam.honeypot']],
	[{ wpforms: { hp: 'x' } }, ['needs attention', 'spam.honeypot']],
	[{ contact_me_by_fax_only: '1' }, ['needs attention', 'spam.honeypot']],
	[{ contact_me_by_fax_only: '0' }, ['valid']],
	[{ 'Leave this field empty': 'x' }, ['needs attention', 'spam.honeypot']],
	[{ 'Bitte dieses Feld leer lassen': 'x' }, ['needs attention', 'spam.honeypot']],
	[{ 'Laissez ce champ vide': 'x' }, ['needs attention', 'spam.honeypot']],
	[{ honeypot: '' }, ['valid']],
	[{ HP: '0812 3456 7890' }, ['valid']],
	[{ fax: '123' }, ['valid']],
	[{ message: 'https://a.example' }, ['needs attention', 'spam.links']],
	[
		{ message: 'Cheap! http://a.example http://b.example http://c.example' },
		['needs attention', 'spam.links'],
	],
	[{ message: 'Hello [url=http://a.example]here[/url]' }, ['needs attention', 'spam.links']],
	[{ message: 'Hi <a href="http://a.example">here</a> you go' }, ['needs attention', 'spam.links']],
	[
		{ message: 'Our site is www.a.example and we need a new one, can you call me tomorrow?' },
		['valid'],
	],
	[{ message: 'Call me' }, ['valid']],
	[{ message: 'aaaaaaaaaaaaaaaaaaaaaaa' }, ['needs attention', 'spam.repeated']],
	[{ message: 'Great!!!!!!!!!!!!! -------------------- and more' }, ['valid']],
	[{ name: 'vYyTsgqLkNpc' }, ['needs attention', 'spam.name']],
	[
		{ message: 'We offer SEO services and can put you on the first page of Google.' },
		['valid', 'spam.pitch'],
	],
	[
		{ message: 'Wir bringen Sie auf die erste Seite bei Google. Wir bieten Linkaufbau.' },
		['valid', 'spam.pitch'],
	],
	[{ message: 'We want to be on the first page of Google. What does it cost?' }, ['valid']],
	[{ message: 'x'.repeat(1_000_000) }, ['needs attention', 'spam.repeated']],
])('%.80j is %j', (json, expected) => {
	expect(codes(json)).toEqual(expected);
});

test('where it is only to be noted, a suspicious lead is valid', () => {
	expect(codes({ honeypot: 'x' }, { suspicious: 'note' })).toEqual(['valid', 'spam.honeypot']);
});

test('what a setting cannot mean sends the lead to a person', () => {
	const unknown = codes({ honeypot: 'x' }, { suspicious: 'Note' as 'note' });
	expect(unknown).toEqual(codes({ honeypot: 'x' }, { suspicious: 'attention' }));
	expect(unknown).not.toContain('valid');
});

test('a hidden field of the form’s own is no field of the lead', () => {
	const normalize = compileNormalizer({ honeypots: ['website'] });
	const { lead, validation } = normalize({ email: 'ada@example.com', Website: 'x.example' }, now);
	expect(lead).toMatchObject({ domain: 'example.com', custom: {} });
	expect(validation.issues).toMatchObject([{ code: 'spam.honeypot', value: 'x.example' }]);
});

test.each(allPhrases(({ pitches }) => pitches.sold))(
	'whoever offers "%s" sells it, with accents and without',
	(pitch) => {
		for (const written of [pitch, fold(pitch), pitch.toUpperCase()]) {
			expect([written, isPitch(`We offer: ${written}!`)]).toEqual([written, true]);
			expect([written, isPitch(`We look for: ${written}`)]).toEqual([written, false]);
		}
	},
);
