import { companyKey } from '../../../nodes/core/keys';
import type { PayloadField } from '../../../nodes/core/lead';
import { compileNormalizer } from '../../../nodes/core/normalize';
import { companyCase } from '../../../nodes/core/normalize/value/company';
import { readConsent } from '../../../nodes/core/normalize/value/consent';
import { languageOf } from '../../../nodes/core/words';
import { isTitle, splitName } from '../../../nodes/core/normalize/value/personName';
import { regionOf } from '../../../nodes/core/place/regions';
import { Recogniser } from '../../../nodes/core/normalize/read/recognise';
import { countryOf } from '../../../nodes/core/place';

/** A whole language, seen from outside: nothing but the folder `words/polish` was written for it. */
const now = '2026-05-04T08:00:00.000Z';
const recogniser = new Recogniser();

const labels: ReadonlyArray<[label: string, field: PayloadField | undefined, value?: unknown]> = [
	['Imię i nazwisko *', 'fullName', 'Anna Nowak'],
	['Imię i nazwisko osoby kontaktowej', 'fullName', 'Anna Nowak'],
	['Jak się Pan/Pani nazywa?', 'fullName', 'Anna Nowak'],
	['Proszę podać imię', 'firstName', 'Anna'],
	['Twoje nazwisko (wymagane)', 'lastName', 'Nowak'],
	['Adres e-mail', 'email', 'anna@example.pl'],
	['Służbowy adres e-mail', 'email', 'anna@example.pl'],
	['Nr telefonu komórkowego', 'phone', '512 345 678'],
	['Telefon kontaktowy', 'phone', '512 345 678'],
	['Pod jaki numer możemy oddzwonić?', 'phone', '512 345 678'],
	['Nazwa Państwa firmy', 'company', 'Wisła'],
	['Firma / instytucja', 'company', 'Wisła'],
	['Adres strony WWW', 'website', 'wisla.example'],
	['Zajmowane stanowisko', 'jobTitle', 'Dyrektor'],
	['Kraj', 'country', 'Polska'],
	['Województwo', 'region', 'mazowieckie'],
	['Miejscowość', 'city', 'Kraków'],
	['Kod pocztowy', 'postalCode', '30-001'],
	['Jaka usługa Państwa interesuje?', 'service', 'Remont'],
	['W czym możemy pomóc?', 'message', 'Proszę o wycenę remontu'],
	['Treść zapytania', 'message', 'Proszę o wycenę remontu'],
	['Skąd dowiedzieli się Państwo o nas?', 'sourceLabel', 'Od znajomych'],
	['Wyrażam zgodę na przetwarzanie moich danych osobowych w celu kontaktu', 'consent', 'tak'],
	['Zgoda marketingowa', 'consent', 'nie'],
	['Telefon awaryjny', undefined, '512 345 678'],
	['Imię ojca', undefined, 'Jan'],
	['Czy macie newsletter?', undefined, 'tak'],
];

test.each(labels)('"%s" asks for %s', (label, field, value = 'x') => {
	expect(recogniser.fieldOf({ path: [label], value })?.field).toBe(field);
});

test.each([
	['Pan Jan Kowalski', 'Jan', 'Kowalski'],
	['Pani Anna Nowak-Zielińska', 'Anna', 'Nowak-Zielińska'],
	['mgr inż. Piotr Zieliński', 'Piotr', 'Zieliński'],
	['dr hab. n. med. Ewa Lis', 'Ewa', 'Lis'],
	['Pan Wei', 'Pan', 'Wei'],
])('%s is %s %s', (name, first, last) => {
	expect(splitName(name)).toMatchObject({ first, last });
});

test('Pan and Pani are how somebody is addressed', () => {
	expect(['Pan', 'Pani', 'Państwo'].map(isTitle)).toEqual([true, true, true]);
});

test.each([
	['Wisła Sp. z o.o.', 'wisla'],
	['WISŁA SP. Z O.O. SP.K.', 'wisla'],
	['Wisła S.A.', 'wisla'],
	['PPHU Wisła', 'wisla'],
	['Kowalski i Synowie sp.j.', 'kowalski synowie'],
])('the key of %s is %s', (company, key) => {
	expect(companyKey(company)).toBe(key);
});

test('a company in capitals is written as in Poland', () => {
	expect(companyCase('DOM I OGRÓD SP. Z O.O.')).toBe('Dom i Ogród Sp. z o.o.');
});

test.each([
	['tak', true],
	['Zgadzam się', true],
	['Nie wyrażam zgody', false],
	['Nie', false],
])('"%s" gives consent: %s', (answer, given) => {
	expect(readConsent(answer, 'Zgoda', now).given).toBe(given);
});

test('places, languages and nothing are named in Polish', () => {
	expect(countryOf('Niemcy')).toBe('DE');
	expect(countryOf('Bośnia i Hercegowina')).toBe('BA');
	expect(regionOf('woj. mazowieckie', 'PL')).toBe('PL-14');
	expect(languageOf('niemiecki')).toBe('de');
	const { lead } = compileNormalizer({})({ email: 'anna@example.pl', Firma: 'brak' }, now);
	expect(lead.company).toBeNull();
});

test('whoever sells rankings in Polish is noted', () => {
	const { validation } = compileNormalizer({})(
		{
			email: 'anna@example.pl',
			wiadomość: 'Oferujemy pozycjonowanie stron. Państwa sklep może być wyżej.',
		},
		now,
	);
	expect(validation.issues.map(({ code }) => code)).toContain('spam.pitch');
});
