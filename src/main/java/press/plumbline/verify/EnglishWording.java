package press.plumbline.verify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The English words that name nothing of their own beside a figure: verbs, adverbs, the words of
 * statistics. A word that is none of them is a thing that the data has no name for: takings at
 * night markets of 8.46 billion yuan.
 */
final class EnglishWording {
  /** What stands for a name or a numeral in a masked text. */
  static final char NAME = '□';

  private static final Set<String> SMALL =
      Set.copyOf(
          Arrays.asList(
              """
              a able about above accounted accounting accounts achieve achieves across actual add
              added adding adds after again against ago ahead all almost alone already also
              although altogether always amid amidst among amount amounted amounting amounts an
              and annual annually another any approach approaches are area areas around as at
              attain attains attract attracts average averaged averaging bad barely be beat beats
              became because become becomes been before began begin begins begun behind being
              below besides best better between big billion bit boast boasts books boost boosts
              both bought break breaks bring brings broke broken brought build builds built bulk
              busy but buy buys by came cent certain change changes chf chief china cities city
              clear climb climbed climbs cny combined come coming compared compares constitute
              constitutes contain contains continue continues contribute contributes count
              counterpart counterparts counties country counts county cover covers create creates
              cross crosses current cut cuts daily day days decade decline declined decrease
              decreased deep despite did difference dip dips different district districts do does dollar
              dollars domestic double doubles down draw drawn draws drew drop dropped drops due
              during each earlier early earn earns edge edged edges either employ employs end
              ends enjoy enjoys entire equal equals equivalent eur even ever every everything
              exceed exceeded exceeding exceeds expand expanded expands export fall fallen
              falling falls far fast faster feel feels fell felt few fewer fifth figure figures
              find finds first fold follow followed follows for foreign form former forms found
              fourth from full further gain gained gap gave gbp generate generates get gets give
              given gives global globally go goes gone good got gotten great grew gross grow
              growing grown growth gw gwh had half halve halves handle handles hardly has have
              having he hectare hectares held help helps hence her here high higher him his hit
              hits hitting hold holds home host hosts house houses how however huge hundred i
              import in include includes increase increased instead into invest invests is it its
              itself joint jpy jumped jump jumps just keep keeps kept key kg kilometers kilometres km know
              known knows kw kwh lag lags large larger last late later latest latter lay lead leap leaps
              leads least leave leaves led left less level levels lie lies lift lifts likely
              liters litres little local long looks loss lost lot lots low lowest lower made main major
              make makes making manage manages many margin mark marks match matches me means
              meant meanwhile merely meters metres metric million mine minor modest month monthly
              months more moreover most move moves much mw mwh my narrow narrows national
              nationally nationwide near nearly nears need needs neighbor neighbors neighbour
              neighbours neither net never nevertheless new next no nobody nominal none not
              nothing now number numbers of often old on once one one's only onto open opened
              operate operates or other our ours output over overall overtake overtakes overtook
              owing own owns pace paid part parts passed pay pays peer peers per percent
              percentage period place places plenty point points poor posted previous produce
              produces province pull pulls put puts quarter quarterly quite raise raises ran rank
              ranked ranking ranks rapid rarely rate rates rather reach reached reaching real
              receive receives recent recorded region regional regions relative remain remainder
              remained remains renminbi reported represent represents respectively rest result
              results rich rise risen rises rising rival rivals rmb rose roughly run runs said same sat
              saw say says second see seen sees sell sells send sends sent serve serves set sets
              share share-alike shares sharp she ship ships short show shown shows shrank shrink
              shrinks side sides similar since sit sits size slight slide slides slip slipped slips slow slump slumps
              slower small smaller so sold some something soon spend spends spent square stand
              standing stands start starts stay stayed stays steep still stood stories story
              strong such sum sunk surpass surpassed surpasses surpassing surge surges swell swells table tables
              take taken takes tell tells than thanks that the their theirs them themself
              themselves then there therefore these they think thinks third this those though
              thought thousand three thrice thus till time times tiny to today together told
              tomorrow ton tonne tonnes tons too took top topped topping tops total totaled
              totaling totalled totals town towns trail trails tries trillion triple triples true
              try turn turns twh twice two under until up upon us usd use uses value values vast
              versus very volume volumes want wants was way ways we weak week weeks welcome
              welcomes well went were what when where whereas which while who whole whom whose
              why wide widen widens win wins with within won work works world worldwide worse
              worst worth year year's year-on-year yearly years yesterday yet you your yuan
              """
                  .strip()
                  .split("\\s+")));

  private static final Set<String> NOUNS_IN_LY = Set.of("family", "supply", "assembly", "italy");

  /** What may stand right before a verb: a name, a pronoun, a helping word. */
  private static final Set<String> BEFORE_VERBS =
      Set.of(
          "it", "they", "which", "who", "that", "there", "he", "she", "we", "to", "will", "would",
          "can", "could", "may", "might", "not", "also", "then", "still", "now", "both");

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{IsLatin}]+(?:['’]s\\b)?|□+(?:['’]s?)?");

  private static final Pattern NUMBER = Pattern.compile("^\\s*(□|$)");

  private EnglishWording() {}

  /** Whether a masked text names something beyond the names of the data. */
  static boolean namesSomethingElse(String masked) {
    String before = "";
    Matcher token = TOKEN.matcher(masked);
    while (token.find()) {
      String word = token.group().toLowerCase(Locale.ROOT);
      if (word.charAt(0) != NAME
          && isThing(word, before)
          && !isVerbBefore(before, masked.substring(token.end()))) {
        return true;
      }
      before = word;
    }
    return false;
  }

  /** Portole's measures 26.1 km: between a name and a number stands a verb. */
  private static boolean isVerbBefore(String before, String rest) {
    return !before.isEmpty() && before.charAt(0) == NAME && NUMBER.matcher(rest).find();
  }

  private static boolean isThing(String word, String before) {
    String plain = word.replaceFirst("['’]s$", "");
    boolean verb =
        BEFORE_VERBS.contains(before)
            || !before.isEmpty()
                && before.charAt(0) == NAME
                && before.indexOf('\'') < 0
                && before.indexOf('’') < 0;
    return plain.length() > 2 && !SMALL.contains(plain) && !isVerb(plain) && !verb;
  }

  /** By its ending: contributed, swiftly, falling; but not: takings, bed, family. */
  private static boolean isVerb(String word) {
    return word.length() > 4
            && (word.endsWith("ed") || word.endsWith("ly") && !NOUNS_IN_LY.contains(word))
        || word.length() > 5 && word.endsWith("ing");
  }
}
