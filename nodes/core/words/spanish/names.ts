import type { NameWords } from '../language';

export const names: NameWords = {
	people: {
		titles: 'sr srs sra sras srta srita senor senora senorita',
		titlesWithPoint: 'arq don dona dna lic ing',
		address: 'sr sra srta senor senora',
		addressOfMen: 'senor sr',
		addressOfWomen: 'senora sra senorita srta dona',
		givenNames: `
			antonio jose manuel francisco juan david javier daniel carlos jesus alejandro miguel
			rafael pedro angel pablo sergio fernando jorge luis alberto alvaro diego adrian raul
			enrique ramon vicente ivan ruben oscar andres joaquin santiago eduardo victor roberto
			jaime mario marcos marco hugo martin lucas mateo leo leon emilio ernesto felipe
			gabriel guillermo ignacio julio lorenzo nicolas tomas maria carmen ana isabel dolores
			pilar teresa rosa cristina angeles josefa laura antonia mercedes elena elisa lucia
			francisca marta concepcion luisa paula raquel rocio sara beatriz eva patricia victoria
			monica silvia sonia susana julia irene alicia andrea claudia nuria olga natalia noelia
			lola lorena lidia lina martina sofia valentina valeria emma alba daniela carla noa
			adriana emilia fernanda gabriela guadalupe inma ines juana`,
		jobs: `
			gerente director directora dueno duena propietario propietaria fundador fundadora
			cofundador cofundadora presidente presidenta jefe jefa responsable encargado
			encargada administrador administradora asistente secretario secretaria contador
			contadora contable consultor consultora asesor asesora ingeniero ingeniera
			desarrollador desarrolladora vendedor vendedora comprador compradora comercial socio
			socia abogado abogada arquitecto arquitecta medico medica dentista enfermero
			enfermera profesor profesora estudiante becario autonomo autonoma empresario
			empresaria coordinador coordinadora tecnico tecnica representante ventas compras
			ejecutivo ejecutiva analista supervisora particular`,
		ofCompany: 'de la empresa, de empresa, por parte de',
		bornAs: 'de soltera, nacida',
		pronouns: 'ella el elle',
	},
	companies: {
		formsAfter: `
			SL, SLU, SLL, SLP, SLNE, SAU, SAL, SAD, SCoop, S. Coop., S. Coop. And., CB, SCP, AIE,
			SRLU, SRC, SCR, Sociedad Limitada, Sociedad Limitada Unipersonal, Sociedad Anónima,
			Sociedad Cooperativa, Sociedad de Responsabilidad Limitada,
			Sociedad por Acciones Simplificada, Sociedad Civil, SA de CV, S.A. de C.V., SAPI de CV,
			SAPI, SAB de CV, SAB, S de RL de CV, S de RL, S. de R.L. de C.V., S de RL MI, S en C,
			S en C por A, S en CS, S en NC, SC de RL, SC de RL de CV, SAS de CV, SPR de RL, SC, AC,
			SA de CV SOFOM ENR, SAPI de CV SOFOM ENR, SOFOM ENR, SOFOM ER, SAC, SAA, SCRL, EIRL,
			SpA, SAIC, SACI, SACIF, SACIFIA, SAICF, SA ESP, ESP, Ltda, Limitada, Cía, Cía. Ltda.,
			& Cía, y Cía, CIA LTDA, Compañía Limitada, Compañía Anónima, Cía. S. en C., SGR, SCL,
			SCL de CV, SAPIB de CV, SPR de RL de CV, S en C de CV, SOFOM, ERL`,
		small: 'y e el los las la de del al para por con en',
		none: `
			autónomo, autónoma, particular, persona física, persona natural, persona particular,
			profesional independiente, profesional autónomo, trabajador autónomo, trabajadora autónoma,
			trabajador independiente, trabajadora independiente, independiente, por cuenta propia,
			cuenta propia, trabajo por cuenta propia, por mi cuenta, privado, privada,
			cliente particular, cliente privado, persona privada, sin empresa, no tengo empresa,
			ninguna empresa, no tengo, estudiante, jubilado, jubilada, pensionista, desempleado,
			desempleada, en paro, parado, parada, ama de casa, yo, yo mismo, yo misma, uso personal,
			uso particular, uso propio, personal, a título personal, a título particular,
			monotributista, empresario individual, empresaria individual, empresa propia,
			negocio propio, hogar, familia, consumidor, consumidora`,
		aroundNone: 'soy un una como actualmente',
	},
	places: {
		regionKinds: `
			estado provincia comunidad comunitat autonoma departamento region de la del pcia prov
			edo`,
		small: 'y de la las los',
		nowhere: 'europa remoto',
	},
	and: 'y',
};
