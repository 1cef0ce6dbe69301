import type { NameWords } from '../language';

export const names: NameWords = {
	people: {
		titles: 'pani panstwo panna mgr inz dr prof profesor',
		titlesWithPoint: 'ks mec red gen plk kpt lek lic',
		titlesAndNames: 'pan',
		titleTails: 'hab inz med dent wet n nadzw zw',
		address: 'pan pani panna panstwo',
		addressOfMen: 'pan panie',
		addressOfWomen: 'pani panna',
		givenNames: `
			piotr krzysztof andrzej tomasz jan pawel michal marcin stanislaw jakub adam marek
			lukasz grzegorz mateusz wojciech mariusz dariusz zbigniew maciej rafal jerzy robert
			kamil jozef jacek dawid tadeusz szymon kacper ryszard bartosz artur sebastian janusz
			mieczyslaw roman henryk daniel przemyslaw antoni filip aleksander edward igor ireneusz
			karol kazimierz konrad leon leszek lech marian miroslaw norbert oskar patryk radoslaw
			slawomir waldemar wiktor wladyslaw anna maria katarzyna malgorzata agnieszka barbara
			ewa krystyna magdalena elzbieta joanna aleksandra zofia monika teresa danuta natalia
			julia karolina marta beata dorota janina jadwiga alicja jolanta halina iwona irena
			paulina justyna zuzanna wiktoria hanna urszula renata agata sylwia bozena helena
			patrycja maja ewelina amelia oliwia emilia kinga ola ada ala ania asia basia celina
			edyta eliza gabriela grazyna iga ilona izabela kamila kasia klara laura lena lidia
			lucyna ludwika marlena marzena milena nadia nina olga otylia roza stefania wanda
			weronika zosia`,
		jobs: `
			prezes wlasciciel wlascicielka dyrektor dyrektorka kierownik kierowniczka zalozyciel
			zalozycielka wspolzalozyciel asystent asystentka sekretarka ksiegowy ksiegowa
			doradca konsultant konsultantka inzynier programista programistka sprzedawca
			handlowiec wspolnik adwokat radca notariusz lekarz lekarka dentysta stomatolog
			pielegniarka nauczyciel nauczycielka stazysta przedsiebiorca koordynator
			koordynatorka technik pracownik czlonek zarzadu specjalista specjalistka`,
		ofCompany: 'z firmy, w firmie, w imieniu',
		bornAs: 'z domu, z d.',
		pronouns: 'ona jej on jego oni ich',
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
		none: `
			osoba prywatna, osoba fizyczna, prywatnie, prywatny, prywatna, prywatne, klient prywatny,
			klient indywidualny, klientka indywidualna, indywidualny, indywidualnie,
			jednoosobowa działalność gospodarcza, jednoosobowa działalność, działalność jednoosobowa,
			działalność gospodarcza, własna działalność, własna działalność gospodarcza, JDG,
			samozatrudnienie, samozatrudniony, samozatrudniona, wolny zawód, wolny strzelec, brak firmy,
			nie mam firmy, bez firmy, studentka, emeryt, emerytka, na emeryturze, rencista, rencistka,
			bezrobotny, bezrobotna, gospodyni domowa, konsument, sam, użytek prywatny, użytek własny,
			własny użytek, na własny użytek, własna firma, gospodarstwo domowe, osoba indywidualna,
			rodzina`,
		aroundNone: 'jestem jako ja obecnie',
	},
	places: {
		regionKinds: 'wojewodztwo woj powiat region',
		small: 'i oraz',
		nowhere: 'europa globalnie wszedzie zdalnie',
	},
	and: 'i oraz',
};
