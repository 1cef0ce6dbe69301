/** Who works for themselves, or asks for themselves, has no company: leads would match each other by it. */
import { compileNormalizer } from '../../../nodes/core/normalize';
import { isNoCompany } from '../../../nodes/core/normalize/value/company';

const now = '2026-11-28T04:00:00.000Z';

test.each([
	...[
		'self-employed',
		'Self Employed',
		'SELF EMPLOYED',
		'Freelancer',
		'freelance',
		'Sole trader',
		'private',
	],
	...[
		'Private person',
		'Individual',
		'I am a private individual',
		'Self-employed / freelancer',
		'Just me',
	],
	...[
		'none (private person)',
		'Homeowner',
		'Retired',
		'student',
		'No company',
		'N/A - individual',
		'myself',
	],
	...[
		'Freelance photographer',
		'Self-employed consultant',
		'freelance Designer',
		'freiberuflicher Texter',
	],
	...['Einzelunternehmer/in', 'Freiberufler*in', 'Privat / Einzelperson'],
	...[
		'Residential',
		'solopreneur',
		'unaffiliated',
		'private residence',
		'Bauherrin',
		'Hausbesitzer',
		'Privathaushalt',
	],
	...['sans', 'Sans activité', 'À titre privé'],
	...['Unemployed', 'not a company', 'Independent contractor', 'Personal use', 'my own business'],
	...[
		'privat',
		'Privat',
		'Privatperson',
		'ich bin Privatperson',
		'Privatkunde',
		'Freiberufler',
		'selbstständig',
	],
	...[
		'Selbständig',
		'Einzelunternehmen',
		'keine Firma',
		'privat / keine Firma',
		'Rentner',
		'Als Privatperson',
	],
	...[
		'particulier',
		'Indépendante',
		'auto-entrepreneur',
		'à mon compte',
		'Je suis un particulier',
		'Retraitée',
	],
	...[
		'autónomo',
		'Autónoma',
		'particular',
		'Soy autónomo',
		'por cuenta propia',
		'sin empresa',
		'persona física',
	],
	...[
		'privato',
		'Libero professionista',
		'libera professionista',
		'ditta individuale',
		'Partita IVA',
		'Pensionato',
	],
	...[
		'autônomo',
		'Autônoma',
		'pessoa física',
		'Sou autônomo',
		'trabalhador independente',
		'não tenho empresa',
	],
	...[
		'ZZP',
		"zzp'er",
		'eenmanszaak',
		'Particulier',
		'privé',
		'zelfstandige',
		'geen bedrijf',
		'Ik ben zzp’er',
	],
	...[
		'osoba prywatna',
		'Osoba fizyczna',
		'prywatnie',
		'JDG',
		'brak firmy',
		'jednoosobowa działalność gospodarcza',
	],
])('"%s" is no company', (text) => {
	const { lead, validation } = compileNormalizer({})(
		{ email: 'jo@lee.example', Company: text },
		now,
	);
	expect(lead.company).toBeNull();
	expect(validation.changes).toContainEqual({
		field: 'company',
		from: text,
		to: null,
		why: 'Says that there is none',
	});
});

test.each([
	...[
		'Privat AG',
		'Freelancer GmbH',
		'The Independent',
		'Individual Software Inc',
		'Student Union',
		'Solo',
	],
	...[
		'Particulier Solutions',
		'Self Storage Ltd',
		'Private Equity Partners',
		'Retired Greyhounds Trust',
	],
	...[
		'Autónomos Unidos',
		'Privatbank',
		'Privatpraxis Dr. Lee',
		'Homeowner Insurance Co',
		'Acme',
		'Me & Co',
	],
	...[
		'Familie Müller GmbH',
		'Studio Privato',
		'ZZP Nederland',
		'Freelancermap',
		'Freelance Solutions',
	],
	...['Selfridges', 'Self Magazine'],
])('"%s" is one', (text) => {
	expect(isNoCompany(text)).toBe(false);
});

test('a second field that names a company counts', () => {
	const { lead } = compileNormalizer({})(
		{ email: 'jo@lee.example', Company: 'freelancer', Organisation: 'Lee Bau GmbH' },
		now,
	);
	expect(lead.company).toBe('Lee Bau GmbH');
});

test('who must have a company and has none lacks it', () => {
	const { validation } = compileNormalizer({ required: ['company'] })({ Firma: 'privat' }, now);
	expect(validation.issues.map(({ code }) => code)).toEqual(['company.missing']);
});
