const STATE_NAMES = `
afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain,
bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, bosnia and herzegovina, botswana, brazil,
brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde, central african republic, chad,
chile, china, colombia, comoros, congo, costa rica, cote d'ivoire, croatia, cuba, cyprus, czech republic, czechia,
dr congo, democratic republic of congo, democratic republic of the congo, denmark, djibouti, dominican republic,
east timor, ecuador, egypt, el salvador, england, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland,
france, gabon, gambia, georgia, germany, ghana, great britain, britain, greece, greenland, grenada, guatemala, guinea,
guinea-bissau, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy,
ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho,
liberia, libya, liechtenstein, lithuania, luxembourg, madagascar, malawi, malaysia, maldives, mali, malta, mauritania,
mauritius, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands,
new zealand, nicaragua, niger, nigeria, north korea, north macedonia, northern ireland, norway, oman, pakistan, palestine,
panama, papua new guinea, paraguay, peru, philippines, poland, portugal, puerto rico, qatar, romania, russia, rwanda,
samoa, saudi arabia, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia, solomon islands, somalia,
somaliland, south africa, south korea, south sudan, soviet union, spain, sri lanka, sudan, suriname, sweden, switzerland,
syria, taiwan, tajikistan, tanzania, thailand, tibet, timor-leste, togo, tonga, trinidad and tobago, tunisia, turkey,
türkiye, turkiye, turkmenistan, uganda, ukraine, united arab emirates, united kingdom, united states, uruguay, ussr,
uzbekistan, vanuatu, venezuela, vietnam, wales, western sahara, yemen, yugoslavia, zambia, zimbabwe`;

/** Lands that have a government of their own, in small letters. */
export const STATES: ReadonlySet<string> = new Set(
  STATE_NAMES.split(',').map((name) => name.replace(/\s+/g, ' ').trim()),
);
