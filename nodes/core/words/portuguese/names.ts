import type { NameWords } from '../language';

export const names: NameWords = {
	people: {
		titles: 'sr sra senhor senhora exmo exma',
		titlesWithPoint: 'dona don drª ra eng',
		address: 'sr sra senhor senhora',
		addressOfMen: 'senhor sr seu',
		addressOfWomen: 'senhora sra senhorita srta dona',
		givenNames: `
			jose joao antonio francisco carlos paulo pedro lucas luiz luis marcos gabriel rafael
			daniel marcelo bruno eduardo felipe rodrigo manuel mateus andre fernando fabio
			leonardo gustavo guilherme leandro tiago thiago anderson ricardo marcio jorge
			sebastiao alexandre roberto edson diego vitor sergio claudio geraldo adriano luciano
			julio renato alex mario nuno rui hugo ivan joel jonas jaime miguel moises otavio raul
			renan maria ana francisca antonia adriana juliana marcia fernanda patricia aline
			sandra camila amanda bruna jessica leticia julia luciana vanessa mariana gabriela vera
			vitoria larissa claudia beatriz rita luana sonia renata eliane joana josefa raquel
			rosa terezinha teresa carla cristina daniela debora elaine elisa eva fatima flavia
			helena ines irene isabel jaqueline joyce lara laura lia lidia lina lucia luisa luiza
			marta monica natalia paula regina rosana sara sofia silvia simone tania tatiana`,
		jobs: `
			gerente diretor diretora dono proprietario proprietaria fundador fundadora socio
			socia presidente chefe responsavel encarregado encarregada administrador
			administradora assistente contador contadora contabilista consultor consultora
			engenheiro engenheira desenvolvedor desenvolvedora programador programadora vendedor
			vendedora comprador compradora comercial advogado advogada arquiteto arquiteta
			medico medica enfermeiro enfermeira professora estudante estagiario estagiaria
			autonomo autonoma empresario empresaria coordenador coordenadora tecnico tecnica
			representante`,
		ofCompany: 'da empresa, pela empresa, em nome de',
		bornAs: 'nascida, em solteira',
		pronouns: 'ela dela ele dele',
	},
	companies: {
		formsAfter: `
			Lda, Unipessoal Lda, Sociedade Unipessoal Lda, Sociedade Anônima, Sociedade Limitada,
			SGPS, Sociedade Anónima, EIRELI, EIRELI ME, EIRELI EPP, Ltda ME, Ltda EPP, EPP, MEI,
			CRL`,
		small: 'e da das de do dos para por',
		none: `
			autônomo, autônoma, autónomo, autónoma, particular, pessoa física, pessoa singular,
			pessoa particular, profissional liberal, profissional autônomo, trabalhador independente,
			trabalhadora independente, trabalhador autônomo, por conta própria, conta própria,
			trabalho por conta própria, sem empresa, não tenho empresa, nenhuma empresa,
			não possuo empresa, não tenho, estudante, aposentado, aposentada, reformado, reformada,
			desempregado, desempregada, dona de casa, do lar, microempreendedor individual,
			microempreendedora individual, empresário individual, empresário em nome individual, eu,
			eu mesmo, eu mesma, uso pessoal, uso próprio, uso particular, pessoal, privado,
			cliente particular, cliente privado, independente, empresa própria, negócio próprio,
			família, consumidor`,
		aroundNone: 'sou um uma como atualmente',
	},
	places: {
		regionKinds: 'distrito estado regiao de do da',
		small: 'e de da do',
		nowhere: 'europa remoto',
	},
	and: 'e',
};
