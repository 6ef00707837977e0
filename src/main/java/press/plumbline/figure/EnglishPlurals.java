package press.plumbline.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The plurals of English and their singulars: companies, boxes, people, spacecraft. */
final class EnglishPlurals {

  private static final Set<String> NO_MEN =
      Lexicon.set("specimen regimen abdomen omen acumen stamen ramen yemen");

  /** Plurals of words that end in i or u. */
  private static final Set<String> IN_VOWEL =
      Lexicon.set(
          """
          taxis skis alibis safaris kiwis bikinis rabbis tsunamis emojis martinis israelis
          pakistanis iraqis kuwaitis saudis bangladeshis emiratis somalis nepalis yemenis afghanis
          minis semis salamis wikis menus gurus emus tutus
          """);

  private static final Map<String, String> IRREGULAR = irregular();

  private static final Set<String> UNCHANGED =
      Lexicon.set(
          """
          aircraft spacecraft headquarters series species staff personnel police cattle sheep fish
          livestock poultry offspring crossroads barracks means works crew
          """);

  private EnglishPlurals() {}

  private static Map<String, String> irregular() {
    String pairs =
        """
        people person persons person men man women woman children child feet foot teeth tooth
        mice mouse geese goose oxen ox criteria criterion phenomena phenomenon consortia consortium
        data datum media medium alumni alumnus bacteria bacterium memoranda memorandum strata stratum
        curricula curriculum indices index matrices matrix appendices appendix axes axis bases basis
        crises crisis theses thesis analyses analysis hypotheses hypothesis lives life wives wife
        knives knife leaves leaf shelves shelf halves half wolves wolf thieves thief loaves loaf
        movies movie cookies cookie ties tie pies pie zombies zombie calories calorie
        buses bus gases gas viruses virus campuses campus bonuses bonus statuses status
        censuses census lenses lens businesses business classes class processes process
        heroes hero potatoes potato tomatoes tomato echoes echo cargoes cargo volcanoes volcano
        shoes shoe houses house warehouses warehouse horses horse courses course nurses nurse
        licenses license licences licence purchases purchase databases database databanks databank
        diseases disease vases vase phases phase cases case leases lease releases release
        increases increase exercises exercise enterprises enterprise franchises franchise
        premises premise promises promise surprises surprise expenses expense responses response
        universes universe verses verse universities university causes cause clauses clause
        pauses pause uses use spouses spouse causeways causeway axes axe caches cache niches niche
        toes toe foes foe canoes canoe headaches headache sizes size prizes prize mazes maze
        breezes breeze gazes gaze waves wave caves cave
        """;
    String[] words = pairs.strip().split("\\s+");
    Map<String, String> irregular = new HashMap<>();
    for (int i = 0; i + 1 < words.length; i += 2) {
      irregular.put(words[i], words[i + 1]);
    }
    return irregular;
  }

  static boolean isPlural(String word) {
    if (word.length() < 3 || EnglishNouns.isNone(word)) {
      return false;
    }
    return IRREGULAR.containsKey(word)
        || UNCHANGED.contains(word)
        || IN_VOWEL.contains(word)
        || word.endsWith("children")
        || word.endsWith("men") && !NO_MEN.contains(word)
        || word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
  }

  /** The singular of a plural noun, in lower case: companies, boxes and people. */
  static String singular(String plural) {
    String irregular = IRREGULAR.get(plural);
    if (irregular != null) {
      return irregular;
    }
    if (plural.endsWith("children")) {
      return cut(plural, 3);
    }
    if (plural.endsWith("men") && plural.length() > 3) {
      return cut(plural, 2) + "an";
    }
    if (UNCHANGED.contains(plural) || !plural.endsWith("s") || plural.endsWith("ss")) {
      return plural;
    }
    if (plural.endsWith("ies") && plural.length() > 4) {
      return cut(plural, 3) + "y";
    }
    boolean hisses =
        plural.endsWith("sses")
            || plural.endsWith("shes")
            || plural.endsWith("ches")
            || plural.endsWith("xes")
            || plural.endsWith("zzes");
    return cut(plural, hisses ? 2 : 1);
  }

  /** The plural of a singular noun. */
  static String plural(String singular) {
    for (Map.Entry<String, String> pair : IRREGULAR.entrySet()) {
      if (pair.getValue().equals(singular) && !pair.getKey().equals("persons")) {
        return pair.getKey();
      }
    }
    if (UNCHANGED.contains(singular)) {
      return singular;
    }
    int length = singular.length();
    if (length > 1 && singular.endsWith("y") && "aeiou".indexOf(singular.charAt(length - 2)) < 0) {
      return cut(singular, 1) + "ies";
    }
    boolean hisses =
        singular.endsWith("s")
            || singular.endsWith("sh")
            || singular.endsWith("ch")
            || singular.endsWith("x")
            || singular.endsWith("z");
    return singular + (hisses ? "es" : "s");
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
