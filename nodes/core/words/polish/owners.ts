import type { OwnerWords } from '../language';

export const owners: OwnerWords = {
	ownerColumns: {
		name: `
			nazwa, imię i nazwisko, nazwisko i imię, pracownik, handlowiec, sprzedawca, opiekun,
			doradca, właściciel, użytkownik, kto`,
		firstName: 'imię',
		lastName: 'nazwisko',
		email: 'adres e-mail, poczta, adres mailowy, e-mail służbowy',
		phone: 'telefon, numer telefonu, komórka, telefon komórkowy, nr telefonu',
		id: 'identyfikator, numer pracownika, kod',
		crmId: `
			identyfikator CRM, numer CRM, identyfikator HubSpot, identyfikator Salesforce,
			identyfikator Pipedrive`,
		pools: 'zespół, zespoły, grupa, grupy, kolejka, kolejki, dział',
		weight: 'waga, udział, proporcja',
		active: 'aktywny, aktywna, jest aktywny, dostępny, przyjmuje leady',
		inactive: `
			nieaktywny, nieaktywna, wyłączony, zarchiwizowany, usunięty, zawieszony, wstrzymany`,
		backup: 'zastępca, zastępstwo, zastępuje, zmiennik, rezerwa',
		timeZone: 'strefa czasowa, strefa',
		workingHours: 'godziny pracy, czas pracy, godziny, dyżur, zmiana, grafik',
		dailyCap: `
			dzienny limit, limit dzienny, limit na dzień, maks. dziennie, maksymalnie dziennie,
			leadów dziennie, maksimum na dzień`,
		hourlyCap:
			'limit godzinowy, limit na godzinę, maks. na godzinę, maksymalnie na godzinę, leadów na godzinę',
		weeklyCap:
			'limit tygodniowy, limit na tydzień, maks. tygodniowo, maksymalnie tygodniowo, leadów tygodniowo',
		monthlyCap:
			'limit miesięczny, limit na miesiąc, maks. miesięcznie, maksymalnie miesięcznie, leadów miesięcznie',
		openLeadCap: 'otwarte leady, maks. otwartych leadów, maksimum otwartych leadów, pojemność',
		skills: 'umiejętności, kompetencje, specjalizacja, specjalizacje, wiedza, produkty',
		languages: 'języki, język, mówi, znajomość języków',
		territories: 'terytoria, terytorium, rejon, rejony, regiony, kraje, obszar, obszary',
		absences: 'nieobecności, nieobecność, urlop, urlopy, nieobecny, dni wolne',
		awayFrom: `
			nieobecny od, nieobecna od, urlop od, nieobecność od, początek nieobecności,
			początek urlopu, urlop początek, wakacje od`,
		awayUntil: `
			nieobecny do, nieobecna do, urlop do, nieobecność do, koniec nieobecności,
			koniec urlopu, urlop koniec, wakacje do`,
		holidayCountry: 'święta, dni świąteczne, kraj świąt',
		holidayRegion: 'region świąt, święta region',
	},
	territoryColumns: {
		name: 'nazwa, terytorium, rejon, nazwa rejonu',
		country: 'kraj, kraje, kod kraju',
		region: 'województwo, województwa, okręg',
		postalCodes: 'kod pocztowy, kody pocztowe',
		postalFrom: 'kod pocztowy od, od kodu pocztowego, kod od',
		postalTo: 'kod pocztowy do, do kodu pocztowego, kod do',
		postalPrefix: 'początek kodu pocztowego, prefiks kodu, kod zaczyna się od',
		areaCodes: 'kierunkowy, numer kierunkowy, numery kierunkowe',
		owner: 'handlowiec, sprzedawca, opiekun, odpowiedzialny, właściciel, doradca',
		pool: 'zespół, grupa',
		queue: 'kolejka, skrzynka',
		priority: 'priorytet, pilność',
	},
	ownerHours: {
		start: 'od',
		to: 'do',
		everyDay: 'codziennie, każdego dnia, cały tydzień',
		workdays: 'dni robocze, w dni robocze, w tygodniu',
		weekend: 'weekend, weekendy, w weekend, w weekendy',
		always: 'zawsze, całą dobę, całodobowo',
		weekdays: 'pn, wt, śr, czw, pt, so, nd',
	},
};
