// Le communiqué, lettre pour lettre. Ne corrigez rien ici, pas même une coquille ou une espace :
// chaque phrase citée dans les autres fichiers doit s’y retrouver telle quelle.

import type { Source } from "../src/model.ts";

const text = `[Emploi – Attractivité – Logement] Action Logement Hauts-de-France présente son bilan régional

Publie le 3 décembre 2021

Le rendez-vous annuel du Comité Régional d’Action Logement Hauts-de-France, organisé ce 19 novembre à Valenciennes, sous la présidence de Frédéric ROUSSEL, a été l’occasion pour Action Logement de rappeler et d’illustrer en présence des nombreux acteurs réunis à Valenciennes, les valeurs portées par Action Logement et le rôle essentiel assuré par la mobilisation de la PEEC (Participation des Employeurs à l’effort de construction / ex 1% logement) sur les territoires des Hauts-de-France.

Frédéric ROUSSEL, Président du CRAL Hauts-de-France, a animé cette rencontre régionale autour de deux enjeux particulièrement importants en région Hauts-de-France :

Se former et accéder à un emploi : le logement un levier indispensable

Construire plus et mieux : redonner de l’attractivité par la qualité.

Le logement social au service de l’emploi et de l’attractivité des territoires : c’est le message que l’ensemble des intervenants ont souhaité porter et illustrer tout au long de cette riche matinée d’échanges, rythmée de témoignages et de présentation de projets.  

En premier lieu, Valérie LETARD, Sénatrice du Nord, Vice-présidente au Sénat, invitée d’honneur, a salué le travail important réalisé, en région, par Action Logement, ses filiales et les bailleurs bénéficiaires des financements 1%, reconnaissant « son rôle d’acteur ancré dans les territoires, en lien avec les collectivités, les acteurs économiques, les partenaires sociaux et les ménages ». C’est une position qu’elle témoigne avoir fermement défendue au Sénat, et notamment au sein de la commission des affaires économiques, à un moment où l’Etat pouvait avoir la tentation de budgétiser le prélèvement des entreprises : « Il y a un enjeu à préserver une ressource [PEEC] dédiée au logement et qui est aujourd’hui mobilisée dans le cadre d’un partenariat de confiance établi entre l’Etat, les partenaires sociaux, les collectivités territoriales et le monde du logement ».

Valérie LETARD, sénatrice du Nord, Vice Présidente du Sénat et Conseillère départementale du Nord

THÈME 1 : SE FORMER ET ACCÉDER A UN EMPLOI : le logement un levier indispensable

Dans les Hauts-de-France, 2ème région la plus jeune de France, avec 19% de la population âgée de 15 à 29 ans, Action Logement a mobilisé en 2021 les actions et les partenariats pour faciliter l’accès au logement des alternants et des jeunes actifs.

➤ 104,4 M€ d’aides accordées aux salariés des entreprises et bénéficiaires,

➤ 8 311 ménages logés,

➤ 63 174 aides et services attribuées 

De nouvelles opérations destinées à l’accueil des étudiants et jeunes actifs ont vu le jour pour répondre à des besoins qui restent importants dans la région.  

Clésence s’engage aux côtés de l’école d’ingénieurs Centrale Lille  pour imaginer la résidence étudiante de demain

L’ESH, filiale d’Action logement, s’est rapprochée de Centrale Lille, un acteur reconnu de l’enseignement de la région des Hauts-de-France, afin de co-construire un modèle de résidence étudiante, lieu de vie modulable, répondant aux attentes des étudiants et ce, tout au long de leur parcours de formation. Ce travail réalisé avec et pour les étudiants a permis, en collaboration avec les équipes de Clésence, d’exprimer leurs besoins en termes d’espaces, et d’organisation, et de contribuer activement en tant qu’utilisateurs.

un nouveau partenariat régional avec le réseau des missions locales

ACTION-LOGEMENT -AREFIE : pour faciliter et sécuriser l’accès des jeunes au logement

L’AREFIE est l’Association Régionale des Élus pour la Formation, l’Insertion et l’Emploi (AREFIE) Hauts-de-France coordonne, représente et anime les 42 missions locales (ML), 24 maisons de l’emploi/ maisons de l’emploi et la formation (MDE/ MEF) et 29 plans locaux pour l’insertion et l’emploi (PLIE).

Action Logement et l’AREFIE, représentée par Didier RUMEAU, Vice-Président et Zohra BOUKABOUS, Directrice, ont, à l’occasion de ce CRAL, signé une convention de partenariat formalisant leur commun accord, de collaborer dans une logique de complémentarité, pour faciliter et sécuriser le parcours résidentiel des jeunes de 16 à 26 ans en insertion professionnelle accompagnés par les Missions Locales, et contribuer ainsi, à la dynamique économique des territoires.

THÈME 2 : CONSTRUIRE PLUS ET MIEUX : redonner de l’attractivité par la qualité

L’activité régionale d’Action Logement en 2020 a également été marquée par un effort particulier en faveur du développement de la production de logements sociaux (locatif et accession) et intermédiaires.

Cette activité se traduit notamment par le financement des opérations de logements sociaux portées par tous les bailleurs sociaux dont les filiales d’action logement présentes sur le territoire régionale.  

➤1330 logements neufs livrés

➤ 2904 mises en chantier

➤ 3416 agréments obtenus

➤ 356 logements acquis par l’opérateur national de vente (ONV)

Plusieurs messages ont rythmé les débats de la matinée autour des conditions du développement de cette production attendue :

➤ L’enjeu à produire là où il est nécessaire de construire : « il faut recentrer l’offre de logements là où il y a des besoins », réaffirme Jean-Marcel GRANDAMME, Vice-Président au Logement de Valenciennes Métropole

➤ L’enjeu à « produire de la qualité pour rendre acceptable le logement social à côté de chez soi », comme l’a souhaité Arnaud DELANNAY, Directeur général de 3F Notre Logis.

➤ L’enjeu à « trouver la bonne équation pour que la mixité sociale rayonne sur nos territoires », insiste Valérie LETARD, « dans le cadre de figures imposées nécessaires, mais surtout de figures libres en faisant confiance à l’intelligence des acteurs du territoire ».

C’est donc une convergence de points de vue de l’ensemble des partenaires réunis autour des valeurs portées par Action Logement qui a marqué cette matinée de bilan annuel qui s’est conclue sur le partage des enjeux régionaux à venir :

➤ Le développement de la production de logements dans une région où la production peine à atteindre les objectifs annuels et alors même que le foncier se fait de plus en plus rare et que les coûts de production du logement augmentent

L’impérieuse nécessité de répondre aux besoins des jeunes et des ménages les plus modestes.

➤ La nécessité d’être au rendez-vous de la frugalité énergétique et des enjeux écologiques liés à l’habitat.

Les bailleurs sociaux de la région continueront à mener une action concertée et cohérente avec Action Logement, leur partenaire historique, afin de déployer les réponses adaptées à ces enjeux sur les différents territoires de la Région, en lien étroit avec les collectivités.`;

export const sources = {
  communique: {
    title: "[Emploi – Attractivité – Logement] Action Logement Hauts-de-France présente son bilan régional",
    published: "date-communique", // clé d’une date de figures.ts
    text,
  },
} as const satisfies Readonly<Record<string, Source>>;
