/** News agencies, as they sign datelines. */
export const AGENCIES: readonly string[] =
  'AP|Associated Press|Reuters|Reuter|AFP|UPI|DPA|dpa|EFE|ANSA|Xinhua|TASS|ITAR-TASS|Sputnik|RIA Novosti|Interfax|UrduPoint|Pakistan Point News|APP|PTI|ANI|IANS|UNI|Kyodo|Jiji|Yonhap|KCNA|CNA|Bernama|Antara|VNA|PNA|IRNA|ISNA|Tasnim|SANA|SPA|WAM|KUNA|QNA|MENA|Anadolu|AA|PA|Press Association|PA Media|CP|The Canadian Press|AAP|NZPA|ATS|APA|Belga|ANP|TT|NTB|Ritzau|STT|PAP|CTK|MTI|Agerpres|BTA|Tanjug|HINA|BNS|ELTA|LETA|Ukrinform|UNIAN|Kazinform|Trend|Azertac|Armenpress|Kabar|Montsame|Fars|Mehr|Petra|WAFA|APS|JTA|CNS|CNW|ACN Newswire|AKI|BelTA|Lusa|Prensa Latina|Notimex|Telam|Andina|Agencia Brasil|PANA|NAN|Bloomberg|Dow Jones|Thomson Reuters Foundation|CNN|BBC|VOA|RFE/RL|Press TV|Al Jazeera|Business Wire|PRNewswire|PR Newswire|GLOBE NEWSWIRE|GlobeNewswire|Newsfile Corp.'.split(
    '|',
  );
