import type { FormWords } from '../language';

export const forms: FormWords = {
	labels: {
		fullName: `
			apelido e nome, sobrenome e nome, apelidos e nome,
			nome, nome completo, nome e sobrenome, nome e apelido, pessoa de contato,
			pessoa de contacto, contato, como se chama, como podemos te chamar, como você se chama, qual é o seu nome,
			nome do contato, nome do contacto, nome e apelidos, nome do responsável, responsável`,
		firstName: 'primeiro nome, nome próprio',
		lastName: `
			sobrenome, apelido, último nome, nome de família, sobrenomes, apelidos,
			último sobrenome`,
		email: `
			endereço de e-mail, correio eletrónico, e-mail corporativo, e-mail comercial,
			e-mail profissional, endereço eletrônico, seu melhor e-mail, melhor email,
			e-mail empresarial, correio electrónico, e-mail pessoal, endereço de email,
			e-mail de contato, e-mail de contacto, e-mail de trabalho, qual o seu e-mail`,
		dialCode: `
			DDI, código internacional, indicativo, indicativo do país, código do país telefone,
			indicativo telefónico, prefixo internacional, código DDI`,
		areaCode: 'DDD, código de área, código DDD',
		familyPrefix: 'partícula',
		phone: `
			telefone, número de telefone, telemóvel, número de telemóvel, telefone celular,
			telefone de contato, telefone de contacto, telefone/whatsapp, telefone fixo,
			telefone com DDD, celular com DDD, whatsapp com DDD, nº de telefone, nº de telemóvel,
			n.º de telefone, contato telefônico, contacto telefónico, número de contato, fone,
			telefone comercial`,
		company: `
			nome da empresa, companhia, organização, razão social, instituição,
			empresa/organização, empresa ou organização, nome da organização,
			razão social da empresa, nome fantasia, nome comercial, nome do negócio, entidade,
			sociedade, denominação social, empresa em que trabalha, empregador, escola,
			instituição de ensino, onde você trabalha, empresa onde trabalha`,
		website: `
			endereço do site, site da empresa, endereço web, página da empresa, link do site,
			website da empresa, site da sua empresa`,
		companySize: `
			tamanho da empresa, tamanho da sua empresa, porte da empresa, porte da sua empresa,
			dimensão da empresa, número de funcionários, número de colaboradores,
			número de empregados, número de trabalhadores, quantidade de funcionários,
			quantidade de colaboradores, nº de funcionários, nº de colaboradores, funcionários,
			quantos funcionários, quantos funcionários tem a empresa,
			quantos funcionários tem a sua empresa, quantos funcionários a sua empresa tem,
			quantos colaboradores tem a sua empresa, quantas pessoas trabalham na sua empresa,
			quadro de funcionários`,
		jobTitle: `
			função, profissão, ocupação, cargo na empresa, cargo atual, cargo / função,
			cargo ou função, função na empresa, posição, posição na empresa, título do cargo,
			cargo profissional, qual é o seu cargo, papel na empresa`,
		linkedin: `
			perfil do linkedin, perfil no linkedin, perfil linkedin, link do linkedin,
			link do perfil do linkedin, url do linkedin, conta do linkedin, página do linkedin`,
		country: `
			país/região, país de origem, país ou região, nome do país, país onde mora,
			país onde vive`,
		region: `
			distrito, região, estado (UF), UF, região / estado, distrito / região, concelho,
			estado ou província`,
		city: `
			cidade, localidade, cidade / município, cidade / localidade, município / cidade,
			cidade de residência, freguesia, cidade onde mora`,
		postalCode: 'cep, CEP / código postal, código postal / CEP',
		location: `
			localização, lugar, cidade e estado, cidade/uf, cidade uf, cidade e país, local`,
		address: 'endereço, endereço completo, morada, morada completa',
		timezone: 'fuso horário',
		service: `
			serviço, serviços, serviço de interesse, produto, tenho interesse em, tipo de serviço,
			qual serviço você precisa, qual serviço te interessa, em que serviço está interessado,
			serviço desejado, serviço solicitado, serviços de interesse, produto de interesse,
			produtos, produto ou serviço, produtos e serviços, área de interesse, tipo de projeto,
			interesses, solução, o que você procura, selecione um serviço, escolha um serviço,
			serviço pretendido, qual o serviço, interesse em`,
		message: `
			mensagem, dúvida, dúvidas, pergunta, observações, descrição, pedido, solicitação,
			como podemos ajudar, como podemos ajudá-lo, conte-nos, escreva sua mensagem,
			deixe sua mensagem, comentário ou mensagem, comentários adicionais, motivo do contato,
			detalhes, detalhes do projeto, mais informações, informações adicionais,
			descreva seu projeto, descreva sua necessidade, descrição do projeto,
			fale sobre seu projeto, fale-nos sobre o seu projeto, conte-nos sobre o seu projeto,
			conte mais sobre seu projeto, como podemos ajudar você, como podemos te ajudar,
			em que podemos ajudar, em que podemos ajudá-lo, no que podemos ajudar,
			o que você precisa, o que precisa, observação, recado, assunto e mensagem, necessidade,
			alguma dúvida, algo mais, perguntas`,
		budget: `
			orçamento, orçamento estimado, orçamento aproximado, orçamento previsto,
			orçamento disponível, orçamento máximo, orçamento total, orçamento mensal,
			orçamento anual, orçamento de marketing, orçamento do projeto,
			orçamento para o projeto, faixa de orçamento, verba, verba disponível, verba mensal,
			investimento previsto, investimento mensal, qual é o seu orçamento,
			qual o seu orçamento, qual é a sua verba, quanto pretende investir,
			quanto você pretende investir`,
		timeline: `
			prazo, prazos, prazo desejado, prazo previsto, prazo estimado, prazo de compra,
			prazo do projeto, prazo de implementação, cronograma, início previsto, início desejado,
			data de início prevista, data de início desejada, previsão de início,
			previsão de compra, quando pretende começar, quando deseja começar,
			quando gostaria de começar, quando você quer começar, quando pretende comprar,
			quando pretende contratar, quando precisa, para quando precisa, urgência,
			prazo de início, prazo para início, quando quer começar, quando pretende iniciar,
			quando deseja iniciar, horizonte temporal,
			para quando, início do projeto`,
		language: 'língua, idioma de contato, língua preferida',
		consent: `
			consentimento, lgpd, privacidade, política de privacidade, aceito,
			aceito a política de privacidade, aceito os termos, aceito receber comunicações,
			aceite, concordo, concordo com a política de privacidade, concordo com os termos,
			termos, termos e condições, termos de uso, proteção de dados, consentimento lgpd,
			tratamento de dados, autorizo, autorizo o contato,
			autorizo o tratamento dos meus dados, política de dados`,
		sourceLabel: `
			fonte, origem, como nos conheceu, como nos encontrou, como soube de nós,
			como você nos conheceu, como ficou sabendo de nós, como ficou a saber de nós,
			como chegou até nós, como descobriu a nossa empresa, como você nos encontrou,
			como ouviu falar de nós, como você ouviu falar de nós, onde nos conheceu,
			onde nos encontrou, por onde nos conheceu, como conheceu nossa empresa,
			origem do contato, origem do lead, como soube da nossa empresa`,
		sourceChannel: 'canal, canal de marketing',
		campaign: 'campanha',
		pageUrl: 'url da página, página de destino, página do formulário',
		formName: 'nome do formulário',
		receivedAt: 'carimbo de data/hora, data de envio, enviado em, recebido em',
	},
	questions: {
		starts: {
			message: `
				do que se trata,
				como podemos ajud, como podemos te ajud, como podemos lhe ajud,
				como podemos auxili, em que podemos, no que podemos, de que forma podemos,
				conte nos, conte mais, fale sobre, fale nos, fale um pouco, descreva,
				o que voce precisa, tem alguma duvida, alguma outra, fale com, fale conosco,
				escreva, explique, diga nos`,
			sourceLabel: `
				como nos conhece, como voce nos, como ficou sab, como ficou a sab, como chegou ate,
				como descobriu, como ouviu falar, como voce ouviu, como voce ficou,
				como voce chegou, como voce descobriu, como voce conheceu, como conheceu,
				como soube, onde nos conheceu, onde voce nos, onde ouviu, por onde nos,
				atraves de que`,
			service: `
				qual servico, quais servicos, que servico, em que servico, qual produto,
				quais produtos, em qual servico, tenho interesse em, qual solucao`,
			consent: `
				aceito, sim aceito, li e, declaro, concordo, dou o meu, estou de acordo,
				quero receber, desejo receber, gostaria de receber, ao enviar, ao clicar,
				ao marcar, consinto, inscrev,
				nao desejo, nao quero, nao aceito, nao autorizo, nao concordo, nao consinto,
				nao gostaria, nao pretendo, nao dou, nao contact, nao contat, nao me contact,
				nao me contat, nao entrar em contat, nao entrar em contact, nao ligar, nao enviar,
				nao me envi, nao receber, cancelar inscricao, cancelar subscricao, descadastr, recuso,
				oponho me, nao obrigado,
				desejo ser, quero ser, gostaria de ser, pretendo receber`,
			timeline: `
				quando [voce |][quer|deseja|gostaria de|pretende|pensa em|planeja|planeia|espera|precisa] [comecar|iniciar|comprar|adquirir|contratar|realizar|mudar|vender|arrancar|fechar|implementar|instalar|do serv|do prod|da sol|disto|disso],
				quando precisa, quando [deve|devera|deveria] [comecar|iniciar|estar], para quando,
				ate quando [precis|prete|quer|dese], em quanto tempo [prete|quer|dese|precis],
				em que prazo, em qual prazo,
				[prazo|prazos] [de inicio|para|do proj|previsto|prevista|desej|estim|de exec|de compra|pretend|de real],
				qual [e |][o seu|seu|o|a sua|sua] [prazo|cronograma|urgencia],
				data [prevista|desejada|pretendida] [de inicio|para|de compra],
				data de inicio [prev|desej|pretend|do proj], com que urgencia, qual a urgencia`,
			companySize: `
				quantos [funcionarios|colaboradores|empregados|trabalhadores] [tem|voce|a sua|sua|ha|trabalh|existem|a emp|possui],
				quantas pessoas [trabalh|emprega],
				[numero|quantidade|n] de [funcionarios|colaboradores|empregados|trabalhadores] [da|na|em|tot],
				qual [e |][o tamanho|a dimensao] da [sua |tua |][empresa|org],
				[tamanho|dimensao|porte] da [sua|tua] [empresa|org]`,
		},
		parts: {
			sourceLabel: `
				nos conheceu, nos encontrou, soube de nos, sabendo de nos, ouviu falar de`,
		},
		aboutThem: 'voce tem, voce usa',
	},
	labelWords: {
		small: `
			a as da de digite do dos e informe insira o obrigatorio os preencha seu sua`,
		question: 'atual em mora na no num qual quais trabalha voce',
		role: `
			cliente contato endereco pessoal profissional trabalho
			remetente solicitante requerente interessado interessada comprador compradora
			participante visitante convidado candidato candidata paciente inquilino`,
		personRole: `
			cliente contato
			remetente solicitante requerente interessado interessada comprador compradora
			participante visitante convidado candidato candidata paciente inquilino`,
		further: 'outro secundario',
		elsewhere: 'amigo amigos emergencia conjuge',
		otherParty: `
			admin administrador administradora proprietario proprietaria vendedor vendedora
			consultor consultora corretor corretora atendente gestor gestora gerente agente
			destinatario destinatarios atribuido atribuida criador notificacao notificacoes
			notificar dono dona
			agencia filial sucursal supervisor supervisora coordenador coordenadora operador
			operadora mediador mediadora`,
		otherPartyNames: `
			para, copia, copia para, com copia, criado por, modificado por, alterado por,
			atribuido a, enviado para, atendido por, comercial, agencia, loja, filial, escritorio,
			departamento, caixa de entrada, encarregado,
			responsavel pela conta, responsavel pelo lead, responsavel comercial,
			encaminhado para, encaminhar para, enviar para, transferido para, adicionado por,
			atualizado por, gerido por, concessionaria, ponto de venda, conta remetente`,
		number: 'numero',
		or: 'ou',
		nameStems: 'nom',
		messageStems: 'mensa',
	},
	telling: {
		email: 'email correio',
		phone: 'telefone telemovel celular',
		consent: 'aceito autorizo concordo consentimento lgpd privacidade',
		service: 'interesse interesses interessa interessado interessada',
		message: 'mensagem recado ajudar duvida duvidas comentario comentarios',
		subject: 'assunto',
	},
	traps: 'deix[ea]r? (?:este campo )?(?:vazio|em branco)|não preench',
};
