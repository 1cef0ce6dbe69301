import type { FormWords } from '../language';

export const forms: FormWords = {
	labels: {
		fullName: `
			imię i nazwisko, nazwisko i imię, imię nazwisko, nazwisko imię, pełne imię i nazwisko,
			imię i nazwisko osoby kontaktowej, imię i nazwisko osoby do kontaktu, osoba kontaktowa,
			osoba do kontaktu, imię i nazwisko klienta, imię i nazwisko zamawiającego,
			imię i nazwisko uczestnika, imiona i nazwisko, imiona i nazwiska, jak się nazywasz, jak możemy się do ciebie zwracać,
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
		dialCode: `
			numer kierunkowy kraju, kierunkowy kraju, prefiks kraju, prefiks, prefiks telefonu,
			międzynarodowy numer kierunkowy, kod kierunkowy kraju`,
		areaCode: 'numer kierunkowy, kierunkowy, kod kierunkowy',
		familyPrefix: 'przedrostek nazwiska',
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
		companySize: `
			wielkość firmy, wielkość przedsiębiorstwa, wielkość organizacji, rozmiar firmy,
			liczba pracowników, liczba zatrudnionych, liczba osób w firmie, ilość pracowników,
			wielkość zatrudnienia, zatrudnienie, ilu pracowników, ilu masz pracowników,
			ilu mają Państwo pracowników, ilu pracowników ma Twoja firma,
			ilu pracowników ma Państwa firma, ilu pracowników zatrudnia Twoja firma,
			ilu pracowników zatrudnia Państwa firma, ile osób pracuje w firmie`,
		jobTitle: `
			stanowisko, stanowisko pracy, stanowisko służbowe, zajmowane stanowisko,
			obecne stanowisko, stanowisko w firmie, nazwa stanowiska, funkcja, pełniona funkcja,
			funkcja w firmie, rola, rola w firmie, stanowisko / funkcja, funkcja / stanowisko,
			zawód, zawód wykonywany, jakie zajmujesz stanowisko`,
		linkedin: `
			profil linkedin, profil na linkedin, link do linkedin, link do profilu linkedin,
			link do profilu na linkedin, adres profilu linkedin, konto linkedin, strona linkedin`,
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
		timeline: `
			termin realizacji, planowany termin, planowany termin realizacji, oczekiwany termin,
			oczekiwany termin realizacji, preferowany termin realizacji, harmonogram, ramy czasowe,
			horyzont czasowy, horyzont zakupu, planowany termin zakupu, planowany zakup,
			planowany start, planowane rozpoczęcie, planowana data rozpoczęcia,
			data rozpoczęcia projektu, kiedy chcesz zacząć, kiedy chcą Państwo zacząć,
			kiedy chcesz rozpocząć, kiedy chcą Państwo rozpocząć, kiedy planujesz zakup,
			kiedy planują Państwo zakup, na kiedy, na kiedy tego potrzebujesz,
			na kiedy tego Państwo potrzebują, pilność,
			kiedy planują Państwo zacząć, kiedy planujesz zacząć, planowany termin rozpoczęcia,
			termin rozpoczęcia, termin rozpoczęcia prac, oczekiwany termin rozpoczęcia,
			kiedy chciałbyś zacząć, kiedy chciałabyś zacząć, kiedy chcieliby Państwo zacząć,
			kiedy zamierzasz kupić, planowany czas realizacji, czas realizacji,
			oczekiwany czas realizacji, kiedy ma się rozpocząć,
			start projektu, rozpoczęcie projektu`,
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
				czego dotyczy,
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
				czy mozemy skontakt, mam swiadomosc,
				nie wyrazam zgod, nie zgadzam sie, nie akceptuje, nie chce, nie chcial,
				nie zycze sobie, nie kontakt, nie dzwon, prosze nie, prosze o nie, nie wysyl,
				sprzeciwiam, wnosze sprzeciw, odmawiam, rezygnuje, wypisz mnie, wypisuje sie,
				rezygnacja z newslettera,
				chce byc, chcialbym byc, chcialabym byc`,
			timeline: `
				kiedy [chcesz|chcialbys|chcialabys|planujesz|zamierzasz|chca panstwo|chcieliby panstwo|planuja panstwo|zamierzaja panstwo|chce pan|chce pani|planuje pan|planuje pani] [zaczac|rozpoczac|kupic|zakup|wystartowac|przeprowad|sprzedac|zrealizowac|rozpoczecie|realizacj|wdroz],
				kiedy [potrzebujesz|potrzebuja panstwo|ma byc|ma sie|maja sie|powinno|powinny] [tego|uslug|produkt|gotow|wykonan|rozpocz|zacz|realiz|tej],
				na kiedy, do kiedy [potrzeb|chc|ma |plan],
				w jakim [terminie|czasie] [chc|potrz|plan|ma |zam],
				jak [szybko|pilne|pilnie] [chc|potrz|jest|plan],
				jaki jest [twoj|panstwa|planowany|oczekiwany] [termin|harmonogram],
				[planowany|oczekiwany|preferowany|przewidywany|orientacyjny] [termin|czas] [realiz|rozpocz|zakup|wykon|start|prac|wdroz],
				[planowana|oczekiwana|przewidywana] data [rozpocz|realiz|startu|zakup],
				termin [rozpocz|realiz|wykonania|zakupu], data rozpoczecia [proj|prac|wsp],
				ramy czasowe`,
			companySize: `
				ilu [pracownikow|osob] [zatrudni|masz|ma|maja|pracuj|liczy|jest],
				ilu ludzi [zatrudni|pracuj], ile osob [pracuj|zatrudni],
				liczba [pracownikow|zatrudnionych] [w|firm|w firmie|ogol],
				[jaka jest |][wielkosc|rozmiar] [twojej|panstwa] [firm|org]`,
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
			preferowany preferowana
			nadawca nadawcy wnioskodawca wnioskodawcy kupujacy kupujacego najemca najemcy pacjent
			pacjenta gosc goscia kandydat kandydata kupujaca`,
		personRole: `
			klient klienta zamawiajacy zamawiajacego zglaszajacego uczestnik uczestnika osoba
			osoby
			nadawca nadawcy wnioskodawca wnioskodawcy kupujacy kupujacego najemca najemcy pacjent
			pacjenta gosc goscia kandydat kandydata kupujaca`,
		further: `
			inny inna inne drugi druga drugie dodatkowy dodatkowa dodatkowe zapasowy zapasowa
			alternatywny alternatywna alternatywne`,
		elsewhere: `
			awaryjny awaryjna awaryjnego wypadku znajomy znajoma znajomego znajomej polecajacy
			polecajaca polecajacego polecajacej ojca matki panienskie malzonka malzonki dziecka
			rodzica opiekuna opiekun przelozonego handlowca`,
		otherParty: `
			admin administrator administratora wlasciciel wlasciciela opiekun opiekuna handlowiec
			handlowca sprzedawca sprzedawcy doradca doradcy agent agenta odbiorca odbiorcy
			odbiorcow adresat adresata przypisany przypisana przypisane tworca tworcy
			powiadomienie powiadomienia powiadomien koordynator koordynatora pracownik pracownika
			menedzer menedzera kierownik kierownika
			agencja agencji oddzial oddzialu posrednik posrednika konsultant konsultanta
			przedstawiciel przedstawiciela operator operatora wewnetrzny wewnetrzna`,
		otherPartyNames: `
			do, kopia, kopia do, do wiadomosci, utworzone przez, utworzony przez, dodane przez,
			zmodyfikowane przez, przypisane do, przypisany do, wyslane do, przekazane do,
			obslugiwane przez, agencja, oddzial, sklep, biuro, dzial, skrzynka,
			przekaz do, wyslij do, przekierowane do, dodany przez, zaktualizowane przez, obsluguje,
			obslugiwany przez, prowadzony przez, odpowiedzialny, osoba odpowiedzialna, salon,
			centrala, punkt sprzedazy`,
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
	traps: '(?:po)?zostaw(?:cie|ić)? (?:to pole )?puste|nie wypełnia(?:j|ć)',
};
