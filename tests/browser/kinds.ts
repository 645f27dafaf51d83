/** One page of each kind: the path below the base and its heading. */
export const kinds = [
  { path: '', heading: 'Kafka Summit San Francisco 2019' },
  { path: 'sessions/', heading: /sessions|talks/i },
  { path: 'sessions/static-membership/', heading: /Static Membership/ },
  { path: 'sessions/keynote-jun-rao/', heading: /Jun Rao, Confluent/ },
  { path: 'tracks/', heading: /tracks/i },
  { path: 'tracks/core-kafka/', heading: /Core Kafka/ },
  { path: 'topics/', heading: /topics/i },
  { path: 'topics/kubernetes/', heading: /Kubernetes/ },
  { path: 'speakers/', heading: /speakers/i },
  { path: 'speakers/anna-mcdonald/', heading: /Anna McDonald/ },
  { path: 'companies/', heading: /companies/i },
  { path: 'companies/sas-institute/', heading: /SAS Institute/ },
  { path: 'about/', heading: /about/i },
  { path: 'search/', heading: 'Search' },
  { path: '404.html', heading: /./ },
];
