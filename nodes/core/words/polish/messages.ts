import type { MessageWords } from '../language';

export const messages: MessageWords = {
	answers: {
		yes: `
			tak zgoda zgadzamsie wyrazamzgode akceptuje zaakceptowano zaakceptowane potwierdzam
			potwierdzono ok okay jasne oczywiscie pewnie dobrze chetnie takprosze takzgadzamsie
			zgodaudzielona wyrazono udzielono wyrazona udzielona zaznaczono zaznaczone potwierdzone
			zezwalam`,
		no: `
			nie niezgadzamsie niewyrazamzgody brakzgody nieakceptuje odmawiam odrzucono niedziekuje
			nigdy odrzucone odmowa sprzeciw niewyrazono nieudzielono niezaznaczono niezaznaczone
			niezgoda niemazgody niechce wycofana wycofano`,
		on: 'aktywny aktywna wlaczony wlaczona wlaczone prawda',
		off: 'nieaktywny nieaktywna wylaczony wylaczona wylaczone falsz',
		none: `
			brak, nie dotyczy, n/d, nd, nie podano, nie podaję, nie chcę podawać, nie mam, nie ma,
			nie posiadam, żaden, żadna, żadne, nic, nieznany, nieznana, nieznane, nie, nie wiem,
			brak danych, brak odpowiedzi, brak informacji, nie określono, jeszcze nie, jeszcze nie mam,
			do ustalenia, anonim, anonimowy, bez nazwy,
			nie wskazano, nieobecny`,
		notHere: `
			poufne, prywatny, na życzenie, na prośbę, później, patrz [mail|e mail|wiadomość],
			[przez|tylko] [mail|e mail], mailowo, tylko mailowo, bez, opcjonalnie,
			w trakcie, złożony wniosek, [patrz|w] [załącznik|załączniku]`,
		agreement: `
			zgadzam, zgadzamy, wyrazam … zgod*, wyrazono … zgod*, udzielam … zgod*,
			[zgoda|zgode] [udzielona|wyrazona|udzielono|wyrazono], akceptuj*, zaakceptowan*,
			potwierdzam, potwierdzon*, [zapoznalem|zapoznalam] sie, przeczytal*,
			[chce|chcialbym|chcialabym|pragne] … [otrzymywac|dostawac|byc|zapisac],
			prosze o [kontakt|telefon|wiadomosc|informacj*|oferte],
			[prosze|mozecie|mozna|moga panstwo] … [dzwonic|kontaktowac|zadzwonic|pisac|przesylac|wysylac],
			oczywiscie, jasne, chetnie, zapisz*, zapisuje, upowazniam, zezwalam, poprosze`,
		refusal: `
			nie … [wyraza*|zgadza*|akceptuj*|chce|chcialbym|zycze|udziela*|udzielon*|potwierdzam|zezwala*|upowaznia*|dziekuje|dzieki|wyrazon*|wyrazil*|dzwon*|kontakt*|teraz|zainteresowan*|zaakceptowan*|zamierzam|otrzymywac|zaznaczon*|zgod*],
			rezygnacja, odmaw*, odmow*, odrzuc*, sprzeciw*, wycof*, cofam, rezygnuj*, wypis*, bez … zgody,
			brak … [zgody|zainteresowania],
			[zadnych|zadnej|zadne] … [zgod*|mail*|reklam*|telefon*|ofert*], nigdy, raczej nie, wole nie`,
		asides: `
			[moge|moze|mozna|mozliwosc|mozliwe|prawo|mozemy] … [wycof*|cofn*|wypis*|odwol*|zrezygn*|sprzeciw*],
			[wycof*|cofn*|wypis*|odwol*|zrezygn*] … [momencie|chwili|czasie],
			[dowolnym|kazdej|kazdym] [momencie|chwili|czasie] … [wycof*|cofn*|wypis*|odwol*|zrezygn*],
			[dowolnym|kazdej|kazdym] [momencie|chwili|czasie],
			nie [beda|bedzie|zostana|sa] … [udostepn*|przekaz*|sprzedaw*|sprzedan*|wykorzyst*],
			nie [udostepniamy|sprzedajemy|spamujemy], bez [zobowiazan|spamu], nie mam nic przeciwko,
			nic przeciwko, nie [widze|mam] [problem*|przeciwwskazan], nie ma problemu, zaden problem,
			nie tylko`,
		undecided: `
			oczekuj*, oczekiwan*, w [oczekiwaniu|trakcie|toku], nieznan*, niewiadom*, nieokreslon*,
			niezdecydowan*, niepotwierdzon*,
			nie [okreslono|podano|wiadomo|wybrano|odpowiedzial*|dotyczy|wiem], jeszcze nie,
			brak [odpowiedzi|danych|informacji|decyzji], do [potwierdzenia|ustalenia|uzupelnienia]`,
	},
	money: {
		called: 'budżet, budżetu, budżetem, budżecie, budżety',
		being: `
			to jest wynosi wyniesie bedzie mamy mam nasz moj w wysokosci jako o dostepny
			przewidziany planowany lacznie`,
		about: 'okolo ok mniej wiecej prawie miedzy od ponad rzedu granicach',
		purpose: 'na dla',
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
		instead: 'zamiast tego, natomiast, jednak, jednakże, oprócz',
		noWish: `
			[|bardzo|serdecznie|mimo to|i tak|mimo wszystko] [dziękuję|dziękujemy|dzięki], powodzenia, wszystkiego dobrego,
			[miłego|dobrego|udanego] [dnia|wieczoru|tygodnia|weekendu], pozdrawiam, pozdrawiamy, przepraszam, przepraszamy,
			niestety, życzę, życzymy, [fajna|ładna|dobra] [strona|robota]
		`,
		negations: 'nie, żaden, żadna, żadnych, żadnej, nigdy, brak',
		notNegating: `
			nie tylko, nie wiem, nie jestem pewien, nie ma problemu, żaden problem, dlaczego nie, czemu nie, jeszcze nie, czy nie, nie mogę znaleźć, nie widzę, nie znalazłem, nie wahaj*, nie jestem zadowolon*
		`,
		smallTalk: `
			cześć, hej, witam, witaj, dzień dobry, dobry wieczór, dziękuję, dzięki, pozdrawiam, z poważaniem, proszę, tak, to jest test, to test, testowa wiadomość, wiadomość testowa, próba, jak się masz, pytanie, mam pytanie, do widzenia, szanowni państwo, fajna strona,
			to, tylko, to jest, jest, test, testy, testuję, testujemy, testowa, testowe, testowy,
			formularz, formularza, formularzu, wiadomość, zignorować, proszę zignorować, ignorować,
			proszę ignorować, sprawdzam, czy, działa, tekst, i, dla,
			strony, strona, witryny, test strony, robię, robimy, chciałem, wewnętrzny, marketing,
			nie odpowiadać, proszę nie odpowiadać, ze strony, działania,
			kontaktowego, kontaktowy, formularza kontaktowego, mail testowy, próbna, próbna wiadomość,
			wysyłki
		`,
		fillers: 'brak, nic, nie dotyczy, nd, brak wiadomości, puste',
		optOut: `
			wypiszcie mnie, proszę mnie wypisać, rezygnuję z newslettera, usuńcie mnie, usunąć mnie,
			proszę mnie usunąć, usuń mnie, usunięcie moich danych, usunąć moje dane,
			usunięcie danych osobowych, usuńcie moje dane, z waszej listy, z państwa listy, z waszej bazy,
			z państwa bazy, nie kontaktujcie*, nie kontaktować, proszę się nie kontaktować,
			proszę nie pisać, nie piszcie, nie wysyłajcie, nie wysyłać, przestańcie, proszę przestać,
			nie chcę otrzymywać, nie życzę sobie, nigdy się nie zapisywałem, nigdy się nie zapisywałam,
			cofam zgodę, wycofuję zgodę, dajcie mi spokój, się wypisać, wypisz mnie, wypisać mnie,
			mnie z listy, mnie z bazy,
			[wypisz|wypiszcie|usuń|usuńcie|wykreśl|wykreślcie|skreślcie] [mnie|nas],
			proszę [mnie|nas] [wypisać|usunąć|wykreślić], proszę [wypisać|usunąć|wykreślić] [mnie|nas],
			[nie chcę|nie życzę sobie|nie chcemy] [więcej|już] [maili|mejli|wiadomości|reklam|spamu|newslettera|newsletterów|telefonów],
			[nie chcę|nie życzę sobie] [więcej|już|] [otrzymywać|dostawać], rezygnuje z newslettera,
			rezygnuję z subskrypcji newslettera, wypisuję się, wypisuje się, koniec z reklamami,
			przestańcie pisać, przestańcie wysyłać, proszę nie wysyłać, nie przysyłajcie, żadnych reklam,
			wypisanie z newslettera, usunięcie danych, chcę się wypisać,
			[usunięcie|usunąć|usuńcie|skasować|skasujcie|wykreślenie] [mnie|nas|mojego|mój|moje|moich|adresu|z] [adresu|adres|dane|danych|numer|numeru|maila|listy|bazy|],
			proszę o usunięcie z, nie kontaktujcie się,
			[nie chcę|nie chcemy] [waszych|Państwa|tych|tego|waszego] [maili|wiadomości|newslettera|reklam|ofert],
			[usuńcie|usunąć|usuń|skasować|skasujcie|skasuj|wykasować|wykasujcie] [wszystkie|] [moje|nasze] dane [osobowe|],
			[usuńcie|usunąć|skasować|skasujcie] wszystkie dane [o mnie|na mój temat|o nas],
			[usunięcie|skasowanie] wszystkich [moich|naszych] danych
		`,
		optOutAlone: `
			dość, koniec, przestań,
			rezygnuję, rezygnuje, wypisuję, wypisać, wypisz, usuń, usunąć, rezygnacja, wypis
		`,
		listWords: `
			wypisać, wypisz*, z listy, z bazy
		`,
		notThisWay: `
			proszę nie dzwonić, nie dzwońcie, nie dzwonić, nie dzwoń, bez telefonów, nie telefonicznie,
			nie przez telefon, proszę nie telefonować,
			nie [chcę|chcemy|życzę sobie] [żebyście|żeby|abyście|aby|by] [Państwo|] [więcej|już|] [do mnie|do nas|] [więcej|już|] [dzwonili|dzwoniono|dzwonić|telefonowali],
			[nie chcę|nie chcemy|nie życzę sobie] [więcej|już|] [telefonów|rozmów telefonicznych],
			[proszę|] [więcej|już] [do mnie|do nas|] nie [dzwonić|dzwońcie|telefonować], nigdy więcej nie [dzwonić|dzwońcie|dzwoń]
		`,
		bounded: `
			[proszę|] nie [dzwonić|dzwońcie|dzwoń|telefonować] [do mnie|do nas|] [rano|z rana|z samego rana|w południe|po południu|wieczorem|wieczorami|w nocy|w weekend|w weekendy|w niedzielę|w niedziele|w soboty|przed 8|przed 9|przed 10|po 17|po 18|po 19|po 20|w pracy|do pracy|w godzinach pracy|w biurze|do domu|tak wcześnie|tak późno], [rano|z rana|z samego rana|w południe|po południu|wieczorem|wieczorami|w nocy|w weekend|w weekendy|w niedzielę|w niedziele|w soboty|przed 8|przed 9|przed 10|po 17|po 18|po 19|po 20|w pracy|do pracy|w godzinach pracy|w biurze|do domu|tak wcześnie|tak późno] [proszę|] nie [dzwonić|dzwońcie|dzwoń],
			[proszę|] [mnie|nas|o|] [usunąć|wykreślić|skreślić|wypisać|usunięcie|wykreślenie] [mnie|nas|] z listy [oczekujących|rezerwowej|oczekiwania],
			[usuńcie|wykreślcie|skreślcie|wypiszcie|usuń|wypisz] [mnie|nas] z listy [oczekujących|rezerwowej|oczekiwania],
			nie [chcę|chcemy] [żebyście|abyście|żeby] [do mnie|do nas|] dzwonili [rano|z rana|z samego rana|w południe|po południu|wieczorem|wieczorami|w nocy|w weekend|w weekendy|w niedzielę|w niedziele|w soboty|przed 8|przed 9|przed 10|po 17|po 18|po 19|po 20|w pracy|do pracy|w godzinach pracy|w biurze|do domu|tak wcześnie|tak późno]
		`,
		otherWay: `
			na maila, mailem, mailowo, e-mailem, emailem, na e-mail, na email, przez e-mail, pisemnie,
			na piśmie, proszę napisać, proszę wysłać, proszę przesłać, wyślijcie, prześlijcie, na whatsapp,
			proszę dzwonić, proszę zadzwonić
		`,
		notInterested: `
			nie jestem zainteresowan*, nie jesteśmy zainteresowani, niezainteresowan*, nie interesuje mnie, nie interesuje nas, nie interesuje, nie dziękuję, brak zainteresowania, nie potrzebuję, nie potrzebujemy, już nie potrzebuję, nie chcę kupować, nie chcę kupić, nie chcę oferty, nie chcę wyceny, nie chcemy, nie chcę, zmieniłem zdanie, zmieniłam zdanie, innego dostawcę, inną firmę
		`,
		settled: `,
			już [kupiliśmy|kupiłem|kupiłam|zamówiliśmy|znaleźliśmy|znalazłem|znalazłam|wybraliśmy|mamy dostawcę|nieaktualne|nie potrzebujemy|nie potrzebuję],
			[zamknąć|anulować|wycofać] [moje|nasze|to] [zapytanie|zgłoszenie|zamówienie próbne],
			kupiliśmy już, kupiłem już, gdzie indziej, u konkurencji, wybraliśmy innego dostawcę,
			wybraliśmy innego, wybraliśmy inną firmę, innego dostawcę, nieaktualne, sprawa nieaktualna,
			wycofuję zapytanie, temat zamknięty,
			[mamy już|mam już|już mamy|już mam] [dostawcę|kogoś|firmę|wykonawcę|rozwiązanie|innego],
			[wybraliśmy|wybrałem|wybrałam] [już|kogoś|kogoś innego|konkurencję], sprawa załatwiona,
			już załatwione,
			[kupiłem|kupiłam|kupiliśmy|zamówiłem|zamówiliśmy] [już|] [gdzie indziej|u kogoś innego|w innym sklepie|w innej firmie|u konkurencji]
		`,
		categories: {
			sales: {
				sure: `
					wycena, wycenę, wyceny, wycenić, oferta, ofertę, oferty, ofertowe, zapytanie ofertowe, cena, cenę, ceny, cennik, cennika, ile kosztuje, ile kosztują, ile kosztowałoby, ile by kosztowało, ile to kosztuje, koszt, koszty, kosztorys, kupić, kupno, zakup, zakupu, zakupić, nabyć, zamówić, złożyć zamówienie, zarezerwować, rezerwacja, rezerwację,
					umówić, umówić się, spotkanie, wizyta, wizytę, demo, prezentacja, prezentację, wersja próbna, okres próbny, jestem zainteresowan*, jesteśmy zainteresowani, zainteresowan*, interesuje mnie, interesuje nas, proszę o kontakt, proszę o telefon, proszę zadzwonić, zadzwońcie, proszę o oddzwonienie, oddzwonić, o oddzwonienie, więcej informacji, szczegóły, bliższe informacje,
					informacje o, katalog, broszura, licencj*, rabat, zniżka, zniżkę, budżet, dostępność, dostępny, termin realizacji, czas realizacji, przetarg, zmienić dostawcę, alternatywa dla, polityka zwrotów, przed zakupem, konsultacja, konsultację, abonament na,
					[czy mogę|czy możemy|chcę|chcemy|chciałbym|chciałabym|chcielibyśmy] [zamówić|kupić|zarezerwować|wynająć|wypożyczyć], wynająć,
					[złożyć wniosek o|wnioskować o|ubiegać się o|wziąć] [finansowanie|kredyt|pożyczkę|leasing|państwa finansowanie]
				`,
				hints: `
					potrzebuję, potrzebujemy, szukam, szukamy, poszukuję, poszukujemy, chcę, chcemy, chciałbym, chciałabym, chcielibyśmy, projekt, remont, montaż, instalacja, instalację, naprawa, naprawę, produkt, produkty, usługi, państwa usługi, waszego oprogramowania, czy macie, czy oferujecie, czy robicie, czy sprzedajecie, czy możecie, czy mogą państwo,
					czy jest możliwość, pilne, pilnie, pracowników, użytkowników, metrów, m2, dom, mieszkanie, wesele, impreza,
					potrzebuje, szuka, poszukuje
				`,
			},
			support: {
				sure: `
					nie działa, nie działają, przestał działać, przestała działać, przestało działać, nie włącza się, nie otwiera się, nie ładuje się, zepsuty, zepsuta, zepsuł się, zepsuło się, awaria, błąd, komunikat o błędzie, zwrot pieniędzy, zwrotu pieniędzy, zwrot środków, moje pieniądze, reklamacja, reklamację, reklamacji, skarga, skargę, moje konto, mojego konta, nasze konto,
					moje zamówienie, mojego zamówienia, numer zamówienia, moja faktura, moją fakturę, błędna faktura, faktura jest błędna, pobrano dwa razy, podwójnie pobrano, anulować, anulowanie, zrezygnować z abonamentu, wypowiedzieć umowę, rozwiązać umowę, hasło, hasła, zapomniałem hasła, zapomniałam hasła, zalogować, nie mogę się zalogować, nie mogę wejść, brak dostępu, konto zablokowane,
					nie dotarło, nie dotarła, nie dotarł, nie doszła, nie doszło, nie otrzymałem, nie otrzymałam, jeszcze nie dostałem, gdzie jest moja, gdzie jest moje, moja paczka, paczka, przesyłka, uszkodzony, uszkodzona, uszkodzone, wadliwy, zły towar, zwrócić, na gwarancji, pomoc techniczna, wsparcie techniczne, po aktualizacji, od aktualizacji, numer zgłoszenia, jestem klientem, mój abonament, moja umowa,
					[zrezygnować z|rozwiązać|wypowiedzieć|odstąpić od|anulować] [umowy|umowę|abonamentu|abonament|zamówienia|zamówienie],
					zawiesza się, ciągle się zawiesza, się zawiesza, się wiesza, reset hasła,
					zresetować hasło, zmienić hasło, zwrócić towar, zwrot towaru, zwrócić produkt,
					odesłać towar, oddać towar, rezygnacja z umowy, rezygnuję z umowy, wypowiedzenie umowy,
					nie [dostałem|dostałam|otrzymałem|otrzymałam|dostaliśmy|otrzymaliśmy|doszła|dotarła|dotarło|przyszła|przyszło] [mojej|jeszcze|do mnie|] [paczki|paczka|przesyłki|przesyłka|zamówienia|zamówienie|towaru|towar|faktury]
				`,
				hints:
					'problem, problemy, błędu, pomoc, pomocy, faktura, fakturę, konto, wsparcie, opóźnienie, dostawa, gwarancja, logowanie',
			},
			hiring: {
				sure: `
					praca u was, pracę u was, pracować u was, pracować w państwa, praca w państwa, szukam pracy, poszukuję pracy, szukam zatrudnienia, oferta pracy, oferty pracy, ofertę pracy, aplikuję, aplikować, aplikacja na stanowisko, na stanowisko, moje cv, cv, życiorys, list motywacyjny, praktyki, praktyk, staż, stażu, rekrutacja, rekrutację, czy zatrudniacie, zatrudniacie, wakat, wolne stanowiska, dołączyć do zespołu,
					dołączyć do państwa zespołu, rozmowa kwalifikacyjna,
					[szukam|poszukuję|szukam jakiejś|w poszukiwaniu] [pracy|pracy jako|pracy dorywczej|pracy wakacyjnej|zatrudnienia|stażu|praktyk|etatu],
					wolne etaty, wolny etat, wolne miejsca pracy, wolne stanowisko,
					czy przyjmujecie do pracy, przyjmujecie do pracy, szukacie pracowników,
					szukają państwo pracowników, potrzebujecie pracowników, u Państwa pracować,
					u was pracować, pracować u Państwa, pracować dla Państwa, praca wakacyjna,
					praca dorywcza, przesłać cv,
					[potrzebujecie|potrzebują państwo|szukacie|szukają państwo] [ludzi|pracowników|kogoś|pracownika|rąk do pracy|stażystów],
					chciałbym pracować, chciałabym pracować, chcę pracować,
					wysłać cv, przesłać życiorys, lat doświadczenia zawodowego
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
					konkurencyjne ceny, atrakcyjne ceny, najlepsze ceny, bezpłatna analiza, bezpłatny audyt, darmowy audyt, bezpłatna wycena, bez zobowiązań, czy byliby państwo zainteresowani, jeśli są państwo zainteresowani, generowanie leadów, marketing internetowy, freelancer, 15 minut, krótka rozmowa, krótką rozmowę,
					[w|po] [niskiej|niskich|dobrej|dobrych|atrakcyjnej|atrakcyjnych|przystępnej|przystępnych|konkurencyjnych|najniższych] [cenie|cenach],
					niskie ceny, tanie strony, tanie strony internetowe, zespołem programistów,
					zespół programistów, z Indii, oferujemy tworzenie, i oferujemy, tworzenie aplikacji,
					tworzenie stron, dla Państwa firmy, dla twojej firmy, nasza agencja oferuje,
					jesteśmy zespołem, Państwa dostawcą,
					[ceny|cenach|cenie] [fabryczne|fabrycznych|hurtowe|hurtowych|bezkonkurencyjnej|promocyjnej],
					oferuję usługi, moje usługi, produkujemy, dostarczamy, jesteśmy producentem,
					więcej klientów
				`,
			},
			spam: {
				sure: `
					zarabiaj online, zarabianie w internecie, zarabiaj w domu, zarabiaj z domu, łatwe pieniądze, szybka pożyczka, szybkie pożyczki, chwilówka, chwilówki, wygrałeś, wygrała pani, wygrał pan, zainwestuj w bitcoin, inwestuj w bitcoin, bonus kasyno, darmowe spiny, spadek po,
					gorące dziewczyny, seksowne dziewczyny, samotne kobiety, szuka ciebie, szukają ciebie,
					seks randki, sex randki
				`,
				hints:
					'kasyno, kasyna, zakłady bukmacherskie, krypto, kryptowalut*, loteria, nagroda, kliknij tutaj, kliknij, zarabiaj*, zarobek, dochód pasywny, schudnij, odchudzanie, randki, pożyczka, inwestycja, zysk*',
			},
		},
	},
};
