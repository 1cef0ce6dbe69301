import type { Language } from './language';

export const polish: Language = {
	labels: {
		fullName: `
			imię i nazwisko, nazwisko i imię, imię nazwisko, nazwisko imię, pełne imię i nazwisko,
			imię i nazwisko osoby kontaktowej, imię i nazwisko osoby do kontaktu, osoba kontaktowa,
			osoba do kontaktu, imię i nazwisko klienta, imię i nazwisko zamawiającego,
			imię i nazwisko uczestnika, imiona i nazwisko, imiona i nazwiska, jak się nazywasz,
			jak się Pan nazywa, jak się Pani nazywa, jak się Pan/Pani nazywa,
			jak się Państwo nazywają, podpis`,
		firstName: `
			imię, imiona, pierwsze imię, jak masz na imię, jak ma Pan na imię, jak ma Pani na imię`,
		lastName: 'nazwisko, nazwiska, nazwisko klienta',
		email: `
			adres e-mail, adres email, adres mail, adres mailowy, adres e-mailowy,
			adres poczty elektronicznej, poczta elektroniczna, poczta e-mail, adres elektroniczny,
			e-mail służbowy, służbowy e-mail, służbowy adres e-mail, adres e-mail służbowy,
			e-mail firmowy, firmowy e-mail, firmowy adres e-mail, prywatny e-mail,
			prywatny adres e-mail, e-mail kontaktowy, kontaktowy e-mail, kontaktowy adres e-mail,
			e-mail do kontaktu, adres e-mail do kontaktu, skrzynka e-mail, skrzynka mailowa,
			mail firmowy, mail kontaktowy, na jaki adres e-mail możemy odpisać`,
		phone: `
			telefon, numer telefonu, nr telefonu, nr tel, numer tel, telefon kontaktowy,
			numer telefonu kontaktowego, numer kontaktowy, numer do kontaktu, telefon do kontaktu,
			kontakt telefoniczny, telefon komórkowy, numer telefonu komórkowego,
			nr telefonu komórkowego, komórka, numer komórki, nr komórki, numer komórkowy,
			tel komórkowy, tel kontaktowy, telefon stacjonarny, numer stacjonarny,
			telefon służbowy, telefon firmowy, telefon prywatny, telefon domowy,
			telefon w ciągu dnia, numer whatsapp, telefon bezpośredni, numer bezpośredni,
			telefon / komórka, pod jaki numer możemy zadzwonić,
			pod jakim numerem możemy się skontaktować`,
		company: `
			firma, nazwa firmy, pełna nazwa firmy, nazwa Twojej firmy, nazwa Państwa firmy,
			przedsiębiorstwo, nazwa przedsiębiorstwa, organizacja, nazwa organizacji, instytucja,
			nazwa instytucji, firma / organizacja, firma lub organizacja, firma / instytucja,
			firma lub instytucja, nazwa firmy / organizacji, nazwa firmy lub organizacji,
			nazwa firmy / instytucji, spółka, nazwa spółki, pracodawca, nazwa pracodawcy,
			zakład pracy, miejsce pracy, nazwa działalności, nazwa działalności gospodarczej,
			nazwa podmiotu, nazwa kontrahenta, kontrahent, kancelaria, agencja, fundacja,
			stowarzyszenie, szkoła, uczelnia, placówka, nazwa placówki, urząd, gdzie pracujesz,
			w jakiej firmie pracujesz, w której firmie pracujesz, dla jakiej firmy pracujesz,
			jaką firmę Pan reprezentuje, jaką firmę Pani reprezentuje, jaką firmę reprezentujesz`,
		website: `
			strona internetowa, adres strony internetowej, strona www, adres strony www, adres www,
			www, adres strony, strona firmowa, strona firmy, strona internetowa firmy,
			strona www firmy, witryna, witryna internetowa, adres witryny, adres internetowy,
			link do strony, link do strony internetowej, url strony, domena, nazwa domeny,
			domena firmy`,
		jobTitle: `
			stanowisko, stanowisko pracy, stanowisko służbowe, zajmowane stanowisko,
			obecne stanowisko, stanowisko w firmie, nazwa stanowiska, funkcja, pełniona funkcja,
			funkcja w firmie, rola, rola w firmie, stanowisko / funkcja, funkcja / stanowisko,
			zawód, zawód wykonywany, jakie zajmujesz stanowisko`,
		country: `
			kraj, państwo, kraj zamieszkania, kraj pochodzenia, kraj siedziby, kraj siedziby firmy,
			kraj firmy, kraj / region, region / kraj, nazwa kraju, kod kraju, kraj działalności,
			kraj rejestracji, kraj dostawy, z jakiego kraju, w jakim kraju,
			w jakim kraju mieszkasz, z jakiego kraju jesteś`,
		region: `
			województwo, nazwa województwa, województwo / region, region / województwo, woj,
			powiat, stan / województwo, województwo / stan, województwo / powiat, prowincja,
			w jakim województwie`,
		city: `
			miasto, miejscowość, miasto / miejscowość, miejscowość / miasto,
			miasto lub miejscowość, miasto zamieszkania, nazwa miasta, nazwa miejscowości, gmina,
			miasto firmy, miasto siedziby, w jakim mieście, w jakim mieście mieszkasz,
			z jakiego miasta`,
		postalCode: 'kod pocztowy, kod poczt, numer kodu pocztowego, kod pocztowy siedziby',
		location: `
			lokalizacja, miejsce, miejsce zamieszkania, siedziba, siedziba firmy,
			kod pocztowy i miasto, kod pocztowy i miejscowość, kod i miejscowość, miasto i kraj,
			miasto i województwo, gdzie mieszkasz, gdzie Państwo mieszkają, skąd jesteś`,
		address: `
			adres, pełny adres, dokładny adres, adres pocztowy, adres korespondencyjny,
			adres do korespondencji, adres zamieszkania, adres firmy, adres siedziby,
			adres dostawy`,
		timezone: 'strefa czasowa, preferowana strefa czasowa',
		service: `
			usługa, usługi, rodzaj usługi, rodzaj usług, typ usługi, zakres usług, zakres prac,
			wybrana usługa, wybierz usługę, interesująca usługa, interesująca Cię usługa,
			interesujące usługi, potrzebna usługa, jaka usługa Cię interesuje,
			jakie usługi Cię interesują, jaka usługa Pana interesuje, jaka usługa Panią interesuje,
			jaka usługa Państwa interesuje, jakie usługi Państwa interesują,
			jaką usługą jesteś zainteresowany, jakimi usługami są Państwo zainteresowani,
			jakiej usługi potrzebujesz, produkt, produkty, produkt lub usługa, produkt / usługa,
			produkty i usługi, interesujący produkt, wybierz produkt, jaki produkt Cię interesuje,
			interesuje mnie, co Cię interesuje, jestem zainteresowany, jestem zainteresowana,
			zainteresowanie, zainteresowania, obszar zainteresowań, przedmiot zainteresowania,
			czym jesteś zainteresowany, rodzaj projektu, typ projektu, rodzaj zlecenia,
			rozwiązanie`,
		message: `
			wiadomość, Twoja wiadomość, treść, treść wiadomości, treść zapytania, treść zgłoszenia,
			zapytanie, zapytanie ofertowe, pytanie, pytania, Twoje pytanie, komentarz, komentarze,
			uwagi, uwagi dodatkowe, dodatkowe uwagi, inne uwagi, uwagi i pytania, pytania i uwagi,
			pytania lub uwagi, opis, opis projektu, opis zapytania, opis zgłoszenia, opis potrzeb,
			opis problemu, opis zlecenia, opisz swój projekt, opisz projekt, opisz swoje potrzeby,
			opisz problem, krótki opis, szczegóły, szczegóły zapytania, szczegóły projektu,
			szczegóły zlecenia, dodatkowe informacje, informacje dodatkowe, dodatkowy opis,
			inne informacje, informacje o projekcie, w czym możemy pomóc, w czym możemy Ci pomóc,
			w czym możemy Panu pomóc, w czym możemy Pani pomóc, w czym możemy Państwu pomóc,
			jak możemy pomóc, jak możemy Ci pomóc, jak możemy Państwu pomóc,
			co możemy dla Ciebie zrobić, co możemy dla Państwa zrobić, czego potrzebujesz,
			czego Państwo potrzebują, napisz wiadomość, wpisz wiadomość, wpisz treść wiadomości,
			wpisz swoją wiadomość, zostaw wiadomość, napisz do nas, wiadomość do nas,
			opowiedz o swoim projekcie, opowiedz nam o swoim projekcie, opowiedz nam więcej,
			powód kontaktu, cel kontaktu, prośba, zgłoszenie, notatka, notatki, tekst,
			masz pytania, masz jakieś pytania, chcesz coś dodać`,
		budget: `
			budżet, planowany budżet, przewidywany budżet, szacowany budżet, szacunkowy budżet,
			orientacyjny budżet, zakładany budżet, dostępny budżet, maksymalny budżet,
			łączny budżet, budżet projektu, budżet na projekt, budżet miesięczny,
			miesięczny budżet, budżet roczny, budżet marketingowy, budżet reklamowy,
			wysokość budżetu, zakres budżetu, przedział budżetowy, widełki budżetowe, budżet w zł,
			budżet PLN, jaki jest Twój budżet, jaki jest Państwa budżet, jaki masz budżet,
			jaki mają Państwo budżet, jakim budżetem dysponujesz, jakim budżetem Państwo dysponują,
			ile chcesz wydać`,
		language: `
			język, preferowany język, preferowany język kontaktu, język kontaktu,
			język komunikacji, język korespondencji, wybierz język`,
		consent: `
			zgoda, zgody, rodo, zgoda rodo, klauzula rodo, klauzula informacyjna, klauzula zgody,
			zgoda na przetwarzanie danych, zgoda na przetwarzanie danych osobowych,
			przetwarzanie danych, przetwarzanie danych osobowych, ochrona danych,
			ochrona danych osobowych, dane osobowe, prywatność, polityka prywatności,
			akceptacja polityki prywatności, akceptuję politykę prywatności,
			zapoznałem się z polityką prywatności, zapoznałam się z polityką prywatności,
			zapoznałem/am się z polityką prywatności, regulamin, akceptacja regulaminu,
			akceptuję regulamin, akceptuję regulamin i politykę prywatności, akceptacja warunków,
			warunki, akceptuję, zgadzam się, wyrażam zgodę,
			wyrażam zgodę na przetwarzanie danych osobowych,
			wyrażam zgodę na przetwarzanie moich danych osobowych, wyrażam zgodę na kontakt,
			wyrażam zgodę na otrzymywanie informacji handlowych, zgoda na kontakt,
			zgoda na kontakt telefoniczny, zgoda na kontakt mailowy, zgoda marketingowa,
			zgody marketingowe, zgoda na marketing, zgoda na newsletter,
			zgoda na otrzymywanie informacji handlowych, zgoda na otrzymywanie newslettera,
			zgoda e-mail, zgoda sms, oświadczenie`,
		sourceLabel: `
			źródło, źródło kontaktu, źródło leada, źródło zapytania, źródło pozyskania,
			źródło informacji, źródło informacji o nas, pochodzenie, skąd o nas wiesz,
			skąd wiesz o nas, skąd nas znasz, skąd Państwo nas znają, skąd się o nas dowiedziałeś,
			skąd się o nas dowiedziałaś, skąd dowiedziałeś się o nas, skąd dowiedziałaś się o nas,
			skąd dowiedział się Pan o nas, skąd dowiedziała się Pani o nas,
			skąd dowiedzieli się Państwo o nas, skąd Pan/Pani o nas wie, skąd Państwo o nas wiedzą,
			skąd dowiedziałeś się o naszej firmie, jak się o nas dowiedziałeś,
			jak o nas usłyszałeś, jak nas znalazłeś, jak nas znalazłaś, jak nas Państwo znaleźli,
			jak do nas trafiłeś, jak do nas trafiłaś, jak Państwo do nas trafili,
			jak trafiłeś na naszą stronę, gdzie o nas usłyszałeś, gdzie nas znalazłeś`,
		sourceChannel: 'kanał, kanał marketingowy, kanał pozyskania',
		campaign: 'kampania, nazwa kampanii, kampania marketingowa',
		pageUrl: `
			url formularza, adres url formularza, strona formularza, strona docelowa,
			strona wejścia, strona zgłoszenia`,
		formName: 'nazwa formularza, formularz, tytuł formularza',
		receivedAt: `
			sygnatura czasowa, data wysłania, data przesłania, data zgłoszenia, czas wysłania,
			wysłano, przesłano, otrzymano`,
	},
	questions: {
		starts: {
			message: `
				w czym mozemy, w jaki sposob mozemy, jak mozemy pom, jak mozemy ci pom,
				jak mozemy panu pom, jak mozemy pani pom, jak mozemy panstwu pom,
				jak mozemy cie wesp, co mozemy dla, co mozemy zrobic, opisz, prosze opisac,
				prosimy opisac, prosze o opis, krotko opisz, opowiedz, napisz nam, napisz do nas,
				napisz wiecej, napisz czego, napisz w czym, powiedz nam, przedstaw swoj,
				czego potrzebujesz, czego panstwo potrzebuj, z czym mozemy, masz pytani,
				masz jakies pytani, czy masz pytani, czy masz jakies, czy maja panstwo pytani,
				czy chcesz cos, czy jest cos, chcesz cos, o co chcesz zapytac, czego dotyczy`,
			sourceLabel: `
				skad sie o nas, skad o nas, skad nas, skad wiesz o nas, skad dowiedzial,
				skad dowiedziel, skad pan o nas, skad pani o nas, skad pan pani,
				skad panstwo o nas, skad panstwo nas, skad panstwo wiedz, jak nas znal,
				jak nas pan, jak do nas, jak trafil, jak sie o nas, jak o nas, jak dowiedzial,
				jak dowiedziel, jak panstwo do nas, jak panstwo nas, gdzie o nas, gdzie nas znal,
				w jaki sposob dowiedz, w jaki sposob sie o nas, w jaki sposob do nas,
				w jaki sposob nas, w jaki sposob trafil`,
			service: `
				jaka usluga, jaka usluge, jakie uslugi, jakiej uslugi, jakich uslug,
				jakimi uslugami, jakiego rodzaju uslug, jaki rodzaj uslug, ktora usluga,
				ktora usluge, ktore uslugi, ktorej uslugi, jaki produkt, jakie produkty,
				jakim produktem, ktory produkt, ktore produkty, ktorym produktem,
				czym jestes zainteresowan, czym sa panstwo zainteresowan,
				czym jest pan zainteresowan, czym jest pani zainteresowan, co cie interesuj,
				co pana interesuj, co pania interesuj, co panstwa interesuj, jestem zainteresowan,
				interesuje mnie, interesuja mnie, jakie rozwiazani, jakiego rozwiazani`,
			consent: `
				wyrazam zgod, zgadzam sie, akceptuje, zapoznalem, zapoznalam, przeczytalem,
				przeczytalam, oswiadczam, potwierdzam, upowazniam, chce otrzymywac,
				chcialbym otrzymywac, chcialabym otrzymywac, prosze o przesylanie, tak wyrazam,
				tak zgadzam, tak akceptuje, tak chce, wysylajac, przesylajac, klikajac,
				zaznaczajac, zgoda na, zapisz mnie, zapisuje sie, subskrybuj, czy wyrazasz zgod,
				czy wyraza, czy zgadzasz, czy akceptujesz, czy mozemy sie z toba skontakt,
				czy mozemy skontakt, mam swiadomosc`,
		},
		parts: {
			sourceLabel: `
				sie o nas, dowiedziales sie o, dowiedzialas sie o, dowiedzieli sie o,
				dowiedzial sie pan o, dowiedziala sie pani o, o nas uslysz, wiesz o nas,
				wiedza o nas, nas znalaz, nas znalez, do nas trafi, trafiles do nas,
				trafilas do nas, trafili do nas, trafiles na nas, trafilas na nas`,
		},
		aboutThem: `
			czy masz, czy macie, czy ma pan, czy ma pani, czy maja panstwo, czy posiadasz,
			czy posiadaja panstwo, czy uzywasz, czy uzywaja panstwo, czy korzystasz,
			czy korzystaja panstwo, czy jestes`,
	},
	labelWords: {
		small: `
			lub z twoj twoja twoje twojego twojej twoich swoj swoja swoje swojego swojej panstwa
			prosze prosimy podaj podac wpisz wprowadz uzupelnij wymagane wymagany wymagana
			obowiazkowe obowiazkowy obowiazkowa opcjonalne opcjonalny opcjonalna opcjonalnie
			nieobowiazkowe pole pola`,
		question: `
			w na do dla od pod oddzwonic zadzwonic skontaktowac jak jaki jaka jakie jakim jakiej jakiego jest sa sie nazywa nazywasz
			gdzie skad ktory ktora ktore ktorej ktorym kim czym mieszkasz pracujesz pracuje
			reprezentujesz mozemy pan pana pani pania panstwo panstwu cie ci nam nas obecny obecna
			obecne aktualny aktualna aktualne witaj czesc`,
		role: `
			adres kontakt kontaktowy kontaktowa kontaktowe kontaktowego kontaktowej kontaktu
			klient klienta sluzbowy sluzbowa sluzbowe firmowy firmowa firmowe prywatny prywatna
			prywatne osobisty osobista glowny glowna glowne zamawiajacy zamawiajacego
			zglaszajacego uczestnik uczestnika osoba osoby rozliczeniowy korespondencyjny
			preferowany preferowana`,
		personRole: `
			klient klienta zamawiajacy zamawiajacego zglaszajacego uczestnik uczestnika osoba
			osoby`,
		further: `
			inny inna inne drugi druga drugie dodatkowy dodatkowa dodatkowe zapasowy zapasowa
			alternatywny alternatywna alternatywne`,
		elsewhere: `
			awaryjny awaryjna awaryjnego wypadku znajomy znajoma znajomego znajomej polecajacy
			polecajaca polecajacego polecajacej ojca matki panienskie malzonka malzonki dziecka
			rodzica opiekuna opiekun przelozonego handlowca`,
		number: 'numer',
		or: 'lub albo',
		nameStems: 'imie imion nazwisk',
		messageStems: 'wiadomosc tresc',
	},
	telling: {
		email: 'email mail mailowy',
		phone: 'telefon telefonu telefoniczny komorka komorki komorkowy komorkowego',
		consent: `
			zgoda zgody zgode akceptuje rodo regulamin regulaminu prywatnosci wyrazam zgadzam
			newsletter newslettera`,
		service: `
			interesuje interesuja zainteresowany zainteresowana zainteresowani zainteresowania`,
		message: `
			wiadomosc wiadomosci pytanie pytania zapytanie zapytania komentarz uwagi pomoc tresc`,
		subject: 'temat',
	},
	answers: {
		yes: `
			tak zgoda zgadzamsie wyrazamzgode akceptuje zaakceptowano zaakceptowane potwierdzam
			potwierdzono`,
		no: `
			nie niezgadzamsie niewyrazamzgody brakzgody nieakceptuje odmawiam odrzucono`,
		none: `
			brak, Brak, nie dotyczy, Nie dotyczy, n/d, N/D, nd., nie podano, Nie podano`,
		refusal: 'nie wyrazam, nie zgadzam, nie akceptuje, nie chce, nie zycze, odmawiam',
	},
	people: {
		titles: 'pani panstwo panna mgr inz dr prof profesor',
		titlesWithPoint: 'ks mec red gen plk kpt lek lic',
		titlesAndNames: 'pan',
		titleTails: 'hab inz med dent wet n nadzw zw',
		address: 'pan pani panna panstwo',
	},
	companies: {
		formsAfter: `
			Sp. z o.o., Spółka z o.o., Sp. z o.o. Sp.k., Sp. z o.o. sp. k., Sp. z o. o., Sp.k.,
			sp. j., Sp.j., Sp.p., s.c., SKA, PSA, Spółka z ograniczoną odpowiedzialnością,
			Spółka Akcyjna, Spółka komandytowa, Spółka jawna, Spółka cywilna,
			Sp. z o.o. w likwidacji, s.j., S.A., S.K.A., P.S.A., sp. z o.o. sp.j., sp. part.,
			Sp. z o.o. S.K.A., Spółka partnerska, Spółka komandytowo-akcyjna,
			Prosta spółka akcyjna, Spółka z ograniczoną odpowiedzialnością spółka komandytowa`,
		formsBefore: `
			FHU, F.H.U., PHU, P.H.U., PPHU, P.P.H.U., PPUH, P.P.U.H., ZPHU, Firma Handlowa,
			Firma Usługowa, Firma Handlowo-Usługowa, Przedsiębiorstwo Handlowo-Usługowe,
			Przedsiębiorstwo Produkcyjno-Handlowo-Usługowe`,
		small: 'i oraz w z na do dla od po przy',
		short: `
			bal bar buk buty cel cena czas dach dam dar dąb dni dom drut druk dwa dwór fala gaj gaz gra
			graj hala ił kawa kino klub koło kram kruk kula kwas las lato len lody lot maj mapa mech
			mila miód mur most nasz noc nowa nowe nowy oko okna osa owoc pan park piec plan pod pole port
			pół raj rak rok ryba sad sala sen ser sieć smak sok stal stół szyk sól targ tor trzy
			twój wiąz wilk wino woda wola wóz żar żuk złom zysk zoo`,
	},
	places: {
		regionKinds: 'wojewodztwo woj powiat region',
		small: 'i oraz',
		nowhere: 'europa globalnie wszedzie zdalnie',
	},
	money: {
		thousand: 'tys tysiac tysiace tysiecy',
		million: 'mln milion miliony milionow',
		atMost: `
			do, ponizej, mniej niz, maksymalnie, maks, max, nie wiecej niz, najwyzej`,
		notLess: 'nie mniej niz',
		orLess: 'lub mniej, maksymalnie, max, maks',
		between: 'do, i, a, lub',
		unknown: `
			nie wiem, jeszcze nie wiem, nie mam pojecia, trudno powiedziec, nieznany, nieokreslony,
			do ustalenia, do uzgodnienia, jeszcze nie ustalony, elastyczny, zalezy, to zalezy,
			do negocjacji, brak budzetu, wole nie podawac`,
		periods: {
			hour: 'za godzine, na godzine, godzina, godz',
			day: 'dziennie, za dzien, na dzien, dzien',
			week: 'tygodniowo, na tydzien, tydzien',
			month: 'miesiecznie, miesieczny, na miesiac, za miesiac, mies, miesiac',
			year: 'rocznie, roczny, na rok, za rok, rok',
		},
	},
	and: 'i oraz',
	traps: '(?:po)?zostaw(?:cie|ić)? (?:to pole )?puste|nie wypełnia(?:j|ć)',
	pitches: {
		telltales: 'google seo link pozycjonow artyku wpis ruch mailing',
		sold: `
			pierwsza strona google, pierwsza strona w google, na pierwszej stronie google,
			pierwsze miejsce w google, top 10 google, pozycjonowanie stron, pozycjonowanie strony,
			pozycjonowania stron, pozycjonowania strony, usługi seo, audyt seo, budowanie linków,
			pozyskiwanie linków, artykuł sponsorowany, artykuły sponsorowane, artykuł gościnny,
			wpis gościnny, ruch na stronie, bazy mailingowe, baza mailingowa`,
		offered: `
			oferujemy, nasza agencja, nasze usługi, nasz zespół, zajmujemy się,
			chcielibyśmy zaoferować, chciałbym zaoferować, chciałabym zaoferować`,
	},
	inquiry: {
		but: 'ale lecz',
		negations: 'nie, żaden, żadna, żadnych, żadnej, nigdy, brak',
		notNegating: `
			nie tylko, nie wiem, nie jestem pewien, nie ma problemu, żaden problem, dlaczego nie, czemu nie, jeszcze nie, czy nie, nie mogę znaleźć, nie widzę, nie znalazłem, nie wahaj*, nie jestem zadowolon*
		`,
		smallTalk: `
			cześć, hej, witam, witaj, dzień dobry, dobry wieczór, dziękuję, dzięki, pozdrawiam, z poważaniem, proszę, tak, to jest test, to test, testowa wiadomość, wiadomość testowa, próba, jak się masz, pytanie, mam pytanie, do widzenia, szanowni państwo, fajna strona
		`,
		fillers: 'brak, nic, nie dotyczy, nd, brak wiadomości, puste',
		optOut: `
			wypisać, wypisz*, wypiszcie mnie, proszę mnie wypisać, rezygnuję z newslettera, usuńcie mnie, usunąć mnie, proszę mnie usunąć, usuń mnie, usunięcie moich danych, usunąć moje dane, usunięcie danych osobowych, usuńcie moje dane, z waszej listy, z listy, z państwa listy, z bazy, z waszej bazy, z państwa bazy,
			nie kontaktujcie*, nie kontaktować, proszę się nie kontaktować, proszę nie dzwonić, nie dzwońcie, nie dzwonić, proszę nie pisać, nie piszcie, nie wysyłajcie, nie wysyłać, przestańcie, proszę przestać, nie chcę otrzymywać, nie życzę sobie, nigdy się nie zapisywałem, nigdy się nie zapisywałam, cofam zgodę, wycofuję zgodę, dajcie mi spokój
		`,
		notInterested: `
			nie jestem zainteresowan*, nie jesteśmy zainteresowani, niezainteresowan*, nie interesuje mnie, nie interesuje nas, nie interesuje, nie dziękuję, brak zainteresowania, nie potrzebuję, nie potrzebujemy, już nie potrzebuję, nie chcę kupować, nie chcę kupić, nie chcę oferty, nie chcę wyceny, nie chcemy, nie chcę, zmieniłem zdanie, zmieniłam zdanie, innego dostawcę, inną firmę
		`,
		categories: {
			sales: {
				sure: `
					wycena, wycenę, wyceny, wycenić, oferta, ofertę, oferty, ofertowe, zapytanie ofertowe, cena, cenę, ceny, cennik, cennika, ile kosztuje, ile kosztują, ile kosztowałoby, ile by kosztowało, ile to kosztuje, koszt, koszty, kosztorys, kupić, kupno, zakup, zakupu, zakupić, nabyć, zamówić, złożyć zamówienie, zarezerwować, rezerwacja, rezerwację,
					umówić, umówić się, spotkanie, wizyta, wizytę, demo, prezentacja, prezentację, wersja próbna, okres próbny, jestem zainteresowan*, jesteśmy zainteresowani, zainteresowan*, interesuje mnie, interesuje nas, proszę o kontakt, proszę o telefon, proszę zadzwonić, zadzwońcie, proszę o oddzwonienie, oddzwonić, o oddzwonienie, więcej informacji, szczegóły, bliższe informacje,
					informacje o, katalog, broszura, licencj*, rabat, zniżka, zniżkę, budżet, dostępność, dostępny, termin realizacji, czas realizacji, przetarg, zmienić dostawcę, alternatywa dla, polityka zwrotów, przed zakupem, konsultacja, konsultację, abonament na
				`,
				hints: `
					potrzebuję, potrzebujemy, szukam, szukamy, poszukuję, poszukujemy, chcę, chcemy, chciałbym, chciałabym, chcielibyśmy, projekt, remont, montaż, instalacja, instalację, naprawa, naprawę, produkt, produkty, usługi, państwa usługi, waszego oprogramowania, czy macie, czy oferujecie, czy robicie, czy sprzedajecie, czy możecie, czy mogą państwo,
					czy jest możliwość, pilne, pilnie, pracowników, użytkowników, metrów, m2, dom, mieszkanie, wesele, impreza
				`,
			},
			support: {
				sure: `
					nie działa, nie działają, przestał działać, przestała działać, przestało działać, nie włącza się, nie otwiera się, nie ładuje się, zepsuty, zepsuta, zepsuł się, zepsuło się, awaria, błąd, komunikat o błędzie, zwrot pieniędzy, zwrotu pieniędzy, zwrot środków, moje pieniądze, reklamacja, reklamację, reklamacji, skarga, skargę, moje konto, mojego konta, nasze konto,
					moje zamówienie, mojego zamówienia, numer zamówienia, moja faktura, moją fakturę, błędna faktura, faktura jest błędna, pobrano dwa razy, podwójnie pobrano, anulować, anulowanie, zrezygnować z abonamentu, wypowiedzieć umowę, rozwiązać umowę, hasło, hasła, zapomniałem hasła, zapomniałam hasła, zalogować, nie mogę się zalogować, nie mogę wejść, brak dostępu, konto zablokowane,
					nie dotarło, nie dotarła, nie dotarł, nie doszła, nie doszło, nie otrzymałem, nie otrzymałam, jeszcze nie dostałem, gdzie jest moja, gdzie jest moje, moja paczka, paczka, przesyłka, uszkodzony, uszkodzona, uszkodzone, wadliwy, zły towar, zwrócić, na gwarancji, pomoc techniczna, wsparcie techniczne, po aktualizacji, od aktualizacji, numer zgłoszenia, jestem klientem, mój abonament, moja umowa
				`,
				hints:
					'problem, problemy, błędu, pomoc, pomocy, faktura, fakturę, konto, wsparcie, opóźnienie, dostawa, gwarancja, logowanie',
			},
			hiring: {
				sure: `
					praca u was, pracę u was, pracować u was, pracować w państwa, praca w państwa, szukam pracy, poszukuję pracy, szukam zatrudnienia, oferta pracy, oferty pracy, ofertę pracy, aplikuję, aplikować, aplikacja na stanowisko, na stanowisko, moje cv, cv, życiorys, list motywacyjny, praktyki, praktyk, staż, stażu, rekrutacja, rekrutację, czy zatrudniacie, zatrudniacie, wakat, wolne stanowiska, dołączyć do zespołu,
					dołączyć do państwa zespołu, rozmowa kwalifikacyjna
				`,
				hints:
					'praca, pracę, pracy, kariera, stanowisko, zatrudnienie, wynagrodzenie, doświadczenie jako, etat',
			},
			partnership: {
				sure: `
					partnerstwo, partnerstwa, współpraca, współpracę, współpracy, propozycja współpracy, współpracować, zostać partnerem, zostać dystrybutorem, dystrybutor, dystrybutorem, odsprzedaż, odsprzedawać, reseller, program partnerski, afiliacja, sponsoring, sponsorować
				`,
				hints: 'partner, partnerem, wspólnie, razem, sponsor*, kooperacja',
			},
			vendor: {
				sure: `
					pierwsza strona google, pierwszej stronie google, pierwszą stronę google, topie google, pozycjonowanie państwa, pozycjonowanie waszej, państwa pozycje, poprawić państwa stronę, państwa strona nie, przebudowa państwa, artykuł sponsorowany, wpis gościnny, wymiana linków, link building, zwiększyć sprzedaż, zwiększyć państwa, więcej klientów dla, rozwój państwa firmy, zaoferować państwu,
					zaproponować państwu, przedstawić państwu, przedstawić naszą, zainteresowani naszą, zainteresowani naszymi, finansowanie dla firm, kredyt dla firm, baza firm, baza adresów, bazę firm
				`,
				hints: `
					oferujemy, oferuję, proponujemy, nasza agencja, nasze usługi, nasza firma, nasz zespół, nasze rozwiązanie, nasze produkty, jesteśmy agencją, jesteśmy firmą, specjalizujemy się, specjalizuję się, pozycjonowanie, pozycjonowanie stron, seo, backlinki, linki, państwa strona, państwa stronę, państwa strony, wasza strona, waszą stronę, państwa firma, państwa firmy, państwa konkurencja,
					konkurencyjne ceny, atrakcyjne ceny, najlepsze ceny, bezpłatna analiza, bezpłatny audyt, darmowy audyt, bezpłatna wycena, bez zobowiązań, czy byliby państwo zainteresowani, jeśli są państwo zainteresowani, generowanie leadów, marketing internetowy, freelancer, 15 minut, krótka rozmowa, krótką rozmowę
				`,
			},
			spam: {
				sure: `
					zarabiaj online, zarabianie w internecie, zarabiaj w domu, zarabiaj z domu, łatwe pieniądze, szybka pożyczka, szybkie pożyczki, chwilówka, chwilówki, wygrałeś, wygrała pani, wygrał pan, zainwestuj w bitcoin, inwestuj w bitcoin, bonus kasyno, darmowe spiny, spadek po
				`,
				hints:
					'kasyno, kasyna, zakłady bukmacherskie, krypto, kryptowalut*, loteria, nagroda, kliknij tutaj, kliknij, zarabiaj*, zarobek, dochód pasywny, schudnij, odchudzanie, randki, pożyczka, inwestycja, zysk*',
			},
		},
	},
};
