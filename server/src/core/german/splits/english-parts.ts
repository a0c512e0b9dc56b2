/** English adjectives of terms that are used in German. */
export const ENGLISH_ADJECTIVES = new Set(
  'Big Black Blue Clean Corporate Dark Deep Fair Fast Free Global Golden Green Happy Hard Hot Human Late Light Long Low High New Next Old Open Public Red Round Second Short Silent Slow Small Smart Social Soft Sweet White Young'.split(
    ' '
  )
)

/** English nouns that stand in German compounds; the lexicon knows no gender of them. */
export const ENGLISH_NOUNS = new Set(
  (
    'Community Communities Communitys Hotline Hotlines Provider Providern Traffic Cache Gateway Gateways Switch Summit Meetup Meetups Session Sessions Tool Tools ' +
    'Cluster Clusters Clustern Exporter Container Containern Release Releases Update Updates Event Events Issue Issues Feature Features Meeting Meetings Sprint Sprints Review Reviews Request Requests Wizard Whitepaper Whitepapers Script Scripts Router Routern Server Servern Client Clients Channel Channels Backend Backends Frontend Frontends Webinar Webinare Webinaren Newsletter Newslettern Podcast Podcasts ' +
    'Hackathon Hackathons Hackday Hackdays Barcamp Barcamps Dashboard Dashboards Repository Repositories Repositorys Deployment Deployments Plugin Plugins Chatbot Chatbots Framework Frameworks Toolkit Toolkits'
  ).split(' ')
)

/** English words that tie the words of a phrase and are none of German's. */
export const ENGLISH_TIES = 'of|for|the|and|with|by'
