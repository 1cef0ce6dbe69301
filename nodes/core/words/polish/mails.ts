import type { MailWords } from '../language';

export const mails: MailWords = {
	mail: {
		quoting: `
			w dniu … pisze, w dniu … napisal, w dniu … napisala, … napisal, dnia … napisal,
			w dniu … napisal(a), … napisal(a)`,
		fromLine: 'od, nadawca, odpowiedz do',
		sentLine: 'wyslano, data, wyslane, wyslana',
		toLine: 'do, dw, odbiorca',
		subjectLine: 'temat',
		divider: `
			oryginalna wiadomosc, wiadomosc oryginalna, wiadomosc przekazana,
			przekazana wiadomosc, poczatek przekazanej wiadomosci, wiadomosc napisana`,
		autoReply: `
			automatyczna odpowiedz, odpowiedz automatyczna, autoodpowiedz, poza biurem,
			nieobecnosc, jestem nieobecny, jestem nieobecna, urlop, na urlopie,
			przebywam na urlopie`,
		bounce: `
			nie mozna dostarczyc, niedostarczona, niedostarczone, wiadomosc niedostarczona,
			blad dostarczenia, zwrot wiadomosci, nie dostarczono, nie udalo sie dostarczyc`,
		closings: `
			pozdrawiam, z powazaniem, z wyrazami szacunku, serdecznie pozdrawiam,
			pozdrawiam serdecznie, pozdrowienia, z pozdrowieniami, dziekuje, z gory dziekuje,
			dziekuje i pozdrawiam, lacze pozdrowienia, milego dnia`,
		sentFrom: `
			wyslano z, wyslane z, wyslano za pomoca, wyslane z mojego, pobierz program outlook,
			pobierz outlook`,
	},
};
